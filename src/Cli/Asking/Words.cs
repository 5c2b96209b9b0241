using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli.Asking;

/// <summary>Parts of answers in words.</summary>
internal static class Words
{
    public static void Line(string text) => Output.Answers.Write(new Text(text + "\n"));

    public static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    public static ReaderTable Table(AnswerWording words, params IReadOnlyList<Column> columns) => new(words.Wording, columns);

    /// <summary>The table, or where it has no row what is said instead.</summary>
    public static void Show(ReaderTable table, string otherwise) => table.Show(Output.Answers, otherwise);

    /// <summary>The words asked about that no norm of the register uses.</summary>
    public static void Unknown(JsonElement answer, AnswerWording words)
    {
        foreach (var word in answer.GetProperty("unknownWords").EnumerateArray())
        {
            var nearest = word.Texts("nearest");
            Line($"{words.Phrases.UnknownWord(word.Text("word"))} "
                + $"{(nearest.Count > 0 ? words.Phrases.IsMeant(nearest) : string.Empty)}".TrimEnd());
        }
    }

    /// <summary>What the answer was given under.</summary>
    public static void Asked(JsonElement answer, AnswerWording words) =>
        Line('\n' + string.Join('\n', words.Under(Headings.Asked, answer)));
}
