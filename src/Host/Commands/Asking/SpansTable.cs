using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Asking;

internal static class SpansTable
{
    public static void Write(JsonElement answer)
    {
        var spans = answer.GetProperty("spans");
        if (spans.GetArrayLength() == 0) Words.Line("No restriction stood without a basis.");
        else
        {
            var table = new Table().Border(TableBorder.Square).AddColumns("Restriction", "Without a basis");
            foreach (var span in spans.EnumerateArray()) table.AddRow(Answer.Cell(span, "restriction"), new Text(Words.Period(span)));
            Output.Answers.Write(table);
        }

        Words.Asked(answer);
    }
}
