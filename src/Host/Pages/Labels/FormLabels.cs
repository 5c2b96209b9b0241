using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the fields of forms are called, what they take, and what is said where they hold something else.</summary>
public static class FormLabels
{
    public static Label Facility { get; } = new("Tilbud", "Facility");

    public static Label FacilityHint { get; } = new("Navn, en del af navnet eller nummer", "Name, a part of the name, or number");

    public static Label Date { get; } = new("Dato", "Date");

    public static Label DateHint { get; } = new(
        "For eksempel 5/4 2020 eller 5. april 2020", "For example 5/4 2020 or 5 April 2020, day first");

    public static Label Hour { get; } = new("Klokkeslæt (frivilligt)", "Time of day (optional)");

    public static Label HourNeeded { get; } = new("Klokkeslæt", "Time of day");

    public static Label HourHint { get; } = new("For eksempel 10.00", "For example 10:00");

    public static Label Show { get; } = new("Vis", "Show");

    public static Label ShowRules { get; } = new("Vis reglerne", "Show the rules");

    public static Label Search { get; } = new("Søg", "Search");

    public static Label More { get; } = new("Hvad der var kendt, afgjort og registreret", "What was known, decided and recorded");

    public static Label Known { get; } = new(
        "Kun hvad der var kundgjort senest (frivilligt)", "Only what had been published by (optional)");

    public static Label Decided { get; } = new("Som en afgørelse truffet (frivilligt)", "As a decision made on (optional)");

    public static Label Recorded { get; } = new(
        "Som registeret stod ved indførsel nr. (frivilligt)", "As the register stood at record no. (optional)");

    public static Label From { get; } = new("Fra", "From");

    public static Label UpTo { get; } = new("Til og med", "Up to and including");

    public static Label ErrorsHeading { get; } = new("Der er noget at rette", "There is something to mend");

    public static Label NoDay { get; } = new(
        "Datoen kan ikke læses. Skriv dag, måned og år, for eksempel 5/4 2020.",
            "The date cannot be read. Write day, month and year, for example 5/4 2020.");

    public static Label NoHour { get; } = new(
        "Klokkeslættet kan ikke læses. Skriv for eksempel 10.00.", "The time of day cannot be read. Write for example 10:00.");

    public static Label Skipped { get; } = new(
        "Det klokkeslæt findes ikke den dag: uret blev stillet frem over det.",
            "That time of day is not there that day: the clock was put forward over it.");

    public static Label Twice { get; } = new(
        "Det klokkeslæt kommer to gange den nat, uret stilles tilbage. Skriv +02:00 efter det for den første gang, +01:00 for den anden.",
        "That time of day comes twice the night the clock is put back. Write +02:00 after it for the first time, +01:00 for the second.");

    public static Label NoNumber { get; } = new("Skriv et helt tal.", "Write a whole number.");

    public static Label NoFacility { get; } = new("Skriv et tilbuds navn eller nummer.", "Write a facility's name or number.");

    public static Label FacilityNotFound { get; } = new(
        "Intet tilbud i registeret passer til det skrevne.", "No facility of the register fits what was written.");

    public static Label NeedsDate { get; } = new(
        "Skriv en dato: et klokkeslæt alene siger ikke hvilken dag.", "Write a date: a time of day alone does not say which day.");

    public static Label BeyondHead(long head) => new(
        $"Registeret er ikke nået så langt; det står ved nr. {head}.", $"The register has not come so far; it stands at no. {head}.");

    public static Label UnreadablePosition { get; } = new(
        "Skriv et løbenummer, for eksempel 17.", "Write the number of a record, for example 17.");
}
