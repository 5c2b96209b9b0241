using System.Text.Json;
using Regulations.Host.Commands.Asking;
using Spectre.Console;

namespace Regulations.Host.Commands.Reconstructing;

/// <summary>What differs between two standpoints, and because of which entries.</summary>
internal static class ComparisonTable
{
    public static void Write(JsonElement answer)
    {
        if (answer.GetProperty("differences").GetArrayLength() == 0) Words.Line("Nothing differs.");
        else Output.Answers.Write(Of(answer.GetProperty("differences")));
        Words.Line($"\nFirst: {Words.Under(answer.GetProperty("first"))}.");
        Words.Line($"Second: {Words.Under(answer.GetProperty("second"))}.");
    }

    private static Table Of(JsonElement differences)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators().AddColumns("What", "Before", "After", "Because of");
        foreach (var difference in differences.EnumerateArray())
            table.AddRow(
                new Text($"{difference.Text("ref")}\n{difference.Text("what")}, {Change(difference)}"),
                new Text(Item(difference, "before")),
                new Text(Item(difference, "after")),
                new Text(string.Join('\n', difference.GetProperty("causes").EnumerateArray().Select(Cause))));
        return table;
    }

    private static string Change(JsonElement difference)
    {
        var aspects = difference.List("aspects");
        return aspects.Length > 0 ? $"{difference.Text("change")}: {aspects}" : difference.Text("change");
    }

    private static string Item(JsonElement difference, string side)
    {
        var item = difference.GetProperty(side);
        return (item.ValueKind, difference.Text("what")) switch
        {
            (JsonValueKind.Null, _) => string.Empty,
            (_, "rule") => $"{item.Text("version")}\n{Words.Period(item).Replace(" until", "\nuntil", StringComparison.Ordinal)}",
            (_, "pending") => $"in force {Words.Or(item.Text("inForce"), "from a moment not set")}",
            (_, "gap") => item.Text("note"),
            (JsonValueKind.Array, _) => string.Join(", ", item.EnumerateArray()),
            _ => item.Plain(),
        };
    }

    /// <summary>The coordinate that had to move, the entry with its position, and when it became public and was taken in.</summary>
    private static string Cause(JsonElement cause)
    {
        var entry = $"{cause.Text("axis")}: {Words.Or(cause.Text("clause"), cause.Text("entry"))} ({cause.Text("position")})";
        var published = cause.Text("published") is { Length: > 0 } moment ? $"\npublished {moment}" : string.Empty;
        return $"{entry}{published}\nrecorded {ToTheMinute(cause.Text("recordedAt"))}";
    }

    /// <summary>An instant as the host writes it, 2026-11-22T01:47:12.345Z, without its seconds.</summary>
    private static string ToTheMinute(string instant) => instant[..16] + "Z";
}
