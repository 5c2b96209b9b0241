using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call the parts of a scope and the sorts of words.</summary>
public static class ScopeLabels
{
    /// <summary>A part of a scope, by its name in entries.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? Part(string part) => part switch
    {
        "facilities" => new("tilbud", "facilities"),
        "areas" => new("områder", "areas"),
        "areasListedIn" => new("områder på listen i", "areas listed in"),
        "kinds" => new("tilbud af art", "facilities of kind"),
        "attributes" => new("kendetegn", "attributes"),
        "except" => new("undtagen", "except"),
        _ => null,
    };

    /// <summary>A sort of word of the vocabulary.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? Sort(string sort) => sort switch
    {
        "activity" => new("aktivitet", "activity"),
        "fact" => new("faktum", "fact"),
        "kind" => new("tilbudsart", "kind of facility"),
        "attribute" => new("kendetegn", "attribute"),
        _ => null,
    };

    public static Label Of(FactKind kind) => kind switch
    {
        FactKind.YesNo => new("ja eller nej", "yes or no"),
        FactKind.Number => new("tal", "number"),
        FactKind.Choice => new("valg", "choice"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
