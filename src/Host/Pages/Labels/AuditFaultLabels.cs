using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;

namespace Regulations.Host.Pages;

/// <summary>What is said of the faults of lists, by the rules they break.</summary>
internal static class AuditFaultLabels
{
    public static Label Of(string rule) => rule switch
    {
        ListRules.MissingColumn => new("listen har ingen sådan kolonne", "the list has no such column"),
        ListRules.RepeatedColumn => new("står flere gange", "stands several times"),
        ListRules.ReservedColumn => new("navnet er resultaternes", "the name is that of results"),
        ListRules.EmptyColumn => new("kolonnen har intet navn", "the column has no name"),
        ListRules.NoDecisions => new("listen har ingen afgørelser", "the list has no decisions"),
        ListRules.CprNumber => new("linjen rummer et personnummer", "the line holds a personal number"),
        ListRules.NotUtf8 => new("linjen er ikke i det tegnsæt, der er valgt", "the line is not in the encoding chosen"),
        ListRules.UnstorableText => new("rummer et tegn, der ikke kan gemmes", "holds a character that cannot be stored"),
        ListRules.MalformedCsv => new("anførselstegn passer ikke sammen", "quotes do not fit"),
        ListRules.MalformedJson => new("linjen er ikke ét JSON-objekt", "the line is not one JSON object"),
        ListRules.ColumnCount => new(
            "linjen har et andet antal felter end listen kolonner", "the line has another number of fields than the list columns"),
        ListRules.MissingField => new("mangler", "is missing"),
        ListRules.UnreadableTime => new(
            "er ingen dato eller intet klokkeslæt i den valgte form", "is no date or time of day in the form chosen"),
        ListRules.TimeOfDayMissing => new(
            "mangler et klokkeslæt: en dag kan rumme flere retstilstande", "lacks a time of day: a day may hold several states of the law"),
        ListRules.ActivityForm or RefusalRules.UndefinedActivity => new(
            "er intet, som registeret kender", "is nothing that the register knows"),
        RefusalRules.UndefinedFact => new("registeret kender ikke oplysningen", "the register does not know the fact"),
        RefusalRules.UndefinedValue => new("er ingen af de værdier, oplysningen kan have", "is none of the values that the fact may have"),
        ListRules.FacilityName => new("er ikke navnet på ét tilbud", "is not the name of one facility"),
        ListRules.UnknownOutcome => new(
            "er intet kendt ord for, hvad der blev afgjort", "is no known word for what was decided"),
        ListRules.FactNotANumber => new("skal være et tal", "is to be a number"),
        ListRules.FactNotATruth => new("skal være ja eller nej", "is to be yes or no"),
        ProfileRules.TimeOfDay => new("er intet klokkeslæt, 12.00", "is no time of day, 12:00"),
        ProfileRules.TooMuch => new("er for langt, eller der er for mange", "is too long, or there are too many"),
        _ => new("kan ikke læses", "cannot be read"),
    };

    /// <summary>What a profile lacks before a list can be read by it.</summary>
    public static Label Lacking(string member) => member switch
    {
        "case" => new("Vælg kolonnen med sagens nummer.", "Choose the column with the case number."),
        "facility" => new("Vælg kolonnen med tilbud.", "Choose the column with facilities."),
        "at" => new("Vælg kolonnen med datoen for det, sagen drejer sig om.", "Choose the column with the date of what the case is about."),
        "decided" => new("Vælg kolonnen med datoen for afgørelsen.", "Choose the column with the date of the decision."),
        "activity" => new(
            "Vælg kolonnen med det, der blev ansøgt om, eller hvad alle afgørelser drejer sig om.",
            "Choose the column with what was asked for, or what all decisions are about."),
        "outcome" => new("Vælg kolonnen med det, der blev afgjort.", "Choose the column with what was decided."),
        "at.time" => new(
            "Klokkeslættet kan ikke læses. Skriv for eksempel 12.00.", "The time of day cannot be read. Write for example 12:00."),
        _ => new($"Noget er galt med „{member}“.", $"Something is wrong with “{member}”."),
    };
}
