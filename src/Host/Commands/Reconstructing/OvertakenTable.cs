using System.Text.Json;
using Regulations.Host.Commands.Asking;
using Spectre.Console;

namespace Regulations.Host.Commands.Reconstructing;

/// <summary>Statements with their answers then and now, and the entry between the two.</summary>
internal static class OvertakenTable
{
    public static void Write(JsonElement answer)
    {
        if (answer.GetProperty("overtaken").GetArrayLength() == 0) Words.Line("No statement is overtaken.");
        else Output.Answers.Write(Of(answer.GetProperty("overtaken")));
        Words.Line($"\nThe register stands at {answer.Text("head")}.");
    }

    private static Table Of(JsonElement overtaken)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators().AddColumns("Statement", "About", "Issued", "Now", "Because of");
        foreach (var statement in overtaken.EnumerateArray())
        {
            var by = statement.GetProperty("by");
            table.AddRow(
                Answer.Cell(statement, "statement"),
                new Text($"{statement.Text("facility")}\nat {statement.Text("at")}{(statement.Text("activity") is { Length: > 0 } activity ? $"\n{activity}" : string.Empty)}"),
                new Text(Answered(statement.GetProperty("issued"))),
                new Text(Answered(statement.GetProperty("now"))),
                new Text($"{by.Text("entry")}\nrecorded {by.Text("position")}"));
        }

        return table;
    }

    /// <summary>The verdict; of a statement of the rules, these.</summary>
    private static string Answered(JsonElement answer) =>
        Words.Or(Words.Or(answer.Text("verdict"), string.Join('\n', answer.GetProperty("rules").EnumerateArray())), "no rule");
}
