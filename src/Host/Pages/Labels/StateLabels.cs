using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What is said of one state of a facility.</summary>
public static class StateLabels
{
    public static Label Come { get; } = new("Trådt i kraft:", "Came into force:");

    public static Label Gone { get; } = new("Ophørt:", "Ended:");

    public static Label InForceCount { get; } = new("I kraft: {0}", "In force: {0}");

    public static Label AnnouncedCount { get; } = new("Ikke trådt i kraft: {0}", "Not in force yet: {0}");

    public static Label ToReservations { get; } = new("Forbehold", "Reservations");

    public static Label InferredOf { get; } = new(
        "Ordlyden er udledt og ikke bekræftet af en kilde: {0}.", "The wording is inferred and not confirmed by a source: {0}.");

    public static Label OutsideNotCovered { get; } = new("Om andet siger svaret intet.", "Of anything else the answer says nothing.");

    public static Label ClaimsAll { get; } = new(
        "Registeret erklærer ingen grænser for, hvad det rummer.", "The register declares no bounds to what it holds.");

    public static Label IssueHere { get; } = new("Udsted en udtalelse om reglerne {0}", "Issue a statement on the rules of {0}");

    public static Label Gap { get; } = new("Hul i registeret: {0}", "Gap in the register: {0}");

    public static Label FacilityNotCovered { get; } = new(
        "Registeret påstår ikke at rumme reglerne for tilbuddet på dette tidspunkt.",
        "The register does not claim to hold the rules on the facility at this moment.");
}
