using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

internal static class FindingJson
{
    public static void WriteFinding(this Utf8JsonWriter json, ListedFinding listed)
    {
        var finding = listed.Finding;
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Id);
        json.WriteString("kind"u8, Word<FindingKind>.Of(finding.Kind));
        json.WriteString("facility"u8, finding.Facility);
        json.WriteString("subject"u8, finding.Subject);
        json.WriteString("rule"u8, finding.Rule);
        json.WriteStartArray("spans"u8);
        foreach (var period in finding.Periods)
        {
            json.WriteStartObject();
            json.WritePeriod(period);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteList("entries"u8, finding.Entries);
        json.WriteStartArray("handled"u8);
        foreach (var handled in listed.Handled)
        {
            json.WriteStartObject();
            json.WriteString("entry"u8, handled.Id);
            json.WriteString("by"u8, handled.By);
            json.WriteString("published"u8, handled.Published?.ToString());
            json.WriteString("note"u8, handled.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (listed.HasGrown) json.WriteBoolean("grownSince"u8, value: true);
        if (listed.IsNew is { } isNew) json.WriteBoolean("new"u8, isNew);
        json.WriteEndObject();
    }

    /// <summary>The findings as lines of CSV, the line of columns first.</summary>
    public static IEnumerable<IEnumerable<string?>> AsCsv(IEnumerable<ListedFinding> findings, bool areDanish)
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
