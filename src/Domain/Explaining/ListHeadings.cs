using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What the columns of lists are called, and the lines around them.</summary>
public static class ListHeadings
{
    public static Label None { get; } = new("Ingen.", "None.");

    public static Label Verdicts { get; } = new("Svar", "Verdicts");

    public static Label Rules { get; } = new("Regler", "Rules");

    public static Label Gaps { get; } = new("Huller", "Gaps");

    public static Label Finding { get; } = new("Fund", "Finding");

    public static Label About { get; } = new("Om", "About");

    public static Label When { get; } = new("Hvornår", "When");

    public static Label Handled { get; } = new("Behandlet", "Handled");

    public static Label Facilities { get; } = new("Tilbud", "Facilities");

    public static Label Stated { get; } = new("Udtalt", "Stated");

    public static Label KnownThen { get; } = new("Kendt da", "Known then");

    public static Label KnownNow { get; } = new("Kendt nu", "Known now");

    public static Label StatementsOvertaken { get; } = new("{0}: overhalede udtalelser", "{0}: statements overtaken");

    public static Label OvertakenBy { get; } = new("Udtalelse {0} er overhalet af {1}", "Statement {0} is overtaken by {1}");

    public static Label RecordNo { get; } = new("indførsel nr. {0}", "record no. {0}");

    public static Label NoneOvertaken { get; } = new("Ingen udtalelse er overhalet.", "No statement is overtaken.");

    public static Label Reservations { get; } = new("Forbehold", "Reservations");

    public static Label NoRule { get; } = new("ingen regel", "no rule");

    public static Label ThreeAnswers { get; } = new(
        "Udtalt: hvad dokumentet siger. Kendt da: svaret med alt kendt, da det blev\nudstedt; kendt nu: det samme i dag.",
        "Stated: what the document says. Known then: the answer with everything known when it\nwas issued; known now: the same today.");

    public static Label Register { get; } = new("Register", "Register");

    public static Label Title { get; } = new("Titel", "Title");

    public static Label LastEntry { get; } = new("Sidste indførsel", "Head");

    public static Label Head { get; } = new("Registerets sidste indførsel er nr. {0}.", "The register's last entry is no. {0}.");

    public static Label TablesKept { get; } = new(
        "Tabellerne i skemaet {0} føres: alle rækker er mindst som efter indførsel nr. {1} af {2}. {3} tilbud venter.",
        "The tables in the schema {0} are kept: all rows are as of entry no. {1} of {2} at least. {3} facilities wait.");

    public static Label TablesNotKept { get; } = new(
        "Tabellerne i skemaet {0} føres ikke.", "The tables in the schema {0} are not kept.");

    public static Label Word { get; } = new("Ord", "Word");

    public static Label IsA { get; } = new("Er", "Is a");

    public static Label Called { get; } = new("Betegnelse", "Label");

    public static Label Values { get; } = new("Værdier", "Values");

    public static Label NoWords { get; } = new("Ingen ord er defineret.", "No words are defined.");

    public static Label Coverage { get; } = new("Dækning", "Coverage");

    public static Label Activities { get; } = new("Aktiviteter", "Activities");

    public static Label For { get; } = new("For", "For");

    public static Label Note { get; } = new("Bemærkning", "Note");

    public static Label All { get; } = new("alle", "all");

    public static Label NoCoverage { get; } = new(
        "Intet er angivet: registeret påstår at rumme alt.", "Nothing is declared: the register claims to hold everything.");

    public static Label Name { get; } = new("Navn", "Name");

    public static Label Nearest { get; } = new("Ingen af det navn; de nærmeste:", "None of this name; the nearest:");

    public static Label More { get; } = new("Der er flere: --after {0}", "There are more: --after {0}");

    public static Label Class { get; } = new("Klasse", "Class");

    public static Label Classes { get; } = new("Klasser", "Classes");

    public static Label Decisions { get; } = new("Afgørelser", "Decisions");

    public static Label CountedBy { get; } = new("Talt efter", "Counted by");

    public static Label Value { get; } = new("Værdi", "Value");

    public static Label NoAudits { get; } = new("Ingen revision er oprettet.", "No audit has been made.");

    public static Label Position { get; } = new("Indførsel nr.", "Record no.");

    public static Label RecordedAt { get; } = new("Registreret", "Recorded");

    public static Label By { get; } = new("Af", "By");

    public static Label Type { get; } = new("Type", "Type");

    public static Label CorrectedBy { get; } = new("Rettet ved", "Corrected by");

    public static Label Month { get; } = new("Måned", "Month");

    public static Label Audited { get; } = new(
        "{0} af {1} afgørelser, bedømt efter indførsel nr. {2}; {3} linjer har fejl.",
        "{0} of {1} decisions, under record no. {2}; {3} lines at fault.");

    public static Label NotShown { get; } = new("{0} med færre afgørelser er ikke vist.", "{0} with fewer decisions are not shown.");

    public static Label FirstFaults { get; } = new("De første {0} linjer med fejl:", "The first {0} lines at fault:");

    public static Label Faults { get; } = new("Linjer med fejl:", "Lines at fault:");
}
