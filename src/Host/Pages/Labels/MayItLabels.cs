using Regulations.Domain.Entries;

namespace Regulations.Host.Pages;

/// <summary>What the page says that tells whether an activity was allowed.</summary>
public static class MayItLabels
{
    public static Label Heading { get; } = new("Må det? {0}", "Was it allowed? {0}");

    public static Label Activity { get; } = new("Hvad drejer det sig om?", "What is it about?");

    public static Label ActivityHint { get; } = new(
        "Vælg den snævreste aktivitet, der passer.", "Choose the narrowest activity that fits.");

    public static Label Choose { get; } = new("Vælg", "Choose");

    public static Label Spoken { get; } = new("Reglerne den dag taler om", "The rules then speak of");

    public static Label Unspoken { get; } = new("Ingen regel den dag taler om", "No rule then speaks of");

    public static Label Ask { get; } = new("Vis svaret", "Show the answer");

    public static Label Facts { get; } = new("Oplysninger, reglerne spørger om", "Facts the rules ask about");

    public static Label FactsHint { get; } = new(
        "Udfyld det, du ved. Det, der ikke er oplyst, holder svaret åbent.",
            "Fill in what you know. What is not given keeps the answer open.");

    public static Label NotAskedFor { get; } = new(
        "Oplyst, men ingen regel spørger om det den dag", "Given, but no rule asks about it then");

    public static Label NotAskedForHint { get; } = new("Det tæller ikke med i svaret.", "It does not count in the answer.");

    public static Label Uncounted { get; } = new(
        "Oplyst, men ikke talt med, fordi ingen regel om dette spurgte om det på det tidspunkt: {0}.",
        "Given but not counted, since no rule on this asked about it at that moment: {0}.");

    public static Label NotGiven { get; } = new("Ikke oplyst", "Not given");

    public static Label Yes { get; } = new("Ja", "Yes");

    public static Label No { get; } = new("Nej", "No");

    public static Label NoNumber { get; } = new("Oplysningen kan ikke læses. Skriv et tal.", "The fact cannot be read. Write a number.");

    public static Label Undefined { get; } = new(
        "Registeret har ikke dette ord. Vælg et fra listen.", "The register does not have this word. Choose one of the list.");

    public static Label TheVerdict { get; } = new("Svar", "Answer");

    public static Label Either { get; } = new("Enten {0}", "Either {0}");

    public static Label Or { get; } = new("eller", "or");

    public static Label Missing { get; } = new("Hvad der mangler, og hvad det ville ændre", "What is missing, and what it would change");

    public static Label IfIt { get; } = new("Hvis", "If");

    public static Label Then { get; } = new("bliver svaret", "the answer is");

    public static Label NotAlone { get; } = new(
        "Andre svar på dette ændrer ikke svaret alene, men kan gøre det sammen: {0}.",
        "Other answers to these do not change the answer alone, but may do so together: {0}.");

    public static Label AtMost { get; } = new("højst {0}", "at most {0}");

    public static Label AtLeast { get; } = new("mindst {0}", "at least {0}");

    public static Label Above { get; } = new("over {0}", "above {0}");

    public static Label Below { get; } = new("under {0}", "below {0}");

    public static Label And { get; } = new("og", "and");

    public static Label Weighed { get; } = new("Sådan er reglerne vejet", "How the rules were weighed");

    public static Label NoCase { get; } = new(
        "Registeret afgør ingen sag. Det viser, hvad reglerne siger, og hvad der mangler; afgørelsen er et menneskes.",
        "The register decides no case. It shows what the rules say and what is missing; a person decides.");

    public static Label CoveredHere { get; } = new(
        "Registeret påstår at rumme reglerne om dette her.", "The register claims to hold the rules on this here.");

    public static Label NoReservations { get; } = new("Ingen forbehold.", "No reservations.");

    public static Label Careful { get; } = new("Forbehold ved svaret", "Reservations on the answer");
}
