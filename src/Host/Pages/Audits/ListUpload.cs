using Regulations.Domain.Admission;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Audits;

/// <summary>A list of decisions as a form brings it.</summary>
/// <param name="Name">Of the file.</param>
internal sealed record ListUpload(string Name, byte[] Body)
{
    /// <summary>In bytes, with what stands around the list.</summary>
    public const int LongestForm = 17 * 1024 * 1024;

    /// <summary>So many lists of a register may wait to be audited.</summary>
    public const int Most = 50;

    private const int Longest = 16 * 1024 * 1024;

    /// <returns>Null where it is none that can be audited: the field <c>liste</c> has the fault.</returns>
    public static async Task<ListUpload?> Read(IFormFile? file, PageQuery query, CancellationToken cancellation)
    {
        if (file is null or { Length: 0 })
        {
            query.Fault("liste", AuditPageLabels.NoList);
            return null;
        }

        if (file.Length > Longest)
        {
            query.Fault("liste", AuditPageLabels.TooLong);
            return null;
        }

        using var body = new MemoryStream((int)file.Length);
        await file.CopyToAsync(body, cancellation);
        var list = new ListUpload(NameOf(file), body.ToArray());
        if (await list.Fault(cancellation) is not { } fault) return list;
        query.Fault("liste", fault);
        return null;
    }

    private async Task<Domain.Entries.Label?> Fault(CancellationToken cancellation)
    {
        using var body = new MemoryStream(Body);
        var encoding = RawList.EncodingOf(Body);
        if (await new ListBody(IsCsv: true, encoding).Fault(body, cancellation) is { } fault) return fault;
        var text = encoding.InUtf8(Body);
        if (text.AsSpan().Contains((byte)0)) return ListFormatLabels.NoText;
        // Personal numbers are not kept, not even for the while in which the list waits.
        if (LineWithCpr(text) is { } line) return AuditPageLabels.Cpr(line);
        var list = RawList.Read(Body, encoding, RawList.SeparatorOf(Body));
        return list.Columns.Count == 0 || list.Rows.Count == 0 ? AuditPageLabels.NoRows : null;
    }

    private static long? LineWithCpr(ReadOnlySpan<byte> text)
    {
        var number = 0L;
        foreach (var line in text.Split((byte)'\n'))
        {
            number++;
            if (CprNumber.IsIn(text[line])) return number;
        }

        return null;
    }

    private static string NameOf(IFormFile file)
    {
        var name = Words.Line(Path.GetFileNameWithoutExtension(file.FileName)).Trim();
        return name.Length > AuditMaking.LongestName ? name[..AuditMaking.LongestName] : name;
    }
}
