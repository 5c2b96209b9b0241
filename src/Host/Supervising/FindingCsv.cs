using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

internal static class FindingCsv
{
    /// <summary>The findings as lines of CSV, the line of columns first.</summary>
    public static IEnumerable<IEnumerable<string?>> Lines(IEnumerable<ListedFinding> findings, bool areDanish)
    {
        yield return CsvHeadings.Of(
            ["id", "kind", "facility", "subject", "rule", "from", "until", "entries", "handled", "handledBy", "new", "grownSince"],
            areDanish);
        foreach (var (finding, handled, hasGrown, isNew) in findings)
            yield return
            [
                finding.Id, Word<FindingKind>.Of(finding.Kind).Value, finding.Facility, finding.Subject, finding.Rule,
                Written(finding.Periods[0].From), Written(finding.Periods[^1].Until), CsvTable.Several(finding.Entries),
                Written(handled.Count > 0), CsvTable.Several(handled.Select(h => h.By)), isNew is { } known ? Written(known) : null,
                Written(hasGrown),
            ];
    }

    private static string Written(bool truth) => truth ? "true" : "false";

    private static string? Written(LegalTime time) => time.IsMoment ? LegalCalendar.Format(time) : null;
}
