using System.Text.Json;
using Regulations.Host.Commands.Asking;
using Spectre.Console;

namespace Regulations.Host.Commands.Listing;

internal static class ListingTables
{
    private static readonly (string List, string Name)[] Sorts = [("activities", "activity"), ("facts", "fact"), ("kinds", "kind"),
        ("attributes", "attribute")];

    public static void Vocabulary(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Word", "Is a", "Dansk", "English", "Values");
        foreach (var (list, name) in Sorts)
        {
            if (!answer.TryGetProperty(list, out var words)) continue;
            foreach (var word in words.EnumerateArray())
                table.AddRow(Answer.Cell(word, name), new Text(name), Label(word, "da"), Label(word, "en"), new Text(Values(word)));
        }

        Finish(table, "No words are defined.");
        Words.Line($"\nRecorded up to {answer.GetProperty("coordinates").Text("recorded")}.");
    }

    public static void Coverage(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Coverage", "Activities", "When", "For", "Note");
        foreach (var declared in answer.GetProperty("coverage").EnumerateArray())
            table.AddRow(
                Answer.Cell(declared, "coverage"), new Text(declared.List("activities")), new Text(Words.Period(declared)),
                new Text(Scope(declared.GetProperty("scope"))), Answer.Cell(declared, "note"));
        Finish(table, "Nothing is declared: the register claims to hold everything.");
        Words.Line($"\nRecorded up to {answer.GetProperty("coordinates").Text("recorded")}.");
    }

    public static void Facilities(JsonElement answer)
    {
        var table = new Table().Border(TableBorder.Square).AddColumns("Facility", "Name", "Status", "Kinds", "Municipality");
        foreach (var facility in answer.GetProperty("facilities").EnumerateArray())
            table.AddRow(
                Answer.Cell(facility, "id"), Answer.Cell(facility, "name"), Answer.Cell(facility, "status"),
                new Text(facility.List("kinds")), Answer.Cell(facility, "municipality"));
        if (answer.Text("match") == "near") Words.Line("None of this name; the nearest:");
        Finish(table, "None.");
        if (answer.TryGetProperty("next", out var next)) Words.Line($"There are more: --after {next}");
    }

    /// <summary>Of a choice its values, else its kind and unit.</summary>
    private static string Values(JsonElement word)
    {
        if (!word.TryGetProperty("values", out var values)) return string.Empty;
        if (values.GetArrayLength() > 0) return string.Join(", ", values.EnumerateArray().Select(v => v.Text("value")));
        return word.TryGetProperty("unit", out _) ? $"{word.Text("kind")} {word.Text("unit")}".TrimEnd() : string.Empty;
    }

    private static Text Label(JsonElement word, string language) => Answer.Cell(word.GetProperty("label"), language);

    private static string Scope(JsonElement scope) =>
        scope.ValueKind == JsonValueKind.Null
            ? "all" : string.Join("; ", scope.EnumerateObject().Select(part => $"{part.Name} {Part(part.Value)}"));

    private static string Part(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", part.EnumerateArray()),
        JsonValueKind.Object => $"({string.Join("; ", part.EnumerateObject().Select(p => $"{p.Name} {Part(p.Value)}"))})",
        _ => part.Plain(),
    };

    private static void Finish(Table table, string otherwise)
    {
        if (table.Rows.Count == 0) Words.Line(otherwise);
        else Output.Answers.Write(table);
    }
}
