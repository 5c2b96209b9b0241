using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call what a search finds, and the columns it is shown in.</summary>
public static class SearchLabels
{
    public static Label Found { get; } = new("Fundet", "Found");

    public static Label Text { get; } = new("Titel eller tekst", "Title or text");

    public static Label Facility { get; } = new("tilbud", "facility");

    public static Label Instrument { get; } = new("forskrift", "instrument");

    public static Label Provision { get; } = new("bestemmelse", "provision");

    /// <summary>With how many are shown, of how many.</summary>
    public static Label Shown { get; } = new("{0} af {1} er vist.", "{0} of {1} are shown.");
}
