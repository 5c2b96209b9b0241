using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is asked of whoever adds an entry, and what is said meanwhile.</summary>
public static class AddLabels
{
    public static Label NoMore { get; } = new("tom: ikke flere", "empty: no more");

    public static Label Optional { get; } = new("kan udelades", "may be left out");

    public static Label Find { get; } = new("{0}: navn, nummer eller id at søge efter", "{0}: a name, number or id to look for");

    public static Label NothingFound { get; } = new("Intet fundet.", "Nothing was found.");

    public static Label NoneOfThese { get; } = new("Ingen af disse", "None of these");

    public static Label Unreadable { get; } = new(
        "Skriv en dato som 5/4 2020, 5. april 2020 kl. 10 eller 2020-04-05T10:00.",
        "Write a date such as 5/4 2020, 5 April 2020 at 10:00 or 2020-04-05T10:00; the day stands before the month.");

    public static Label NoNumber { get; } = new("Skriv et tal.", "Write a number.");

    public static Label InvalidChoice { get; } = new("Vælg en af mulighederne.", "Choose one of them.");

    public static Label SearchHere { get; } = new("(skriv for at søge)", "(type to search)");

    public static Label OnPublication { get; } = new("ved kundgørelsen", "on publication");

    public static Label DayAfterPublication { get; } = new("dagen efter kundgørelsen", "the day after publication");

    public static Label MoreBelow { get; } = new("(der er flere nedenfor)", "(there are more below)");

    public static Label HowToPick { get; } = new("(mellemrum vælger, retur afslutter)", "(space picks, enter ends)");

    public static Label NotHeld { get; } = new("Registeret har ikke hjemlen", "The register does not hold its basis");

    public static Label NoBasis { get; } = new("Den har ingen hjemmel", "It has no basis");

    public static Label WhatItDoes { get; } = new("Hvad gør den?", "What does it do?");

    public static Label WhichActivity { get; } = new("For hvilken aktivitet?", "For which activity?");

    public static Label WhichCondition { get; } = new("På hvilken betingelse?", "On what condition?");

    public static Label NoCondition { get; } = new("Ingen (flere) betingelser", "No (more) conditions");

    public static Label WhichValues { get; } = new("{0}: hvilke værdier?", "{0}: which values?");

    public static Label AnotherNorm { get; } = new("Siger den mere?", "Does it say more?");

    public static Label AnotherProvision { get; } = new("Er der en bestemmelse mere?", "Is there another provision?");

    public static Label WhatIsLifted { get; } = new("Hvad der undtages fra", "What it exempts from");

    public static Label AtMost { get; } = new("højst", "at most");

    public static Label AtLeast { get; } = new("mindst", "at least");

    public static Label Exactly { get; } = new("netop", "exactly");

    public static Label Yes { get; } = new("ja", "yes");

    public static Label No { get; } = new("nej", "no");

    public static Label Everybody { get; } = new("alle", "everybody");

    public static Label Warning { get; } = new("Formentlig en fejl", "Probably a mistake");

    public static Label RecordIt { get; } = new("Skal indførslen registreres?", "Is it to be recorded?");

    public static Label Recorded { get; } = new("Registreret som indførsel nr. {0} i {1}.", "Recorded as no. {0} of {1}.");

    public static Label HeldAlready { get; } = new(
        "Registeret rummede den allerede; intet er ændret.", "The register held it already; nothing has changed.");

    public static Label NotRecorded { get; } = new("Intet er registreret.", "Nothing was recorded.");
}
