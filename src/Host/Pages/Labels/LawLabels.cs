using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages of instruments and decisions say.</summary>
public static class LawLabels
{
    public static Label InForce { get; } = new("I kraft", "In force");

    public static Label NotCommenced { get; } = new("Ikke trådt i kraft", "Not in force yet");

    public static Label NotPublished { get; } = new("Ikke kundgjort endnu", "Not published yet");

    public static Label Agreement { get; } = new("Politisk aftale: binder ikke", "Political agreement: not binding");

    public static Label Suspended { get; } = new("Suspenderet", "Suspended");

    /// <summary>That it is of the past, and how it ended.</summary>
    public static Label Ended(Label how) => new($"Historisk: {how.Da}", $"Historical: {how.En}");

    public static Label Lead { get; } = new(
        "Love, bekendtgørelser, vejledninger, aftaler og afgørelser i registeret. Mærket viser, hvordan de stod på dagen.",
        "Acts, orders, guidelines, agreements and decisions of the register. The badge shows how they stood on the day.");

    public static Label Kind { get; } = new("Art", "Kind");

    public static Label Year { get; } = new("År", "Year");

    public static Label OnDay { get; } = new("Som de stod den", "As they stood on");

    public static Label AnyKind { get; } = new("Alle", "All");

    public static Label Decisions { get; } = new(
        "Afgørelser (påbud, lokale beslutninger, dispensationer)", "Decisions (agency orders, local decisions, exemptions)");

    public static Label Found { get; } = new("{0} fundet", "{0} found");

    public static Label StoodOn { get; } = new("Den {0}", "On {0}");

    public static Label Published { get; } = new("Kundgjort", "Published");

    public static Label Commenced { get; } = new("Ikrafttræden", "Commencement");

    public static Label NoCommencement { get; } = new("ikke fastsat", "not set");

    public static Label Issuer { get; } = new("Udsteder", "Issuer");

    public static Label EndedBy { get; } = new("Ophør", "End");

    public static Label Whom { get; } = new("Gælder for", "Applies to");

    public static Label WhomAll { get; } = new("alle tilbud", "all facilities");

    public static Label Operative { get; } = new("{0} fra {1} ved {2}", "{0} from {1} by {2}");

    public static Label CameTooLate { get; } = new(
        "{0} fra {1} ved {2} (uden virkning, fordi det kom senere)", "{0} from {1} by {2} (without effect, since it came later)");

    public static Label Provisions { get; } = new("Bestemmelser", "Provisions");

    public static Label InForceThen { get; } = new("I kraft den dag", "In force that day");

    public static Label NotInForceThen { get; } = new("Ikke i kraft den dag", "Not in force that day");

    public static Label LaterChanges { get; } = new("Senere ændringer til forskriften", "Later changes to the instrument");

    public static Label Changes { get; } = new("Ændrer", "Amends");

    public static Label Basis { get; } = new("Hjemmel", "Basis");

    public static Label RestsOnIt { get; } = new("Hviler på den", "What rests on it");

    public static Label CarriesOut { get; } = new("Udmønter", "Carries out");

    public static Label Reaches { get; } = new("Tilbud, den nåede den dag", "Facilities it reached that day");

    public static Label ReachesNone { get; } = new("Ingen af registerets tilbud.", "None of the register's facilities.");

    public static Label Recorded { get; } = new("Alt, der er registreret om den", "All that was recorded about it");

    public static Label Provision { get; } = new("{0}, {1}", "{0}, {1}");

    public static Label Versions { get; } = new("Affattelser", "Versions");

    public static Label Version { get; } = new("Affattelse {0}", "Version {0}");

    public static Label WordedBy { get; } = new("Affattet ved {0}", "Worded by {0}");

    public static Label Differences { get; } = new(
        "Ændringer i ordlyden fra affattelsen før", "Changes of wording from the version before");

    public static Label NoVersions { get; } = new("Bestemmelsen har ikke været i kraft.", "The provision has not been in force.");

    public static Label AsPublished { get; } = new("Som kundgjort", "As published");

    public static Label NoText { get; } = new("Registeret har ikke teksten.", "The register does not hold the text.");

    public static Label WholeInstrument { get; } = new("Hele forskriften", "The whole instrument");

    public static Label Of(Amendment clause) => clause switch
    {
        GiveContent { Inserts: true } => new("indsætter", "inserts"),
        GiveContent => new("affatter", "rewords"),
        Repeal => new("ophæver", "repeals"),
        Suspend => new("suspenderer", "suspends"),
        SetExpiry => new("flytter udløbet af", "moves the expiry of"),
        SetCommencement => new("fastsætter ikrafttrædelsen af", "sets the commencement of"),
        Continue => new("viderefører", "carries on"),
        Renumber => new("omnummererer", "renumbers"),
        Unrecorded => new("ændrer på en måde, registeret ikke har,", "amends in a way the register does not hold"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label TheWhole { get; } = new("forskriften som helhed", "the instrument as a whole");
}
