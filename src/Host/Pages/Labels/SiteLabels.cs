using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What stands around every page: its name, the way about it, and what stands at its foot.</summary>
public static class SiteLabels
{
    public static Label Name { get; } = new("Regelregistret for sociale tilbud", "The register of rules on social facilities");

    /// <summary>On paper, where an address cannot be followed.</summary>
    public static Label PrintedFrom { get; } = new("Udskrevet fra {0}", "Printed from {0}");

    public static Label SkipToContent { get; } = new("Gå til indholdet", "Skip to the content");

    public static Label MainMenu { get; } = new("Hovedmenu", "Main menu");

    public static Label Register { get; } = new("Register: {0}", "Register: {0}");

    public static Label StandsAt { get; } = new("Registreret til og med nr. {0}", "Recorded up to and including no. {0}");

    public static Label Facilities { get; } = new("Tilbud", "Facilities");

    public static Label Instruments { get; } = new("Forskrifter", "Instruments");

    public static Label Statements { get; } = new("Udtalelser", "Statements");

    public static Label Supervision { get; } = new("Tilsyn", "Supervision");

    public static Label Audits { get; } = new("Revision", "Audits");

    public static Label Entries { get; } = new("Indførsler", "The log");

    public static Label Gaps { get; } = new("Huller og dækning", "Gaps and coverage");

    public static Label About { get; } = new("Om registeret", "About the register");

    public static Label Dictionary { get; } = new("Ordbog", "Dictionary");

    public static Label Accessibility { get; } = new("Tilgængelighed", "Accessibility");

    public static Label Api { get; } = new("API", "API");

    public static Label Licences { get; } = new("Licenser", "Licences");

    public static Label NobodySignsIn { get; } = new(
        "Ingen logger ind her: det, der registreres fra siderne, registreres som „page“.",
        "Nobody signs in here: what is recorded from the pages is recorded as “page”.");

    public static Label YouAreHere { get; } = new("Du er her", "You are here");

    public static Label Start { get; } = new("Forside", "Start");

    public static Label FootLinks { get; } = new("Om tjenesten", "About the service");
}
