using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Asking;

/// <summary>Parts of answers in words.</summary>
internal static class Words
{
    public static void Line(string text) => Output.Answers.Write(new Text(text + "\n"));

    public static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    public static string Period(JsonElement element) => (element.Text("from"), element.Text("until")) switch
    {
        ("", "") => "always",
        ("", var until) => $"until {until}",
        (var from, "") => $"from {from}",
        var (from, until) => $"from {from} until {until}",
    };

    /// <summary>What a norm does to which activity, and when.</summary>
    public static string Norm(JsonElement norm)
    {
        var when = norm.TryGetProperty("when", out var conditions) ? $" when {string.Join(" and ", conditions.EnumerateArray().Select(Condition))}" : string.Empty;
        return $"{norm.Text("modality")} {norm.Text("activity")}{when}";
    }

    public static string Condition(JsonElement condition)
    {
        var fact = condition.Text("fact");
        var comparison = condition.EnumerateObject().First(member => member.Name != "fact");
        return comparison.Name switch
        {
            "is" => $"{fact} is {comparison.Value.Plain()}",
            "isNot" => $"{fact} is not {comparison.Value.Plain()}",
            "in" => $"{fact} is {string.Join(" or ", comparison.Value.EnumerateArray().Select(v => v.Plain()))}",
            "atMost" => $"{fact} is at most {comparison.Value.Plain()}",
            "atLeast" => $"{fact} is at least {comparison.Value.Plain()}",
            var other => $"{fact} {other} {comparison.Value.Plain()}",
        };
    }

    /// <summary>The words asked about that no norm of the register uses.</summary>
    public static void Unknown(JsonElement answer)
    {
        foreach (var word in answer.GetProperty("unknownWords").EnumerateArray())
        {
            var of = word.Text("fact") is { Length: > 0 } fact ? $" of {fact}" : string.Empty;
            var meant = word.List("nearest") is { Length: > 0 } nearest ? $"; is {nearest} meant?" : ".";
            Line($"No norm of the register uses the {word.Text("kind")} {word.Text("word")}{of}{meant}");
        }
    }

    /// <summary>What the answer was given under.</summary>
    public static void Asked(JsonElement answer) => Line($"\nAsked: {Under(answer)}.");

    /// <summary>The coordinates of an answer, or of a part of it.</summary>
    public static string Under(JsonElement answer)
    {
        var under = answer.GetProperty("coordinates");
        var time = under.TryGetProperty("at", out var at) ? $"at {at}" : under.TryGetProperty("on", out var on) ? $"on {on}" : Period(under);
        var decided = under.Text("decided") is { Length: > 0 } moment ? $", as decided {moment}" : string.Empty;
        return $"{time}, known {Or(under.Text("known"), "everything published")}, recorded up to {under.Text("recorded")}{decided}";
    }
}
