using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Reconstructing;

/// <summary>Statements with what they say, the answers then and now, and the entry between the two.</summary>
internal static class OvertakenTable
{
    public static Shown Shown { get; } = new(Write, (answer, words) => Of(answer.GetProperty("overtaken"), words));

    private static void Write(JsonElement answer, AnswerWording words)
    {
        var table = Of(answer.GetProperty("overtaken"), words);
        Words.Show(table, words.Say(ListHeadings.NoneOvertaken));
        if (table.Rows > 0) Words.Line('\n' + words.Say(ListHeadings.ThreeAnswers));
        Words.Line('\n' + words.Say(ListHeadings.Head, answer.Text("head")));
    }

    private static ReaderTable Of(JsonElement overtaken, AnswerWording words)
    {
        var table = new ReaderTable(
            words.Wording, new Label(words.Captions.Statement, words.Captions.Statement), ListHeadings.About, ListHeadings.Stated,
            ListHeadings.KnownThen, ListHeadings.KnownNow, Headings.BecauseOf)
        { HasSeparators = true };
        foreach (var statement in overtaken.EnumerateArray())
        {
            var by = statement.GetProperty("by");
            var (issued, now) = (statement.GetProperty("issued"), statement.GetProperty("now"));
            // Long as they are, reservations are shown where nothing else tells the answers apart.
            var areAllThatDiffers = Said(issued, words) == Said(now, words);
            table.Add(
                Cell.Code(statement, "statement"),
                About(statement, words),
                Said(statement.GetProperty("stated"), words),
                Said(issued, words) + (areAllThatDiffers ? Reservations(issued, words) : string.Empty),
                Said(now, words) + (areAllThatDiffers ? Reservations(now, words) : string.Empty),
                $"{words.Named(by.Text("entry"))}\n{words.Captions.Record} {by.Text("position")}");
        }

        return table;
    }

    private static string About(JsonElement statement, AnswerWording words)
    {
        var activity = statement.Text("activity") is { Length: > 0 } asked ? $"\n{words.Wording.Activity(asked)}" : string.Empty;
        return $"{words.Named(statement.Text("facility"))}\n"
            + $"{words.Wording.Asked(AnswerReading.Time(statement, "at")!.Value.Time)}{activity}";
    }

    /// <summary>Where those of two answers differ, both have theirs.</summary>
    private static string Reservations(JsonElement answer, AnswerWording words) =>
        !answer.TryGetProperty("reservations", out var reservations) ? string.Empty
        : $"\n{words.Say(ListHeadings.Reservations)}: " + Words.Or(
            string.Join('\n', reservations.EnumerateArray().Select(r => r.Text("text"))), words.Say(ListHeadings.None));

    /// <summary>The verdict, or why there is none; of a statement of the rules, these.</summary>
    private static string Said(JsonElement answer, AnswerWording words) =>
        answer.Text("verdict") is { Length: > 0 } verdict ? words.Verdict(verdict)
        : answer.Text("reason") is { Length: > 0 } reason ? reason
        : Words.Or(
            string.Join('\n', answer.Texts("rules").Select(words.Named)), words.Say(ListHeadings.NoRule));
}
