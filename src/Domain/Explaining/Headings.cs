using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What the columns of tables are called, and the lines around them.</summary>
public static class Headings
{
    public static Label Facility { get; } = new("Tilbud", "Facility");

    public static Label Rule { get; } = new("Regel", "Rule");

    public static Label Kind { get; } = new("Art", "Kind");

    public static Label WhatItSays { get; } = new("Hvad den siger", "What it says");

    public static Label InForce { get; } = new("I kraft", "In force");

    public static Label Confidence { get; } = new("Sikkerhed", "Confidence");

    public static Label Asked { get; } = new("Spurgt", "Asked");

    public static Label First { get; } = new("Først", "First");

    public static Label Second { get; } = new("Dernæst", "Second");

    public static Label Status { get; } = new("Status", "Status");

    public static Label CauseOfAnEnd { get; } = new("Årsag til ophør", "Cause of an end");

    public static Label Moment { get; } = new("Tidspunkt", "Moment");

    public static Label Entry { get; } = new("Indførsel", "Entry");

    public static Label Operative { get; } = new("afgørende", "operative");

    public static Label TooLate { get; } = new("kom for sent", "came too late");

    public static Label WouldApplyIfOther { get; } = new("Gældende, hvis dette var anderledes", "It would apply if this were different");

    public static Label Needs { get; } = new("Kræver", "Needs");

    public static Label Has { get; } = new("Har", "Has");

    public static Label Norm { get; } = new("Norm", "Norm");

    public static Label Rank { get; } = new("Rang", "Rank");

    public static Label Fate { get; } = new("Hvad der blev af den", "What became of it");

    public static Label Missing { get; } = new("Ikke oplyst", "Not given");

    public static Label Restriction { get; } = new("Restriktion", "Restriction");

    public static Label WithoutBasis { get; } = new("Uden hjemmel", "Without a basis");

    public static Label NoneWithoutBasis { get; } = new("Ingen restriktion stod uden hjemmel.", "No restriction stood without a basis.");

    public static Label What { get; } = new("Hvad", "What");

    public static Label Before { get; } = new("Før", "Before");

    public static Label After { get; } = new("Efter", "After");

    public static Label BecauseOf { get; } = new("På grund af", "Because of");

    public static Label NothingDiffers { get; } = new("Intet er anderledes.", "Nothing differs.");

    public static Label Published { get; } = new("kundgjort", "published");

    public static Label Recorded { get; } = new("registreret", "recorded");

    public static Label Conditional { get; } = new("afhænger af oplysninger, der mangler", "depends on facts not given");
}
