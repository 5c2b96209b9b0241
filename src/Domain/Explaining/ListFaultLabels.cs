using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is said of a list of decisions (liste), its columns and its lines, for which it or one of them is refused.</summary>
public static class ListFaultLabels
{
    public static Label NoDecisions { get; } = new("Listen har ingen afgørelser.", "The list holds no decisions.");

    public static Label NotUtf8 { get; } = new(
        "Linjen er ikke i UTF-8. Gem listen som „CSV UTF-8“ i regnearket.",
        "The line is not UTF-8. In a spreadsheet, save the list as 'CSV UTF-8'.");

    public static Label NotUtf16 { get; } = new(
        "Herfra er listen ikke i UTF-16, som dens byterækkefølgemærke (BOM) siger. Gem den som „CSV UTF-8“ i regnearket.",
        "From here on the list is not UTF-16, as its byte order mark says. In a spreadsheet, save it as 'CSV UTF-8'.");

    public static Label CprInLine { get; } = new(
        "Linjen rummer et dansk personnummer. Personnumre tages aldrig ind.",
        "The line holds a Danish CPR number. Personal numbers are never taken in.");

    public static Label Quotes { get; } = new(
        "Et anførselstegn står i et felt uden anførselstegn om sig, eller et felt i anførselstegn går videre efter sin slutning.",
        "A quote stands within a field that is not quoted, or a quoted field goes on after its end.");

    public static Label Unclosed { get; } = new(
        "Et felt i anførselstegn begynder her og slutter aldrig: resten af listen ville gå tabt i det.",
        "A quoted field that begins here is never closed: the rest of the list would be lost in it.");

    public static Label NoJson { get; } = new(
        "Linjen er ikke ét JSON-objekt, hvor hvert medlem står én gang.", "The line is not one JSON object, each member once.");

    /// <param name="why">As the reader of CSV has it.</param>
    public static Label NoCsv(string why) => new(
        "Listen kan ikke læses som CSV herfra.", $"The list cannot be read as CSV from here on: {why}");

    public static Label Fields(int fields, int columns) => new(
        $"Linjen har {fields} felter, listen {columns} kolonner.", $"The line has {fields} fields, the list {columns} columns.");

    public static Label NoColumn(string column) => new(
        $"Listen har ingen kolonne „{column}“.", $"The list has no column '{column}'.");

    public static Label NoColumnOfProfile(string column) => new(
        $"Listen har ingen kolonne „{column}“, som profilen læser.", $"The list has no column '{column}', which the profile reads.");

    public static Label Repeated(string column, int count) => new(
        $"Listen har {count} kolonner „{column}“.", $"The list has {count} columns '{column}'.");

    /// <param name="column">In JSON Lines.</param>
    /// <param name="facts">The member that holds facts.</param>
    public static Label WithinAndBeside(string column, string facts) => new(
        $"„{column}“ står både i „{facts}“ og ved siden af.", $"'{column}' stands both within '{facts}' and beside it.");

    public static Label WithoutName(string column) => new(
        $"En kolonne hedder „{column}“: den skal have et navn{(column.Length > 0 ? " efter punktummet" : "")}.",
        $"A column is called '{column}': it needs a name{(column.Length > 0 ? " after the full stop" : "")}.");

    /// <param name="added">What the names of those columns begin with that results add.</param>
    public static Label Reserved(string column, string added) => new(
        $"„{column}“ er en kolonne, som resultaterne tilføjer: en liste har ingen, der begynder med „{added}“.",
        $"'{column}' is a column that results add: a list has none that begins with '{added}'.");

    public static Label Unstorable(string column) => new(
        $"„{column}“ rummer tegnet U+0000 eller et halvt surrogatpar, som ikke kan gemmes.",
        $"'{column}' holds the character U+0000 or half a surrogate pair, which cannot be stored.");

    public static Label Found(int faults) => faults == 1
        ? new("1 fejl blev fundet.", "1 fault was found.") : new($"{faults} fejl blev fundet.", $"{faults} faults were found.");

    public static Label NothingStored { get; } = new("Intet blev gemt.", "Nothing was stored.");
}
