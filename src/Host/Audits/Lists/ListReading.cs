using System.Security.Cryptography;
using CsvHelper;
using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits.Lists;

/// <summary>Takes a list of decisions in as it streams, and makes an audit of it, or tells why not.</summary>
internal static class ListReading
{
    /// <param name="begin">Begins the audit once the form of the list is known.</param>
    /// <param name="body">CSV in UTF-8, a byte order mark allowed.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public static async Task<ListOutcome> Csv(Func<AuditForm, Task<AuditIntake>> begin, Stream body, CancellationToken cancellation)
    {
        using var sha256 = SHA256.Create();
        await using var hashed = new CryptoStream(body, sha256, CryptoStreamMode.Read, leaveOpen: true);
        CsvMalformedRecord? unclosed = null;
        var reading = CsvForm.Reading(null, hasColumns: true, m => unclosed = m.Reason == CsvMalformedReason.UnterminatedQuote ? m : unclosed);
        await using var csv = CsvReader.Create(hashed, reading, leaveOpen: true);
        try
        {
            await csv.ReadHeaderAsync(cancellation);
            var form = new AuditForm(IsCsv: true, csv.Separator, [.. csv.Headers.Select(c => c.Trim())]);
            if (ListColumns.FaultsOf(form.Columns).Select(f => (1L, f)).ToList() is { Count: > 0 } faults) return new ListOutcome.Refused(faults);
            await using var intake = await begin(form);
            var filler = new ChunkFiller(intake);
            while (await csv.ReadAsync(cancellation)) await filler.Add(csv.LineNumber, csv.RawRecord.ToArray(), cancellation);
            if (unclosed is { } record) filler.Refuse(record.LineNumber, ListRules.MalformedCsv, "A quoted field that begins here is never closed: the rest of the list would be lost in it.");
            return await End(intake, filler, sha256, form.Columns, cancellation);
        }
        catch (CsvFormatException fault)
        {
            return new ListOutcome.Refused([(fault.LineNumber, new(null, ListRules.MalformedCsv, $"The list cannot be read as CSV from here on: {fault.Message}"))]);
        }
    }

    /// <param name="begin">Begins the audit.</param>
    /// <param name="body">JSON Lines in UTF-8, a byte order mark allowed.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public static async Task<ListOutcome> Json(Func<AuditForm, Task<AuditIntake>> begin, Stream body, CancellationToken cancellation)
    {
        using var sha256 = SHA256.Create();
        await using var hashed = new CryptoStream(body, sha256, CryptoStreamMode.Read, leaveOpen: true);
        var columns = new SeenColumns();
        await using var intake = await begin(new(IsCsv: false, ',', []));
        var filler = new ChunkFiller(intake);
        var blocks = new LineBlocks(hashed, null);
        while (await blocks.Next(cancellation) is { } block)
        {
            using (block)
                foreach (var (number, line) in block.Lines())
                {
                    foreach (var fault in columns.See(line)) filler.Refuse(number, fault);
                    await filler.Add(number, line, cancellation);
                }
        }

        return await End(intake, filler, sha256, columns.All, cancellation);
    }

    private static async Task<ListOutcome> End(
        AuditIntake intake, ChunkFiller filler, SHA256 sha256, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        await filler.Flush(cancellation);
        if (filler.Faults.Count > 0) return new ListOutcome.Refused(filler.Faults);
        if (filler.Decisions == 0) return new ListOutcome.Refused([(1, new(null, ListRules.NoDecisions, "The list holds no decisions."))]);
        return new ListOutcome.Made(await intake.Commit(sha256.Hash!, filler.Decisions, columns, cancellation));
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
            foreach (var (column, _) in JsonLines.CellsOf(line, unstorable) ?? [])
            {
                if (!_seen.Add(column)) continue;
                All.Add(column);
                if (unstorable.Contains(column)) yield return ListColumns.Unstorable(column);
                else if (ListColumns.FaultOf(column) is { } fault) yield return fault;
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
