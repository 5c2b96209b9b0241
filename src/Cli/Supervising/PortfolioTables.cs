using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Supervising;
using Spectre.Console;

namespace Regulations.Cli.Supervising;

internal static class PortfolioTables
{
    public static void Portfolio(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, Headings.Facility, Headings.Status, ListHeadings.Rules, ListHeadings.Verdicts, ListHeadings.Gaps);
        foreach (var row in answer.GetProperty("facilities").EnumerateArray())
        {
            var facility = row.GetProperty("facility");
            table.AddRow(
                new Text(words.Named(facility.Text("id"))), new Text(words.Word<FacilityStatus>(facility.Text("status"), StatusLabels.Of)),
                Lines(row.GetProperty("rules").EnumerateArray().Select(r => words.Named(r.Text("ref")))),
                Lines(row.GetProperty("verdicts").EnumerateArray()
                    .Select(v => $"{words.Wording.Activity(v.Text("activity"))}: {words.Verdict(v.Text("verdict"))}")),
                new Text(row.List("gaps")));
        }

        Finish(table, answer, words);
    }

    public static void Findings(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, Headings.Facility, ListHeadings.Finding, ListHeadings.About, Headings.Rule, ListHeadings.When,
            ListHeadings.Handled, new("Id", "Id"));
        foreach (var finding in answer.GetProperty("findings").EnumerateArray())
            table.AddRow(
                new Text(words.Named(finding.Text("facility"))),
                new Text(words.Word<FindingKind>(finding.Text("kind"), SupervisionLabels.Of)),
                new Text(words.Named(finding.Text("subject"))), new Text(words.Named(finding.Text("rule"))),
                Lines(finding.GetProperty("spans").EnumerateArray().Select(words.Period)),
                Lines(finding.GetProperty("handled").EnumerateArray().Select(h => h.Text("by"))), Answer.Cell(finding, "id"));
        Finish(table, answer, words);
    }

    public static void Watch(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, ListHeadings.When, Headings.What, Headings.Rule, ListHeadings.Facilities);
        foreach (var coming in answer.GetProperty("coming").EnumerateArray())
            table.AddRow(
                new Text(words.Moment(coming, "at")), new Text(words.Word<ComingKind>(coming.Text("kind"), SupervisionLabels.Of)),
                new Text(words.Named(coming.Text("ref"))), Lines(coming.Texts("facilities").Select(words.Named)));
        Finish(table, answer, words);
    }

    private static Text Lines(IEnumerable<string> lines) => new(string.Join('\n', lines));

    private static void Finish(Table table, JsonElement answer, AnswerWording words)
    {
        Words.Show(table, words.Say(ListHeadings.None));
        Words.Asked(answer, words);
    }
}
