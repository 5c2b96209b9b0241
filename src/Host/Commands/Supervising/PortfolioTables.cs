using System.Text.Json;
using Regulations.Host.Commands.Asking;
using Spectre.Console;

namespace Regulations.Host.Commands.Supervising;

internal static class PortfolioTables
{
    public static void Portfolio(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Facility", "Status", "Rules", "Verdicts", "Gaps");
        foreach (var row in answer.GetProperty("facilities").EnumerateArray())
        {
            var facility = row.GetProperty("facility");
            var verdicts = row.GetProperty("verdicts").EnumerateArray().Select(v => $"{v.Text("activity")}: {v.Text("verdict")}");
            table.AddRow(
                Answer.Cell(facility, "id"), Answer.Cell(facility, "status"), Lines(row.GetProperty("rules").EnumerateArray().Select(r => r.Text("ref"))),
                Lines(verdicts), new Text(row.List("gaps")));
        }

        Finish(table, answer);
    }

    public static void Findings(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Facility", "Finding", "About", "Rule", "When", "Handled", "Id");
        foreach (var finding in answer.GetProperty("findings").EnumerateArray())
            table.AddRow(
                Answer.Cell(finding, "facility"), Answer.Cell(finding, "kind"), Answer.Cell(finding, "subject"), Answer.Cell(finding, "rule"),
                Lines(finding.GetProperty("spans").EnumerateArray().Select(Words.Period)),
                Lines(finding.GetProperty("handled").EnumerateArray().Select(h => h.Text("by"))), Answer.Cell(finding, "id"));
        Finish(table, answer);
    }

    public static void Watch(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("When", "What", "Rule", "Facilities");
        foreach (var coming in answer.GetProperty("coming").EnumerateArray())
            table.AddRow(Answer.Cell(coming, "at"), Answer.Cell(coming, "kind"), Answer.Cell(coming, "ref"), new Text(coming.List("facilities")));
        Finish(table, answer);
    }

    private static Text Lines(IEnumerable<string> lines) => new(string.Join('\n', lines));

    private static void Finish(Table table, JsonElement answer)
    {
        if (table.Rows.Count == 0) Words.Line("None.");
        else Output.Answers.Write(table);
        Words.Asked(answer);
    }
}
