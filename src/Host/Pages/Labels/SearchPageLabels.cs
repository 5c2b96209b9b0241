using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the page says that searches.</summary>
public static class SearchPageLabels
{
    public static Label Search { get; } = new("Søg i registeret", "Search the register");

    public static Label For { get; } = new("Søg efter", "Search for");

    public static Label Hint { get; } = new(
        "Et tilbud, ord fra en titel eller en bestemmelse, eller en henvisning som BEK 372",
        "A facility, words of a title or a provision, or a citation such as BEK 372");

    public static Label Among { get; } = new("Vis kun", "Show only");

    public static Label Everything { get; } = new("Alt", "Everything");

    public static Label Facilities { get; } = new("Tilbud", "Facilities");

    public static Label Instruments { get; } = new("Forskrifter", "Instruments");

    public static Label Provisions { get; } = new("Bestemmelser", "Provisions");

    /// <summary>With how many were found.</summary>
    public static Label Count { get; } = new("Fundet: {0}", "Found: {0}");

    public static Label NotEveryWord { get; } = new("Intet passer på alle ordene.", "Nothing fits every word.");

    public static Label TooLong { get; } = new("Skriv højst 200 tegn", "Write no more than 200 characters");
}
