using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Auditing;

/// <summary>What a list of decisions comes as: text, neither compressed nor a workbook.</summary>
/// <param name="IsCsv">Else it is JSON Lines.</param>
/// <param name="Encoding">In which the list is said to be.</param>
internal sealed record ListBody(bool IsCsv, ListEncoding Encoding)
{
    private const int LongestMark = 4;

    /// <summary>What the headers of a request say of the list.</summary>
    /// <param name="request">With the headers.</param>
    /// <param name="encoding">In which the list is to be.</param>
    /// <param name="refuse">Is told each fault.</param>
    public static ListBody Of(HttpRequest request, ListEncoding encoding, Action<Label> refuse)
    {
        var type = request.GetTypedHeaders().ContentType;
        var media = type?.MediaType.Value?.ToLowerInvariant();
        if (media is not ("text/csv" or "application/x-ndjson" or "application/jsonl")) refuse(ListFormatLabels.NoMedia(media));
        var charset = type?.Charset.Value?.Trim('"') ?? string.Empty;
        var said = charset.Length == 0 ? encoding : Read(charset);
        // What begins with the mark of UTF-16 is in UTF-16, whatever a profile reads else.
        if (said is null || (said != encoding && said != ListEncoding.Utf16))
            refuse(encoding == ListEncoding.Utf8
                ? ListFormatLabels.Charset(charset) : ListFormatLabels.CharsetOfProfile(ContractWord.Of(encoding), charset));
        var coding = request.Headers.ContentEncoding.ToString();
        if (coding.Length > 0 && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase)) refuse(ListFormatLabels.Coding(coding));
        return new(media == "text/csv", said ?? encoding);
    }

    /// <summary>Looks at how the list begins, and goes back there.</summary>
    public async Task<Label?> Fault(Stream body, CancellationToken cancellation)
    {
        var beginning = await Beginning(body, cancellation);
        return beginning.Span switch
        {
            [0x1F, 0x8B, ..] => ListFormatLabels.Gzip,
            [(byte)'P', (byte)'K', 3, 4] => ListFormatLabels.Workbook,
            [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] => ListFormatLabels.Utf32,
            [not 0, 0, not 0, 0] => ListFormatLabels.Unmarked("UTF-16LE"),
            [0, not 0, 0, not 0] => ListFormatLabels.Unmarked("UTF-16BE"),
            _ => Encoding == ListEncoding.Utf16 && Utf16Mark.Of(beginning.Span) is null ? ListFormatLabels.SaidUtf16 : null,
        };
    }

    /// <summary>The first bytes of a list, which goes back to where they are.</summary>
    public static async Task<ReadOnlyMemory<byte>> Beginning(Stream list, CancellationToken cancellation)
    {
        var beginning = new byte[LongestMark];
        var read = await list.ReadAtLeastAsync(beginning, LongestMark, throwOnEndOfStream: false, cancellation);
        list.Position = 0;
        return beginning.AsMemory(0, read);
    }

    /// <returns>Null where lists are not read in it.</returns>
    private static ListEncoding? Read(string charset) => charset.ToLowerInvariant() switch
    {
        "utf-8" => ListEncoding.Utf8,
        "utf-16" or "utf-16le" or "utf-16be" => ListEncoding.Utf16,
        "windows-1252" or "iso-8859-1" => ListEncoding.Windows1252,
        _ => null,
    };
}
