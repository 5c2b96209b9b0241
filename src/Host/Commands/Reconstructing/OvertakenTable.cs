using System.Text.Json;
using Regulations.Host.Commands.Asking;
using Spectre.Console;

namespace Regulations.Host.Commands.Reconstructing;

/// <summary>Statements with what they say, the answers then and now, and the entry between the two.</summary>
internal static class OvertakenTable
{
    public static void Write(JsonElement answer)
    {
        if (answer.GetProperty("overtaken").GetArrayLength() == 0) Words.Line("No statement is overtaken.");
        else Output.Answers.Write(Of(answer.GetProperty("overtaken")));
        if (answer.GetProperty("overtaken").GetArrayLength() > 0)
            Words.Line("\nStated: what the document says. Known then: the answer with everything known when it\nwas issued; known now: the same today.");
        Words.Line($"\nThe register stands at {answer.Text("head")}.");
    }

    private static Table Of(JsonElement overtaken)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators().AddColumns("Statement", "About", "Stated", "Known then", "Known now", "Because of");
        foreach (var statement in overtaken.EnumerateArray())
        {
            var by = statement.GetProperty("by");
            table.AddRow(
                Answer.Cell(statement, "statement"),
                new Text($"{statement.Text("facility")}\nat {statement.Text("at")}{(statement.Text("activity") is { Length: > 0 } activity ? $"\n{activity}" : string.Empty)}"),
                new Text(Answered(statement.GetProperty("stated"))),
                new Text(Answered(statement.GetProperty("issued"))),
                new Text(Answered(statement.GetProperty("now"))),
                new Text($"{by.Text("entry")}\nrecorded {by.Text("position")}"));
        }

        return table;
    }

    /// <summary>The verdict, or why there is none; of a statement of the rules, these.</summary>
    private static string Answered(JsonElement answer) =>
        Words.Or(Words.Or(Words.Or(answer.Text("verdict"), answer.Text("reason")), string.Join('\n', answer.GetProperty("rules").EnumerateArray())), "no rule");
}
