using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages about one facility say.</summary>
public static class FacilityLabels
{
    public static Label MunicipalityOf { get; } = new("{0} Kommune", "{0} Municipality");

    public static Label Operator { get; } = new("Driftsherre", "Operator");

    public static Label OnADay { get; } = new("På en dag", "On a day");

    public static Label Timeline { get; } = new("Tidslinje", "Timeline");

    public static Label Knowledge { get; } = new("Senere viden", "Later knowledge");

    public static Label MayIt { get; } = new("Må det?", "Was it allowed?");

    public static Label Compare { get; } = new("Sammenlign", "Compare");

    public static Label Views { get; } = new("Visninger af tilbuddet", "Views of the facility");

    public static Label RulesOn { get; } = new("Regler den {0}", "Rules on {0}");

    public static Label RulesAt { get; } = new("Regler {0}", "Rules at {0}");

    public static Label ChangedThatDay { get; } = new("Reglerne ændrede sig i løbet af dagen:", "The rules changed during the day:");

    public static Label UntilHour { get; } = new("Indtil kl. {0}", "Until {0}");

    public static Label FromHour { get; } = new("Fra kl. {0}", "From {0}");

    public static Label BetweenHours { get; } = new("Fra kl. {0} til kl. {1}", "From {0} until {1}");

    public static Label AllDay { get; } = new("Hele dagen", "The whole day");

    public static Label AtHour { get; } = new("Kl. {0}", "At {0}");

    public static Label AsKnownThatDay { get; } = new("Som det kunne vides den dag", "As could be known that day");

    public static Label AsKnownNow { get; } = new("Med alt, der er kundgjort siden", "With all published since");

    public static Label DayBefore { get; } = new("Dagen før", "The day before");

    public static Label DayAfter { get; } = new("Dagen efter", "The day after");

    public static Label WholeDay { get; } = new("Hele dagen", "The whole day");

    public static Label LastChange { get; } = new("Seneste ændring: {0}", "Last change: {0}");

    public static Label NextChange { get; } = new("Næste ændring: {0}", "Next change: {0}");

    public static Label Unchanged { get; } = new("Intet af dette ændrede sig {0}.", "Nothing of this changed {0}.");

    public static Label Closed { get; } = new(
        "Tilbuddet var lukket. Der gælder ingen regler for det.", "The facility was closed. No rules apply to it.");

    public static Label NotYetRegistered { get; } = new(
        "Registeret kender ikke tilbuddet på dette tidspunkt. Det siger intet om, hvilke regler der gjaldt.",
        "The register does not know the facility at this moment. That says nothing about which rules applied.");

    public static Label NoRules { get; } = new(
        "Registeret har ingen regler i kraft for tilbuddet her. Læs forbeholdene: det betyder ikke, at der ingen var.",
        "The register has no rules in force for the facility here. Read the reservations: that does not mean that there were none.");

    public static Label Activity { get; } = new("Regler om (frivilligt)", "Rules on (optional)");

    public static Label ActivityHint { get; } = new("De øvrige er så ikke vist", "The others are then not shown");

    public static Label AllActivities { get; } = new("alt", "everything");

    public static Label OnlyAbout { get; } = new(
        "Vist er de {0} af {1} regler, der angår {2}, eller om hvilke registeret ikke har, hvad de angår.",
        "Shown are the {0} of {1} rules that concern {2}, or of which the register does not hold what they concern.");

    public static Label ShowAll { get; } = new("Vis alle regler", "Show all rules");

    public static Label NeverRegistered { get; } = new("Tilbuddet er ikke i registeret.", "The facility is not in the register.");

    public static Label Facilities { get; } = new("Tilbud i registeret", "Facilities of the register");

    public static Label Searched { get; } = new("Søgning: „{0}“", "Search: “{0}”");

    public static Label NothingFound { get; } = new(
        "Intet tilbud passer. Prøv en del af navnet.", "No facility fits. Try a part of the name.");

    public static Label Day { get; } = new("den {0}", "{0}");
}
