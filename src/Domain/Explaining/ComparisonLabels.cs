using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call the parts of a comparison.</summary>
public static class ComparisonLabels
{
    public static Label Of(ItemKind item) => item switch
    {
        ItemKind.Fact => new("oplysning om tilbuddet", "fact of the facility"),
        ItemKind.Rule => new("regel", "rule"),
        ItemKind.Pending => new("på vej", "announced"),
        ItemKind.Gap => new("hul i registeret", "gap in the register"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(Change change) => change switch
    {
        Change.Added => new("kommet til", "added"),
        Change.Ended => new("ophørt", "ended"),
        Change.Changed => new("ændret", "changed"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The coordinate that had to move.</summary>
    public static Label Of(Axis axis) => axis switch
    {
        Axis.Recorded => new("registreret", "recorded"),
        Axis.Known => new("kundgjort", "published"),
        Axis.Decided => new("afgjort", "decided"),
        Axis.At => new("tidspunkt", "moment"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What of an item was changed.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? Aspect(string aspect) => aspect switch
    {
        "address" => new("adresse", "address"),
        "version" => new("affattelse", "version"),
        "from" => new("begyndelse", "start"),
        "until" => new("ophør", "end"),
        "unrecorded" => new("ikke registrerede ændringer", "unrecorded changes"),
        "norms" => new("normer", "norms"),
        "text" => new("tekst", "text"),
        "inForce" => new("ikrafttræden", "commencement"),
        "note" => new("bemærkning", "note"),
        "value" => new("værdi", "value"),
        _ => null,
    };

    /// <summary>A fact of a facility that is no attribute.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? Fact(string fact) => fact switch
    {
        "status" => new("Status", "Status"),
        "name" => new("Navn", "Name"),
        "kinds" => new("Tilbuddets art", "Kind of facility"),
        "municipality" => new("Kommune", "Municipality"),
        "operator" => new("Driftsherre", "Operator"),
        _ => null,
    };
}
