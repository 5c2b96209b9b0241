using Regulations.Domain.Explaining;

namespace Regulations.Host.Asking;

/// <summary>
/// What the columns of the tables over HTTP are called: in Danish where <c>language=da</c> is asked for by name, else as programs
/// know them, in English.
/// </summary>
internal static class CsvHeadings
{
    private static readonly Dictionary<string, string> Danish = new(StringComparer.Ordinal)
    {
        ["facility"] = "Tilbud", ["name"] = "Navn", ["status"] = "Status", ["municipality"] = "Kommune", ["kinds"] = "Arter",
        ["operator"] = "Driftsherre", ["rules"] = "Regler", ["pending"] = "På vej", ["gaps"] = "Huller", ["reservations"] = "Forbehold",
        ["verdict"] = "Svar", ["missing"] = "Ikke oplyst",
        ["id"] = "Id", ["kind"] = "Fund", ["subject"] = "Om", ["rule"] = "Regel", ["from"] = "Fra", ["until"] = "Indtil",
        ["entries"] = "Indførsler", ["handled"] = "Behandlet", ["handledBy"] = "Behandlet af", ["new"] = "Nyt",
        ["grownSince"] = "Vokset siden",
        ["audit.line"] = "Revision: linje", ["audit.class"] = "Revision: klasse", ["audit.then"] = "Revision: dengang",
        ["audit.then.agreement"] = "Revision: dengang, overensstemmelse", ["audit.then.missing"] = "Revision: dengang, ikke oplyst",
        ["audit.then.rules"] = "Revision: dengang, regler", ["audit.bound"] = "Revision: bindende",
        ["audit.bound.agreement"] = "Revision: bindende, overensstemmelse", ["audit.bound.missing"] = "Revision: bindende, ikke oplyst",
        ["audit.bound.rules"] = "Revision: bindende, regler", ["audit.difference"] = "Revision: forskel",
        ["audit.difference.published"] = "Revision: forskel, kundgjort",
        ["audit.difference.position"] = "Revision: forskel, indførsel nr.",
        ["audit.gaps"] = "Revision: huller", ["audit.unrecorded"] = "Revision: ikke registreret",
        ["audit.reservations"] = "Revision: forbehold", ["audit.unknownWords"] = "Revision: ukendte ord",
        ["audit.errors"] = "Revision: fejl", ["audit.facility"] = "Revision: tilbud", ["audit.municipality"] = "Revision: kommune",
        ["audit.month"] = "Revision: måned",
    };

    /// <summary>Whether Danish is asked for, and not only not another language.</summary>
    public static bool AreDanish(IQueryCollection query) =>
        query.TryGetValue(LanguageQuery.Parameter.Name, out var written)
        && ExplanationQuery.LanguageOf(written.ToString()) == Language.Danish;

    /// <param name="columns">As programs know them; of an activity with a point and its name after it.</param>
    /// <param name="areDanish">Else they stay.</param>
    public static IEnumerable<string> Of(IEnumerable<string> columns, bool areDanish) => areDanish ? columns.Select(InDanish) : columns;

    private static string InDanish(string column)
    {
        if (Danish.TryGetValue(column, out var heading)) return heading;
        var (part, about) = column.IndexOf('.', StringComparison.Ordinal) is > 0 and var at ? (column[..at], column[(at + 1)..])
            : (column, "");
        return part is "verdict" or "missing" ? $"{Danish[part]} ({about})" : column;
    }
}
