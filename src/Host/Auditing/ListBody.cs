using Regulations.Host.Asking;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Auditing;

/// <summary>What a list of decisions comes as: text in UTF-8, neither compressed nor a workbook.</summary>
internal static class ListBody
{
    private const int LongestMark = 4;

    /// <summary>Whether the request says CSV; where it says what no list is, <paramref name="asked"/> has the problem.</summary>
    /// <param name="request">With the headers of the list.</param>
    /// <param name="asked">Is told the problem.</param>
    /// <param name="encoding">In which the list is to be.</param>
    public static bool IsCsv(HttpRequest request, QueryReader asked, ListEncoding encoding)
    {
        var type = request.GetTypedHeaders().ContentType;
        var media = type?.MediaType.Value?.ToLowerInvariant();
        if (media is not ("text/csv" or "application/x-ndjson" or "application/jsonl"))
            asked.Refuse(new(ProblemType.ListFormat, $"'{media}' is neither text/csv nor application/x-ndjson."));
        var charset = type?.Charset.Value?.Trim('"');
        if (charset is { Length: > 0 } && !Charsets(encoding).Contains(charset, StringComparer.OrdinalIgnoreCase))
            asked.Refuse(new(ProblemType.ListFormat, encoding == ListEncoding.Utf8
                ? $"A list is in UTF-8, not in '{charset}'. In a spreadsheet, save it as 'CSV UTF-8'."
                : $"The profile reads lists in {ContractWord.Of(encoding)}, not in '{charset}'."));
        var coding = request.Headers.ContentEncoding.ToString();
        if (coding.Length > 0 && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            asked.Refuse(new(ProblemType.ListFormat, $"A list is sent as it is, not compressed as '{coding}'."));
        return media == "text/csv";
    }

    /// <summary>Looks at how the body begins, and goes back there.</summary>
    public static async Task<Problem?> Fault(Stream body, CancellationToken cancellation)
    {
        var beginning = new byte[LongestMark];
        var read = await body.ReadAtLeastAsync(beginning, LongestMark, throwOnEndOfStream: false, cancellation);
        body.Position = 0;
        return beginning[..read] switch
        {
            [0x1F, 0x8B, ..] => new(ProblemType.ListFormat, "A list is sent as it is; this one is compressed with gzip."),
            [(byte)'P', (byte)'K', 3, 4] => new(ProblemType.ListFormat, "A list is CSV or JSON Lines; this is a workbook or another archive. In a spreadsheet, save it as 'CSV UTF-8'."),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] =>
                new(ProblemType.ListFormat, "A list is in UTF-8; this one is in UTF-16. In a spreadsheet, save it as 'CSV UTF-8'."),
            _ => null,
        };
    }

    private static string[] Charsets(ListEncoding encoding) =>
        encoding == ListEncoding.Windows1252 ? ["windows-1252", "iso-8859-1"] : ["utf-8"];
}
