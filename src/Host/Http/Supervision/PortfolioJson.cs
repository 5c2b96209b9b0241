using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Http.Supervision;

internal static class PortfolioJson
{
    public static void WriteRow(this Utf8JsonWriter json, PortfolioRow row, IReadOnlyList<string> activities)
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
        json.WriteStartArray("verdicts"u8);
        for (var i = 0; i < activities.Count; i++) json.WriteVerdict(activities[i], row.Verdicts[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static Csv AsCsv(IEnumerable<PortfolioRow> rows, IReadOnlyList<string> activities)
    {
        var csv = new Csv([
            "facility", "name", "status", "municipality", "kinds", "operator", "rules", "pending", "gaps",
            .. activities.SelectMany(a => new[] { $"verdict.{a}", $"missing.{a}" }),
        ]);
        foreach (var row in rows)
            csv.Line([
                row.Facility.Id, row.Facility.Name, Word<Domain.Places.FacilityStatus>.Of(row.Facility.Status).Value, row.Facility.Municipality,
                Csv.Several(row.Facility.Kinds), row.Facility.Operator, Csv.Several(row.Rules.Select(r => r.Ref)),
                Csv.Several(row.Pending.Select(p => p.Id)), Csv.Several(row.Gaps.Select(g => g.Gap)),
                .. row.Verdicts.SelectMany(v => new[] { VerdictJson.WordOf(v).Value, Csv.Several(v.Missing) }),
            ]);
        return csv;
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
