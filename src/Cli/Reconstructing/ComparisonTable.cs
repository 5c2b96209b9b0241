using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Reconstructing;

/// <summary>What differs between two viewpoints, and because of which entries.</summary>
internal static class ComparisonTable
{
    public static Shown Shown { get; } = new(Write, Of);

    private static void Write(JsonElement answer, AnswerWording words)
    {
        Words.Show(Of(answer, words), words.Say(Headings.NothingDiffers));
        foreach (var (heading, side) in new[] { (Headings.First, "first"), (Headings.Second, "second") })
            Words.Line('\n' + string.Join('\n', words.Under(heading, answer.GetProperty(side))));
    }

    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = new ReaderTable(words.Wording, Headings.What, Headings.Before, Headings.After, Headings.BecauseOf)
        {
            HasSeparators = true,
        };
        foreach (var difference in answer.GetProperty("differences").EnumerateArray())
            table.Add(
                What(difference, words),
                ComparedItem.Of(difference, "before", words),
                ComparedItem.Of(difference, "after", words),
                string.Join('\n', difference.GetProperty("causes").EnumerateArray().Select(cause => Cause(cause, words))));
        return table;
    }

    private static string What(JsonElement difference, AnswerWording words)
    {
        var kind = AnswerReading.Word<ItemKind>(difference.Text("what"));
        var named = kind == ItemKind.Fact ? ComparedItem.Fact(difference.Text("ref"), words) : words.Named(difference.Text("ref"));
        var aspects = difference.Texts("aspects")
            .Select(aspect => ComparisonLabels.Aspect(aspect) is { } label ? words.Say(label) : aspect).ToList();
        var change = words.Word<Change>(difference.Text("change"), ComparisonLabels.Of);
        return $"{named}\n{words.Say(ComparisonLabels.Of(kind))}, {change}"
            + (aspects.Count > 0 ? $": {string.Join(", ", aspects)}" : string.Empty);
    }

    /// <summary>The coordinate that had to move, the entry with its position, and when it became public and was taken in.</summary>
    private static string Cause(JsonElement cause, AnswerWording words)
    {
        var entry = Words.Or(cause.Text("clause"), cause.Text("entry"));
        var published = words.Moment(cause, "published") is { Length: > 0 } moment
            ? $"\n{words.Say(Headings.Published)} {moment}" : string.Empty;
        return $"{words.Word<Axis>(cause.Text("axis"), ComparisonLabels.Of)}: {words.Named(entry)}"
            + $"\n{words.Captions.Record} {cause.Text("position")}"
            + $"{published}\n{words.Say(Headings.Recorded)} {words.Instant(cause.Text("recordedAt"))}";
    }
}
