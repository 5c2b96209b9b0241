using Regulations.Domain.Entries;

namespace Regulations.Host.Pages;

/// <summary>What is said of a profile in the making; of lists the domain says it.</summary>
internal static class AuditFaultLabels
{
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
