using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Asking;

internal static class VerdictTable
{
    public static void Write(JsonElement answer)
    {
        var outcomes = answer.GetProperty("outcomes").GetArrayLength() > 1 ? $": {string.Join(" or ", answer.GetProperty("outcomes").EnumerateArray())}" : string.Empty;
        Words.Line($"Verdict: {answer.Text("verdict")}{outcomes}");
        if (answer.GetProperty("missing").GetArrayLength() > 0) Words.Line($"It depends on: {answer.List("missing")}");
        if (answer.GetProperty("weighed").GetArrayLength() > 0) Output.Answers.Write(Weighed(answer.GetProperty("weighed")));
        Words.Unknown(answer);
        Words.Asked(answer);
    }

    private static Table Weighed(JsonElement weighed)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Rule", "Norm", "Rank", "What became of it");
        foreach (var norm in weighed.EnumerateArray())
            table.AddRow(
                Answer.Cell(norm, "ref"), new Text($"{norm.Text("modality")} {norm.Text("activity")}"), Answer.Cell(norm, "rank"), new Text(Fate(norm)));
        return table;
    }

    private static string Fate(JsonElement norm)
    {
        var because = norm.List("because");
        var why = norm.Text("why") is { Length: > 0 } reason ? $" ({reason})" : string.Empty;
        string[] parts =
        [
            $"{norm.Text("fate")}{(because.Length > 0 ? $": {because}" : string.Empty)}{why}",
            .. norm.GetProperty("failing").EnumerateArray().Select(condition => $"not so: {Words.Condition(condition)}"),
            .. norm.GetProperty("missing").GetArrayLength() > 0 ? [$"not given: {norm.List("missing")}"] : Array.Empty<string>(),
        ];
        return string.Join("; ", parts);
    }
}
