using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Cli.Listing;

internal static class ListingTables
{
    private static readonly (string List, string Name)[] Sorts = [("activities", "activity"), ("facts", "fact"), ("kinds", "kind"),
        ("attributes", "attribute")];

    public static Shown Vocabulary { get; } = Shown(OfVocabulary, ListHeadings.NoWords);

    public static Shown Coverage { get; } = Shown(OfCoverage, ListHeadings.NoCoverage);

    public static Shown Facilities { get; } = new(WriteFacilities, OfFacilities);

    private static Shown Shown(Func<JsonElement, AnswerWording, ReaderTable> table, Label otherwise) => new(
        (answer, words) =>
        {
            Words.Show(table(answer, words), words.Say(otherwise));
            Words.Line('\n' + words.Recorded(answer));
        },
        table);

    private static ReaderTable OfVocabulary(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, ListHeadings.Called, ListHeadings.Word, ListHeadings.IsA, ListHeadings.Values);
        foreach (var (list, name) in Sorts)
        {
            if (!answer.TryGetProperty(list, out var defined)) continue;
            foreach (var word in defined.EnumerateArray())
                table.Add(Called(word, words), Cell.Code(word, name), words.Say(ScopeLabels.Sort(name)!), Values(word, words));
        }

        return table;
    }

    private static ReaderTable OfCoverage(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.Activities, Column.Period(ListHeadings.When), ListHeadings.For, ListHeadings.Note, ListHeadings.Coverage);
        foreach (var declared in answer.GetProperty("coverage").EnumerateArray())
            table.Add(
                string.Join(", ", declared.Texts("activities").Select(words.Wording.Activity)), Cell.Period(declared, words),
                ScopeLine.Of(declared.GetProperty("scope"), words), declared.Text("note"), Cell.Code(declared, "coverage"));
        return table;
    }

    private static void WriteFacilities(JsonElement answer, AnswerWording words)
    {
        if (answer.Text("match") == "near") Words.Line(words.Say(ListHeadings.Nearest));
        Words.Show(OfFacilities(answer, words), words.Say(ListHeadings.None));
        if (answer.TryGetProperty("next", out var next)) Words.Line(words.Say(ListHeadings.More, next.Plain()));
    }

    private static ReaderTable OfFacilities(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.Name, Headings.Facility, Headings.Status, Headings.Kind,
            new Label(words.Captions.Municipality, words.Captions.Municipality));
        foreach (var facility in answer.GetProperty("facilities").EnumerateArray())
            table.Add(
                facility.Text("name"), Cell.Code(facility, "id"),
                words.Word<FacilityStatus>(facility.Text("status"), StatusLabels.Of), FacilityLine.Kinds(facility, words),
                words.Name(facility.Text("municipality")));
        return table;
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
