using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Asking;

internal static class StatusTable
{
    public static void Write(JsonElement answer)
    {
        Words.Line($"Status: {answer.Text("status")}");
        var causes = answer.GetProperty("causes");
        if (causes.GetArrayLength() > 0)
        {
            var table = new Table().Border(TableBorder.Square).AddColumns("Cause of an end", "At", "By the entry", "");
            foreach (var cause in causes.EnumerateArray())
                table.AddRow(
                    Answer.Cell(cause, "cause"), Answer.Cell(cause, "at"), Answer.Cell(cause, "entry"),
                    new Text(cause.GetProperty("operative").GetBoolean() ? "operative" : "came too late"));
            Output.Answers.Write(table);
        }

        foreach (var way in answer.GetProperty("wouldApplyIf").EnumerateArray())
        {
            var table = new Table().Border(TableBorder.Square).AddColumns("It would apply if", "Needs", "Has", "Since", "By the entry");
            foreach (var part in way.GetProperty("all").EnumerateArray())
                table.AddRow(
                    new Text($"{part.Text("part")} {part.Text("name")} were different".Replace("  ", " ", StringComparison.Ordinal)), Several(part, "needs"), Several(part, "has"),
                    Answer.Cell(part, "moment"), Answer.Cell(part, "entry"));
            Output.Answers.Write(table);
        }

        Words.Asked(answer);
    }

    private static Text Several(JsonElement part, string list) => new(string.Join('\n', part.GetProperty(list).EnumerateArray().Select(v => v.GetString())));
}
