using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Asking;

/// <summary>States for a reader: what was in force, on the way, and not held by the register.</summary>
internal static class StatesTable
{
    /// <param name="answer">One state, or a list of them.</param>
    public static void Write(JsonElement answer)
    {
        var facility = string.Empty;
        IEnumerable<JsonElement> states = answer.TryGetProperty("states", out var several) ? several.EnumerateArray() : [answer];
        foreach (var state in states)
        {
            var described = Describe(state.GetProperty("facility"));
            if (described != facility) Words.Line(described);
            facility = described;
            WriteState(state);
        }

        Words.Asked(answer);
    }

    private static void WriteState(JsonElement state)
    {
        Words.Line($"\n{Words.Period(state)}");
        if (state.GetProperty("rules").GetArrayLength() > 0) WriteRules(state.GetProperty("rules"));
        else Words.Line("No rule in force.");
        foreach (var pending in state.GetProperty("pending").EnumerateArray())
            Words.Line($"On the way: {pending.Text("id")} ({pending.Text("kind")}), in force {Words.Or(pending.Text("inForce"), "from a moment not set")}: {pending.Text("title")}");
        foreach (var gap in state.GetProperty("gaps").EnumerateArray()) Words.Line($"Not held by the register ({gap.Text("gap")}): {gap.Text("note")}");
    }

    private static void WriteRules(JsonElement rules)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators().AddColumns("Rule", "Kind", "What it says", "In force");
        foreach (var rule in rules.EnumerateArray())
            table.AddRow(
                new Text(rule.Text("ref")),
                new Text(rule.Text("kind")),
                new Text(string.Join('\n', Says(rule).Where(line => line.Length > 0))),
                new Text(Words.Period(rule).Replace(" until", "\nuntil", StringComparison.Ordinal)));
        Output.Answers.Write(table);
    }

    private static IEnumerable<string> Says(JsonElement rule)
    {
        foreach (var norm in rule.GetProperty("norms").EnumerateArray()) yield return Words.Norm(norm);
        yield return rule.Text("text");
        if (rule.GetProperty("unrecorded").GetArrayLength() > 0) yield return $"Changed by {rule.List("unrecorded")}, whose content the register does not hold.";
        if (rule.Text("confidence") == "inferred") yield return "Inferred, not confirmed.";
    }

    private static string Describe(JsonElement facility)
    {
        var status = facility.Text("status");
        if (status == "unknown") return $"{facility.Text("id")}: unknown to the register";
        var attributes = facility.GetProperty("attributes").EnumerateObject().Select(a => $"{a.Name} {a.Value.Plain()}");
        return $"{facility.Text("name")} ({facility.Text("id")}): {string.Join(", ", [status, facility.List("kinds"), $"municipality {facility.Text("municipality")}", .. attributes])}";
    }
}
