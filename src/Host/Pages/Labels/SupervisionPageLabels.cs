using Regulations.Domain.Entries;

namespace Regulations.Host.Pages;

/// <summary>What the pages of supervision say.</summary>
public static class SupervisionPageLabels
{
    public static Label Views { get; } = new("Tilsynets sider", "Pages of supervision");

    public static Label Portfolio { get; } = new("Tilbuddene på en dag", "The facilities on a day");

    public static Label Findings { get; } = new("Fund", "Findings");

    public static Label Coming { get; } = new("Hvad der kommer", "What is coming");

    public static Label PortfolioLead { get; } = new(
        "Alle tilbud på én gang, midt på dagen. Vælg kommune, art, driftsherre og en aktivitet, der skal svares på.",
        "All facilities at once, at noon. Choose a municipality, a kind, an operator, and an activity to be answered on.");

    public static Label FindingsLead { get; } = new(
        "Hvad et tilsyn bør se på: restriktioner uden hjemmel, for sene forlængelser, ikke opfyldte pligter og lignende.",
        "What a supervisor should look at: restrictions without a basis, late extensions, unmet duties and the like.");

    public static Label ComingLead { get; } = new(
        "Hvad der træder i kraft, udløber, ophæves eller ændres for tilbuddene de næste dage.",
        "What commences, expires, is repealed or changed for the facilities in the days to come.");

    public static Label NotThere { get; } = new(
        "Registeret nævner det ikke. Vælg fra listen.", "The register does not name it. Choose from the list.");

    public static Label VerdictOn { get; } = new("Svar om en aktivitet", "Answer on an activity");

    public static Label NoVerdict { get; } = new("Intet", "None");

    public static Label Facilities { get; } = new("{0} tilbud", "{0} facilities");

    public static Label FacilitiesWord { get; } = new("tilbud", "facilities");

    public static Label Found { get; } = new("{0} fund", "{0} findings");

    public static Label Handle { get; } = new("Markér som behandlet", "Mark as handled");

    public static Label MarkHandled { get; } = new("Registrér, at det er behandlet", "Record that it is handled");

    public static Label By { get; } = new("Behandlet af (myndighed)", "Handled by (authority)");

    public static Label Note { get; } = new("Bemærkning (frivillig)", "Note (optional)");

    public static Label HandledBy { get; } = new("Behandlet af {0}, {1}.", "Handled by {0}, {1}.");

    public static Label NeedsBy { get; } = new(
        "Skriv, hvilken myndighed der har behandlet fundet, og ingen personnumre.",
            "Write which authority has handled it, and no personal numbers.");

    public static Label Days { get; } = new("Antal dage", "Number of days");

    public static Label Calendar { get; } = new("Abonnér i en kalender (iCalendar)", "Subscribe in a calendar (iCalendar)");

    public static Label NothingComing { get; } = new("Intet kommer i den tid.", "Nothing is coming in that time.");
}
