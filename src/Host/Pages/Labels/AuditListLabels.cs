using Regulations.Domain.Entries;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;

namespace Regulations.Host.Pages;

/// <summary>What the page says on which a list is seen before it is audited.</summary>
internal static class AuditListLabels
{
    public static Label Heading { get; } = new("Sådan læses listen", "How the list is read");

    public static Label Lead { get; } = new(
        "Det meste er gættet ud fra listen. Se efter, ret det, der er forkert, og vis listen igen.",
        "Most of it is guessed from the list. Look at it, mend what is wrong, and show the list again.");

    public static Label FirstRows { get; } = new("De første linjer, som de står", "The first lines as they stand");

    public static Label AsRead { get; } = new("De første linjer, som de læses", "The first lines as they are read");

    public static Label Columns { get; } = new("Hvad kolonnerne er", "What the columns are");

    public static Label Column { get; } = new("Kolonne", "Column");

    public static Label Holds { get; } = new("For eksempel", "For example");

    public static Label UsedAs { get; } = new("Bruges som", "Used as");

    public static Label Facts { get; } = new("Oplysning i sagen", "Fact of the case");

    public static Label WithoutColumn { get; } = new("Hvad der ikke står i listen", "What does not stand in the list");

    public static Label TimeOfDay { get; } = new(
        "Klokkeslæt, når listen ikke har det (for eksempel 12.00)", "Time of day where the list has none (for example 12:00)");

    public static Label Activity { get; } = new("Alle afgørelser drejer sig om", "All decisions are about");

    public static Label InColumn { get; } = new("Det står i en kolonne", "It stands in a column");

    public static Label Written { get; } = new("Hvordan den er skrevet", "How it is written");

    public static Label Encoding { get; } = new("Tegnsæt", "Encoding");

    public static Label Separator { get; } = new("Mellem kolonnerne", "Between columns");

    public static Label Dates { get; } = new("Datoer", "Dates");

    public static Label Decimals { get; } = new("Før decimaler", "Before decimals");

    public static Label Facilities { get; } = new("Tilbud nævnes ved", "Facilities are named by");

    public static Label Words { get; } = new("Hvad ordene betyder", "What the words mean");

    public static Label WordsOf { get; } = new("Ord i kolonnen „{0}“", "Words in the column “{0}”");

    public static Label AsItStands { get; } = new("som det står", "as it stands");

    public static Label NotUnderstood { get; } = new("forstås ikke", "not understood");

    public static Label Try(int lines) => lines == 1
        ? new("Prøve på den ene linje", "A try of the one line")
        : new($"Prøve på de første {lines} linjer", $"A try of the first {lines} lines");

    public static Label NoFaults { get; } = new("Alle kan læses.", "All can be read.");

    public static Label FaultsFound(int lines) => lines == 1
        ? new("1 har fejl:", "1 is at fault:") : new($"{lines} har fejl. De første:", $"{lines} are at fault. The first:");

    public static Label FaultsMean { get; } = new(
        "En linje med fejl bliver ikke bedømt; de andre gør.", "A line at fault is not judged; the others are.");

    public static Label NotYet { get; } = new("Det mangler endnu", "Still missing");

    public static Label ShowAgain { get; } = new("Vis listen igen med disse valg", "Show the list again with these choices");

    public static Label StartHeading { get; } = new("Begynd revisionen", "Begin the audit");

    public static Label Start { get; } = new("Begynd", "Begin");

    public static Label Name { get; } = new("Hvad revisionen kaldes (frivilligt)", "What the audit is called (optional)");

    public static Label KeepAs { get; } = new(
        "Gem valgene som en profil med navnet (frivilligt)", "Keep the choices as a profile by the name (optional)");

    public static Label BadName { get; } = new("Skriv højst 100 tegn uden skråstreg.", "Write at most 100 signs without a slash.");

    public static Label NameTooLong { get; } = new("Skriv højst 200 tegn.", "Write at most 200 signs.");

    public static Label NoRoomForProfile { get; } = new(
        "Der er så mange profiler, som der må være. Slet en først.", "There are as many profiles as there may be. Delete one first.");

    public static Label ReadBy { get; } = new("Den læses efter profilen „{0}“.", "It is read by the profile “{0}”.");

    public static Label GiveUp { get; } = new("Slet listen uden at bedømme den", "Delete the list without judging it");

    public static Label Use(string use) => use switch
    {
        ColumnUse.Nothing => new("ikke noget (følger med til resultatet)", "nothing (goes along to the results)"),
        ListColumns.Case => new("sagens nummer", "case number"),
        ListColumns.Facility => new("tilbud", "facility"),
        ListColumns.At => new("dato for det, sagen drejer sig om", "date of what the case is about"),
        ColumnUse.AtTime => new("klokkeslæt for det", "time of day of it"),
        ListColumns.Decided => new("dato for afgørelsen", "date of the decision"),
        ColumnUse.DecidedTime => new("klokkeslæt for afgørelsen", "time of day of the decision"),
        ColumnUse.BothDates => new("begge datoer i én", "both dates in one"),
        ListColumns.Activity => new("hvad der blev ansøgt om", "what was asked for"),
        ListColumns.Outcome => new("hvad der blev afgjort", "what was decided"),
        _ => throw new System.Diagnostics.UnreachableException(use),
    };

    public static Label Of(ListEncoding encoding) => encoding switch
    {
        ListEncoding.Utf8 => new("UTF-8", "UTF-8"),
        ListEncoding.Windows1252 => new("Windows-1252", "Windows-1252"),
        ListEncoding.Utf16 => new("UTF-16", "UTF-16"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(ListSeparator separator) => separator switch
    {
        ListSeparator.Semicolon => new("semikolon ;", "semicolon ;"),
        ListSeparator.Comma => new("komma ,", "comma ,"),
        ListSeparator.Tab => new("tabulator", "tab"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(DateForm form) => form switch
    {
        DateForm.DayFirst => new("dag-måned-år: 05-04-2020", "day-month-year: 05-04-2020"),
        DateForm.YearFirst => new("år-måned-dag: 2020-04-05", "year-month-day: 2020-04-05"),
        DateForm.MonthFirst => new("måned-dag-år: 04-05-2020", "month-day-year: 04-05-2020"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(DecimalSign sign) =>
        sign == DecimalSign.Comma ? new("komma: 1,5", "comma: 1,5") : new("punktum: 1.5", "point: 1.5");

    public static Label Of(FacilityKey key) =>
        key == FacilityKey.Name ? new("navn", "name") : new("nummer i registeret", "number in the register");
}
