using Regulations.Domain;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Audits;

/// <summary>What is wanted of the results of an audit, a page at a time.</summary>
/// <param name="audit">Whose results.</param>
/// <param name="wanted">Which of them.</param>
/// <param name="book">Of its register.</param>
internal sealed class WantedLines(StoredAudit audit, WantedResults wanted, RegisterBook book)
{
    /// <param name="after">The line of the list after which they begin.</param>
    /// <param name="most">How many are given.</param>
    /// <param name="store">Holds the results.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>They, and the line after which more are; null: there are none.</returns>
    public async Task<(IReadOnlyList<AuditedLine> Lines, long? Next)> After(
        long after, int most, AuditStore store, CancellationToken cancellation)
    {
        var caseColumn = audit.Form.Mapping is { } mapping ? ProfileJson.Read(mapping).Case! : ListColumns.Case;
        var found = new List<AuditedLine>();
        await foreach (var chunk in store.Results(audit, wanted, after, cancellation))
        {
            var lines = ResultLines.Of(chunk).Select(r => AuditedLine.Of(r, caseColumn));
            found.AddRange(lines.Where(l => l.Line > after && IsWanted(l)).Take(most + 1 - found.Count));
            if (found.Count > most) return ([.. found.Take(most)], found[most - 1].Line);
        }

        return (found, null);
    }

    private bool IsWanted(AuditedLine line) =>
        (wanted.Class is null || wanted.Class == line.Class)
        && (wanted.Rule is null || (wanted.Rule == ChunkJudging.None ? !line.Rules.Any() : line.Rules.Contains(wanted.Rule)))
        && (wanted.Month is null || wanted.Month == line.Month)
        && (wanted.Municipality is null || wanted.Municipality == (MunicipalityOf(line) ?? ChunkJudging.None));

    /// <remarks>Results stored before they told of it leave it to the register.</remarks>
    private string? MunicipalityOf(AuditedLine line) => line.Municipality
        ?? (line is { Facility: { } facility, At: { } at, Then: not null } && LegalCalendar.ReadAsked(at, out var time) == TimeFault.None
            ? book.Facility(facility, Coordinates.At(audit.Position)).At(time.Time).Municipality : null);
}
