using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Supervising;

namespace Regulations.Cli.Supervising;

internal static class PortfolioTables
{
    public static void Portfolio(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, Column.Named(Headings.Facility), Headings.Status, Column.Named(ListHeadings.Rules), ListHeadings.Verdicts,
            ListHeadings.Gaps);
        foreach (var row in answer.GetProperty("facilities").EnumerateArray())
        {
            var facility = row.GetProperty("facility");
            table.Add(
                Cell.Named(facility.Text("id"), words), words.Word<FacilityStatus>(facility.Text("status"), StatusLabels.Of),
                Cell.Several(row.GetProperty("rules").EnumerateArray().Select(r => Cell.Named(r.Text("ref"), words)), fields: 2),
                Cell.Several(row.GetProperty("verdicts").EnumerateArray()
                    .Select(v => (Cell)$"{words.Wording.Activity(v.Text("activity"))}: {words.Verdict(v.Text("verdict"))}")),
                Cell.Several(row.Texts("gaps").Select(Cell.Code)));
        }

        Finish(table, answer, words);
    }

    public static void Findings(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, Column.Named(Headings.Facility), ListHeadings.Finding, Column.Named(ListHeadings.About), Column.Named(Headings.Rule),
            Column.Period(ListHeadings.When), ListHeadings.Handled, new Label("Id", "Id"));
        foreach (var finding in answer.GetProperty("findings").EnumerateArray())
            table.Add(
                Cell.Named(finding.Text("facility"), words), words.Word<FindingKind>(finding.Text("kind"), SupervisionLabels.Of),
                Cell.Named(finding.Text("subject"), words), Cell.Named(finding.Text("rule"), words),
                Cell.Several(finding.GetProperty("spans").EnumerateArray().Select(s => Cell.Period(s, words)), fields: 2),
                Cell.Several(finding.GetProperty("handled").EnumerateArray().Select(h => (Cell)h.Text("by"))), Cell.Code(finding, "id"));
        Finish(table, answer, words);
    }

    public static void Watch(JsonElement answer, AnswerWording words) => Finish(OfWatch(answer, words), answer, words);

    public static ReaderTable OfWatch(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.When, Headings.What, Column.Named(Headings.Rule), Column.Named(ListHeadings.Facilities));
        foreach (var coming in answer.GetProperty("coming").EnumerateArray())
            table.Add(
                Cell.Moment(coming, "at", words), words.Word<ComingKind>(coming.Text("kind"), SupervisionLabels.Of),
                Cell.Named(coming.Text("ref"), words),
                Cell.Several(coming.Texts("facilities").Select(f => Cell.Named(f, words)), fields: 2));
        return table;
    }

    private static void Finish(ReaderTable table, JsonElement answer, AnswerWording words)
    {
        Words.Show(table, words.Say(ListHeadings.None));
        Words.Asked(answer, words);
    }
}
