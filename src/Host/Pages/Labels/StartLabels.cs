using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the start page says.</summary>
public static class StartLabels
{
    public static Label Heading { get; } = new("Hvilke regler gjaldt?", "Which rules applied?");

    public static Label Question { get; } = new(
        "Hvilke regler gjaldt for et socialt tilbud en bestemt dag?", "Which rules applied to a social facility on a certain day?");

    public static Label Lead { get; } = new(
        "Skriv tilbuddet og dagen. Svaret viser, hvad der var i kraft, hvad der var aftalt eller kundgjort uden at være trådt i kraft, "
            + "og hvad registeret ikke ved.",
        "Write the facility and the day. The answer shows what was in force, what was agreed or published and not yet in force, "
            + "and what the register does not know.");

    public static Label Which { get; } = new("Hvilket tilbud mener du?", "Which facility do you mean?");

    public static Label WhatIsHeld { get; } = new("Hvad registeret rummer", "What the register holds");

    public static Label Holds { get; } = new(
        "{0} tilbud og {1} forskrifter og afgørelser.", "{0} facilities and {1} instruments and decisions.");

    public static Label Covers { get; } = new(
        "Det påstår kun at rumme reglerne om: {0}. Uden for det siger det, at det ikke er dækket.",
        "It claims to hold only the rules on: {0}. Outside of that it says that it does not cover the question.");

    public static Label GapsDeclared { get; } = new("{0} kendte huller er erklæret.", "{0} known gaps are declared.");

    public static Label SeeGaps { get; } = new("Se huller og dækning", "See gaps and coverage");

    public static Label Latest { get; } = new("Senest registreret", "Recorded last");

    public static Label OtherRegisters { get; } = new("Andre registre", "Other registers");

    public static Label RecordedWhen { get; } = new("indførsel nr. {0}, registreret {1}", "record no. {0}, recorded {1}");

    public static Label NoRegister { get; } = new("Der er intet register endnu", "There is no register yet");

    public static Label NoRegisterMeans { get; } = new(
        "Tjenesten kører, men rummer intet register. Den, der driver den, laver et med PUT /registers/{navn} eller „regulations import“.",
        "The service runs, but holds no register. Whoever runs it makes one with PUT /registers/{name} or “regulations import”.");
}
