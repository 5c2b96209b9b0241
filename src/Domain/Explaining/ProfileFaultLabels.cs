using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is said of a profile by which no list can be read. The members are called as the profile has them.</summary>
public static class ProfileFaultLabels
{
    public static Label CprInText { get; } = new(
        "Det rummer et dansk personnummer. Personnumre tages aldrig ind.",
        "It holds a Danish CPR number. Personal numbers are never taken in.");

    public static Label FactWithoutName { get; } = new("En oplysning har et navn.", "A fact has a name.");

    public static Label MostFacts(int most) => new(
        $"En profil har højst {most} oplysninger.", $"A profile has at most {most} facts.");

    public static Label MostWords(int most) => new($"En kolonne har højst {most} ord.", $"A column has at most {most} words.");

    public static Label LongestText(int longest) => new(
        $"En tekst har højst {longest} bogstaver.", $"A text has at most {longest} letters.");

    public static Label NoColumn(string member) => new(
        $"„{member}“ nævner ingen kolonne i listen.", $"'{member}' names no column of the list.");

    public static Label NoTimeOfDay(string written) => new(
        $"„{written}“ er intet klokkeslæt, 12:00.", $"'{written}' is no time of day, 12:00.");

    public static Label ColumnOrValue(string member) => new(
        $"„{member}“ har en kolonne eller én værdi for alle afgørelser, ikke begge dele.",
        $"'{member}' has a column, or a value for every decision.");

    public static Label Repeated(string word, int count) => new(
        $"„{word}“ står {count} gange.", $"'{word}' stands {count} times.");

    public static Label WithoutMeaning(string word) => new(
        $"„{word}“ er tomt eller betyder intet.", $"'{word}' is empty, or means nothing.");
}
