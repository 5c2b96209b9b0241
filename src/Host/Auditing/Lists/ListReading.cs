using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Recording;

namespace Regulations.Host.Auditing.Lists;

/// <summary>Takes a list of decisions in as it streams, and makes an audit of it, or tells why not.</summary>
internal static class ListReading
{
    /// <param name="begin">Begins to take the list in, once its form is known and nothing is wrong with it so far.</param>
    /// <param name="body">CSV, a byte order mark allowed; in UTF-8 unless a profile or the mark says otherwise.</param>
    /// <param name="beginning">The first bytes of it.</param>
    /// <param name="profile">By which the list is read; null: its columns and words are those of every list.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public static async Task<ListOutcome> Csv(
        Func<AuditForm, Task<AuditIntake>> begin, Stream body, ReadOnlyMemory<byte> beginning, AuditProfile? profile,
        CancellationToken cancellation)
    {
        using var sha256 = SHA256.Create();
        await using var hashed = new CryptoStream(body, sha256, CryptoStreamMode.Read, leaveOpen: true);
        await using var text = (profile?.Encoding ?? ListEncoding.Utf8).InUtf8(hashed, beginning.Span);
        CsvMalformedRecord? unclosed = null;
        var reading = CsvForm.Reading(
            profile?.Separator.Character(), m => unclosed = m.Reason == CsvMalformedReason.UnterminatedQuote ? m : unclosed);
        await using var csv = CsvReader.Create(text, reading, leaveOpen: true);
        string[] columns = [];
        var mapping = profile is null ? null : ProfileJson.Write(profile);
        await using var filler = new ChunkFiller(() => begin(new(IsCsv: true, csv.Separator, columns) { Mapping = mapping }));
        try
        {
            columns = await Columns(csv, filler, profile, cancellation);
            while (await csv.ReadAsync(cancellation))
                if (!CsvForm.IsEmpty(csv)) await filler.Add(csv.LineNumber, csv.RawRecord.ToArray(), cancellation);
            if (unclosed is { } record)
                filler.Refuse(record.LineNumber, ListRules.MalformedCsv, ListFaultLabels.Unclosed);
        }
        catch (CsvFormatException fault)
        {
            filler.Refuse(fault.LineNumber, ListRules.MalformedCsv, ListFaultLabels.NoCsv(fault.Message));
        }
        catch (DecoderFallbackException)
        {
            filler.Refuse(csv.LineNumber + 1, ListRules.NotUtf16, ListFaultLabels.NotUtf16);
        }

        return await filler.End(sha256, columns, cancellation);
    }

    /// <param name="begin">Begins to take the list in.</param>
    /// <param name="body">JSON Lines in UTF-8, a byte order mark allowed, or in UTF-16 with one.</param>
    /// <param name="beginning">The first bytes of it.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public static async Task<ListOutcome> Json(
        Func<AuditForm, Task<AuditIntake>> begin, Stream body, ReadOnlyMemory<byte> beginning, CancellationToken cancellation)
    {
        using var sha256 = SHA256.Create();
        await using var hashed = new CryptoStream(body, sha256, CryptoStreamMode.Read, leaveOpen: true);
        var columns = new SeenColumns();
        await using var filler = new ChunkFiller(() => begin(new(IsCsv: false, ',', [])));
        await using var text = ListEncoding.Utf8.InUtf8(hashed, beginning.Span);
        var blocks = new LineBlocks(text, null);
        var next = 1L;
        try
        {
            while (await blocks.Next(cancellation) is { } block)
            {
                using (block)
                    foreach (var (number, line) in block.Lines())
                    {
                        foreach (var fault in columns.See(line)) filler.Refuse(number, fault);
                        await filler.Add(number, line, cancellation);
                        next = number + 1;
                    }
            }
        }
        catch (DecoderFallbackException)
        {
            filler.Refuse(next, ListRules.NotUtf16, ListFaultLabels.NotUtf16);
        }

        return await filler.End(sha256, columns.All, cancellation);
    }

    /// <summary>
    /// The columns that the first line with anything in it names, without the empty ones at its end; what is wrong with them is
    /// refused.
    /// </summary>
    private static async Task<string[]> Columns(
        CsvReader csv, ChunkFiller filler, AuditProfile? profile, CancellationToken cancellation)
    {
        var isThere = await csv.ReadAsync(cancellation);
        while (isThere && CsvForm.IsEmpty(csv)) isThere = await csv.ReadAsync(cancellation);
        string[] columns = isThere ? [.. Enumerable.Range(0, CsvForm.FieldsOf(csv, least: 0)).Select(i => csv.GetString(i).Trim())] : [];
        var line = isThere ? csv.LineNumber : 1;
        if (isThere) filler.Check(line, csv.RawRecord);
        foreach (var fault in profile?.FaultsOf(columns) ?? ListColumns.FaultsOf(columns)) filler.Refuse(line, fault);
        return columns;
    }

    /// <summary>The columns of JSON Lines, in the order in which they first appear.</summary>
    private sealed class SeenColumns
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        /// <returns>What is wrong with the columns that appear here first.</returns>
        public IEnumerable<LineFault> See(ReadOnlyMemory<byte> line)
        {
            var unstorable = new List<string>();
            var cells = JsonLines.CellsOf(line, unstorable) ?? [];
            var names = ListNames.Of(cells.Select(cell => cell.Key));
            foreach (var (column, _) in cells)
            {
                if (!_seen.Add(column)) continue;
                All.Add(column);
                if (unstorable.Contains(column)) yield return ListColumns.Unstorable(column);
                else if (ListColumns.FaultOf(column, names) is { } fault) yield return fault;
            }
        }
    }
}

/// <summary>What became of a list sent to be audited.</summary>
internal abstract record ListOutcome
{
    private ListOutcome()
    {
    }

    public sealed record Made(long Audit) : ListOutcome;

    /// <summary>The list as a whole cannot be audited; each fault with its line.</summary>
    public sealed record Refused(IReadOnlyList<(long Line, LineFault Fault)> Faults) : ListOutcome;
}
