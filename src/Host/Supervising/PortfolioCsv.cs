using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

internal static class PortfolioCsv
{
    /// <summary>The rows as lines of CSV, the line of columns first.</summary>
    public static IEnumerable<IEnumerable<string?>> Lines(
        IEnumerable<PortfolioRow> rows, IReadOnlyList<string> activities, Phrases phrases, bool areDanish)
    {
        IEnumerable<string> columns =
        [
            "facility", "name", "status", "municipality", "kinds", "operator", "rules", "pending", "gaps", "reservations",
            .. activities.SelectMany(a => new[] { $"verdict.{a}", $"missing.{a}" }),
        ];
        yield return CsvHeadings.Of(columns, areDanish);
        foreach (var row in rows)
            yield return
            [
                row.Facility.Id, row.Facility.Name, Word<Domain.Facilities.FacilityStatus>.Of(row.Facility.Status).Value,
                row.Facility.Municipality,
                CsvTable.Several(row.Facility.Kinds), row.Facility.Operator, CsvTable.Several(row.Rules.Select(r => r.Ref)),
                CsvTable.Several(row.Pending.Select(p => p.Id)), CsvTable.Several(row.Gaps.Select(g => g.Gap)),
                CsvTable.Several(row.Reservations.Select(phrases.Reservation)),
                .. row.Verdicts.SelectMany(v => new[] { VerdictJson.WordOf(v).Value, CsvTable.Several(v.Missing) }),
            ];
    }
}
