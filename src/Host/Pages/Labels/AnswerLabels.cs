using Regulations.Domain.Entries;

namespace Regulations.Host.Pages;

/// <summary>What stands in and around an answer on a page.</summary>
public static class AnswerLabels
{
    public static Label Guiding { get; } = new(
        "Teksterne er vejledende gengivelser, ikke kundgjorte tekster. Den kundgjorte tekst er den, der gælder.",
        "The texts are guidance, not published texts. What counts is the text as published.");

    public static Label PublishedText { get; } = new(
        "Den kundgjorte tekst (retsinformation.dk)", "The published text (retsinformation.dk, in Danish)");

    public static Label PublishedTextElsewhere { get; } = new("Den kundgjorte tekst", "The published text");

    public static Label Announced { get; } = new("Aftalt eller kundgjort, men ikke trådt i kraft", "Agreed or published, but not in force");

    public static Label Careful { get; } = new(
        "Forbehold: hvad registeret ikke ved her", "Reservations: what the register does not know here");

    public static Label NoReservations { get; } = new("Registeret har ingen forbehold her.", "The register has no reservations here.");

    public static Label Covered { get; } = new(
        "Registeret påstår at rumme reglerne om: {0}.", "The register claims to hold the rules on: {0}.");

    public static Label NotCovered { get; } = new(
        "Registeret påstår ikke at rumme reglerne for tilbuddet her.",
            "The register does not claim to hold the rules on the facility here.");

    public static Label Inferred { get; } = new("Udledt, ikke bekræftet", "Inferred, not confirmed");

    public static Label AmendedUnknown { get; } = new(
        "Ændret på en måde, registeret ikke har", "Amended in a way the register does not hold");

    public static Label Source { get; } = new("Kilde", "Source");

    public static Label Basis { get; } = new("Hjemmel", "Basis");

    public static Label Conditions { get; } = new("Betingelser", "Conditions");

    public static Label InForce { get; } = new("I kraft {0}", "In force {0}");

    public static Label SourceAndBasis { get; } = new("Kilde og hjemmel", "Source and basis");

    public static Label Origin { get; } = new("Udsteder", "Issuer");

    public static Label NotAsOfNow { get; } = new("Svaret tæller ikke alt med", "The answer does not count everything");

    public static Label StandsOn { get; } = new("Hvad svaret er givet under", "What the answer was given under");

    public static Label Facts { get; } = new("De faktiske forhold", "The facts");

    public static Label KnownTerm { get; } = new("Kundgjort", "Published");

    public static Label RecordedTerm { get; } = new("Registreret", "Recorded");

    public static Label DecidedTerm { get; } = new("Afgjort", "Decided");

    public static Label Permanent { get; } = new("Varigt link til dette svar", "Permanent link to this answer");

    public static Label PermanentMeans { get; } = new(
        "Fastholder alle fire: det giver samme svar for altid.", "Fixes all four: it gives the same answer for ever.");

    public static Label Json { get; } = new("Svaret som JSON", "The answer as JSON");

    /// <summary>Of a verdict, which programs ask for with its facts in a body.</summary>
    public static Label RulesAsJson { get; } = new("De gældende regler som JSON", "The rules in force as JSON");

    public static Label Print { get; } = new("Udskriv", "Print");

    public static Label IssueStatement { get; } = new("Udsted en udtalelse om dette", "Issue a statement of this");

    public static Label CitationHeading { get; } = new("Henvisning", "Citation");

    public static Label Copy { get; } = new("Kopiér henvisningen", "Copy the citation");

    public static Label Copied { get; } = new("Kopieret.", "Copied.");

    public static Label Citation { get; } = new(
        "{0}, {1}: {2}, {3}. {4}; {5}; {6}. {7}", "{0}, {1}: {2}, {3}. {4}; {5}; {6}. {7}");

    public static Label Act { get; } = new("Love", "Acts");

    public static Label ExecutiveOrder { get; } = new("Bekendtgørelser", "Executive orders");

    public static Label AgencyOrder { get; } = new("Påbud fra en styrelse", "Agency orders");

    public static Label LocalDecision { get; } = new("Lokale beslutninger og dispensationer", "Local decisions and exemptions");

    public static Label NotBinding { get; } = new("Vejledninger og aftaler (binder ikke)", "Guidelines and agreements (not binding)");

    public static Label Rank(int rank) => rank switch
    {
        5 => Act,
        4 => ExecutiveOrder,
        3 => AgencyOrder,
        2 => LocalDecision,
        _ => NotBinding,
    };

    /// <summary>What a norm is, as a noun.</summary>
    public static Label Of(Modality modality) => modality switch
    {
        Modality.Forbid => new("Forbud", "Prohibition"),
        Modality.Require => new("Pligt", "Duty"),
        Modality.Permit => new("Tilladelse", "Permission"),
        Modality.Exempt => new("Undtagelse", "Exception"),
        Modality.Empower => new("Bemyndigelse", "Power"),
        Modality.Recommend => new("Anbefaling", "Recommendation"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
