using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages of a facility's history say.</summary>
public static class TimelineLabels
{
    public static Label Picture { get; } = new("Hvornår hvad var i kraft", "What was in force when");

    public static Label SameAsTable { get; } = new("Som tabel", "As a table");

    public static Label KeyInForce { get; } = new("i kraft (farven viser rangen)", "in force (the colour shows the rank)");

    public static Label KeyAnnounced { get; } = new("aftalt eller kundgjort, ikke i kraft", "agreed or published, not in force");

    public static Label KeyGap { get; } = new("hul i registeret", "gap in the register");

    public static Label KeyInferred { get; } = new("stiplet: udledt, ikke bekræftet", "dashed: inferred, not confirmed");

    public static Label KeyExemption { get; } = new("afrundet: dispensation", "rounded: exemption");

    public static Label KeyTurn { get; } = new("streg i en bjælke: ændret da", "line in a bar: amended then");

    public static Label ChangedAt { get; } = new("Ændret {0}", "Amended {0}");

    public static Label GapRows { get; } = new("Huller i registeret", "Gaps in the register");

    public static Label When { get; } = new("Fra og til", "From and until");

    public static Label Announced { get; } = new("Ikke trådt i kraft", "Not in force yet");

    public static Label WithProvisions { get; } = new("{0} ({1} bestemmelser)", "{0} ({1} provisions)");

    public static Label Whole { get; } = new("Hele historien", "The whole history");

    public static Label EndsBefore { get; } = new("Slutdagen ligger før den første dag.", "The last day lies before the first.");

    public static Label KnowledgeLead { get; } = new(
        "Hver linje er, hvad man måtte tro, når kun det, der var kundgjort til og med den dag, var kendt. Gult er, hvor det senere "
            + "viste sig anderledes.",
        "Each line is what one had to believe when only what had been published by that day was known. Yellow is where it later "
            + "turned out otherwise.");

    public static Label KnownBy { get; } = new("Kendt til og med", "Known up to and including");

    public static Label DiffersOver { get; } = new("Troet om", "Believed of");

    public static Label BelievedThen { get; } = new("I kraft, som det så ud da", "In force, as it looked then");

    public static Label KnownNow { get; } = new("I kraft, med alt kendt", "In force, with everything known");

    public static Label SameKey { get; } = new("som med alt kendt", "as with everything known");

    public static Label OtherKey { get; } = new("anderledes end med alt kendt", "other than with everything known");

    public static Label NoRule { get; } = new("ingen regel", "no rule");

    public static Label OnlyBinding { get; } = new("Kun bindende regler er sammenlignet; én linje for hver kundgørelse, der ændrede noget.",
        "Only binding rules are compared; a line for each publication that changed anything.");

    public static Label NothingLater { get; } = new(
        "Senere viden ændrede intet i denne tid.", "Later knowledge changed nothing over this time.");

    public static Label CompareLead { get; } = new(
        "To tidspunkter, eller det samme tidspunkt som det kunne vides på to dage: hvad kom til, ophørte og ændrede sig, og hvad "
            + "gjorde det.",
        "Two moments, or one moment as it could be known on two days: what was added, ended and changed, and what did it.");

    public static Label FirstSide { get; } = new("Først", "First");

    public static Label SecondSide { get; } = new("Dernæst", "Second");

    public static Label Change { get; } = new("Hvad skete der", "What happened");

    public static Label Cause { get; } = new("Hvad gjorde det", "What did it");
}
