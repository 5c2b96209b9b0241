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

        Words.Asked(answer);
    }
}
