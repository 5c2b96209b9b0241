using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

internal static class PortfolioJson
{
    public static void WriteRow(this Utf8JsonWriter json, PortfolioRow row, IReadOnlyList<string> activities, Phrases phrases)
    {
        json.WriteStartObject();
        json.WritePropertyName("facility"u8);
        json.WriteFacility(row.Facility);
        json.WriteStartArray("rules"u8);
        foreach (var rule in row.Rules)
        {
            json.WriteStartObject();
            json.WriteString("ref"u8, rule.Ref);
            json.WriteString("version"u8, rule.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteList("pending"u8, [.. row.Pending.Select(p => p.Id)]);
        json.WriteList("gaps"u8, [.. row.Gaps.Select(g => g.Gap)]);
        json.WriteReservations(row.Reservations, phrases);
        json.WriteStartArray("verdicts"u8);
        for (var i = 0; i < activities.Count; i++) json.WriteVerdict(activities[i], row.Verdicts[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The rows as lines of CSV, the line of columns first.</summary>
    public static IEnumerable<IEnumerable<string?>> AsCsv(
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
                row.Facility.Id, row.Facility.Name, Word<Domain.Facilities.FacilityStatus>.Of(row.Facility.Status).Value, row.Facility.Municipality,
                CsvTable.Several(row.Facility.Kinds), row.Facility.Operator, CsvTable.Several(row.Rules.Select(r => r.Ref)),
                CsvTable.Several(row.Pending.Select(p => p.Id)), CsvTable.Several(row.Gaps.Select(g => g.Gap)),
                CsvTable.Several(row.Reservations.Select(phrases.Reservation)),
                .. row.Verdicts.SelectMany(v => new[] { VerdictJson.WordOf(v).Value, CsvTable.Several(v.Missing) }),
            ];
    }

    private static void WriteVerdict(this Utf8JsonWriter json, string activity, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("activity"u8, activity);
        json.WriteString("verdict"u8, VerdictJson.WordOf(verdict));
        json.WriteStartArray("outcomes"u8);
        foreach (var outcome in verdict.Outcomes) json.WriteStringValue(Word<Outcome>.Of(outcome));
        json.WriteEndArray();
        json.WriteList("missing"u8, verdict.Missing);
        json.WriteEndObject();
    }
}
