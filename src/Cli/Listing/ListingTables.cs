using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Spectre.Console;

namespace Regulations.Cli.Listing;

internal static class ListingTables
{
    private static readonly (string List, string Name)[] Sorts = [("activities", "activity"), ("facts", "fact"), ("kinds", "kind"),
        ("attributes", "attribute")];

    public static void Vocabulary(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, ListHeadings.Called, ListHeadings.Word, ListHeadings.IsA, ListHeadings.Values);
        foreach (var (list, name) in Sorts)
        {
            if (!answer.TryGetProperty(list, out var defined)) continue;
            foreach (var word in defined.EnumerateArray())
                table.AddRow(
                    new Text(Called(word, words)), Answer.Cell(word, name),
                    new Text(words.Say(ScopeLabels.Sort(name)!)), new Text(Values(word, words)));
        }

        Words.Show(table, words.Say(ListHeadings.NoWords));
        Words.Line('\n' + words.Recorded(answer));
    }

    public static void Coverage(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.Coverage, ListHeadings.Activities, ListHeadings.When, ListHeadings.For, ListHeadings.Note);
        foreach (var declared in answer.GetProperty("coverage").EnumerateArray())
            table.AddRow(
                Answer.Cell(declared, "coverage"),
                new Text(string.Join(", ", declared.Texts("activities").Select(words.Wording.Activity))),
                new Text(words.Period(declared)),
                new Text(ScopeLine.Of(declared.GetProperty("scope"), words)), Answer.Cell(declared, "note"));
        Words.Show(table, words.Say(ListHeadings.NoCoverage));
        Words.Line('\n' + words.Recorded(answer));
    }

    public static void Facilities(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.Name, Headings.Facility, Headings.Status, Headings.Kind,
            new(words.Captions.Municipality, words.Captions.Municipality));
        foreach (var facility in answer.GetProperty("facilities").EnumerateArray())
            table.AddRow(
                Answer.Cell(facility, "name"), Answer.Cell(facility, "id"),
                new Text(words.Word<FacilityStatus>(facility.Text("status"), StatusLabels.Of)),
                new Text(FacilityLine.Kinds(facility, words)), new Text(words.Name(facility.Text("municipality"))));
        if (answer.Text("match") == "near") Words.Line(words.Say(ListHeadings.Nearest));
        Words.Show(table, words.Say(ListHeadings.None));
        if (answer.TryGetProperty("next", out var next)) Words.Line(words.Say(ListHeadings.More, next.Plain()));
    }

    /// <summary>Of a choice its values, else its kind and unit.</summary>
    private static string Values(JsonElement word, AnswerWording words)
    {
        if (!word.TryGetProperty("values", out var values)) return string.Empty;
        if (values.GetArrayLength() > 0)
            return string.Join(", ", values.EnumerateArray().Select(v => $"{Called(v, words)} ({v.Text("value")})"));
        return word.TryGetProperty("unit", out _)
            ? $"{words.Word<FactKind>(word.Text("kind"), ScopeLabels.Of)} {word.Text("unit")}".TrimEnd() : string.Empty;
    }

    private static string Called(JsonElement word, AnswerWording words)
    {
        var label = word.GetProperty("label");
        return words.Say(new Label(label.Text("da"), label.Text("en")));
    }
}
