using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages.Addresses;

/// <summary>The words of addresses: pages are written with the Danish ones, and each has an English one.</summary>
/// <remarks>A word stays what it is once pages were linked to by it.</remarks>
internal static class AddressWords
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["registre"] = "registers", ["tilbud"] = "facilities", ["tidslinje"] = "timeline", ["viden"] = "knowledge",
        ["sammenlign"] = "compare", ["maa-det"] = "may-it", ["forskrifter"] = "instruments", ["revisioner"] = "audits",
        ["tilsyn"] = "supervision", ["udtalelser"] = "statements", ["indfoersler"] = "entries", ["huller"] = "gaps",
        ["soeg"] = "search", ["om"] = "about", ["ordbog"] = "dictionary", ["tilgaengelighed"] = "accessibility",
        ["ny"] = "new", ["fund"] = "findings", ["kommende"] = "coming", ["overhalede"] = "overtaken",
        ["liste"] = "list",
    };

    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        ["dato"] = "date", ["kl"] = "time", ["kendt"] = "known", ["afgjort"] = "decided", ["registreret"] = "recorded",
        ["aktivitet"] = "activity", ["fakta"] = "facts", ["fra"] = "from", ["til"] = "to", ["tilbud"] = "facility",
        ["bestemmelse"] = "provision", ["side"] = "page", ["sorter"] = "sort", ["art"] = "kind", ["aar"] = "year",
        ["mindst"] = "at-least", ["mod"] = "against", ["modkl"] = "against-time", ["modkendt"] = "against-known",
        ["modregistreret"] = "against-recorded", ["efter"] = "after",
        ["kommune"] = "municipality", ["klasse"] = "class", ["regel"] = "rule", ["maaned"] = "month", ["behandlet"] = "handled",
        ["dage"] = "days",
        ["moddato"] = "against-date",
        ["sagsnummer"] = "case", ["udstedttil"] = "issued-to", ["fund"] = "finding", ["profil"] = "profile",
        ["foer"] = "before", ["driftsherre"] = "operator",
    };

    /// <summary>A word of a path.</summary>
    /// <param name="danish">As pages are written with it; what is no word of an address stays what it is.</param>
    /// <param name="language">Of the address.</param>
    public static string Path(string danish, Language language) =>
        language == Language.English && Paths.TryGetValue(danish, out var english) ? english : danish;

    /// <summary>The name of a parameter; of <c>fakta.alder</c> the part before the dot is a word of ours.</summary>
    public static string Query(string danish, Language language)
    {
        var dot = danish.IndexOf('.', StringComparison.Ordinal);
        var (word, rest) = dot < 0 ? (danish, string.Empty) : (danish[..dot], danish[dot..]);
        return language == Language.English && Queries.TryGetValue(word, out var english) ? english + rest : danish;
    }

    /// <summary>The Danish name of a parameter from its English one.</summary>
    public static string DanishQuery(string english)
    {
        var dot = english.IndexOf('.', StringComparison.Ordinal);
        var (word, rest) = dot < 0 ? (english, string.Empty) : (english[..dot], english[dot..]);
        foreach (var (danish, named) in Queries)
            if (named == word) return danish + rest;
        return english;
    }

    /// <summary>The address of a page in a language: <c>registre/{register}/tilbud</c> becomes
    /// <c>en/registers/{register}/facilities</c>.</summary>
    public static string Template(string danish, Language language) => language == Language.Danish
        ? danish
        : string.Join('/', danish.Split('/').Where(s => s.Length > 0).Select(s => Path(s, language)).Prepend("en"));
}
