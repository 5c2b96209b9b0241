using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages of audits say.</summary>
public static class AuditPageLabels
{
    public static Label Lead { get; } = new(
        "Efterprøv en liste med afgørelser, der er truffet: hver bedømmes, som den kunne vides, da den blev truffet, og som retten bandt.",
        "Audit a list of decisions that were made: each is judged as it could be known when it was made, and as the law bound.");

    public static Label NoCase { get; } = new(
        "En revision afgør ingen sag. Den viser, hvor en afgørelse bør ses efter.",
        "An audit decides no case. It shows where a decision should be looked at.");

    public static Label Upload { get; } = new("Ny revision", "New audit");

    public static Label List { get; } = new("Liste (CSV, højst 16 MB)", "List (CSV, at most 16 MB)");

    public static Label ListHint { get; } = new(
        "Som den kommer ud af sagssystemet, uden personnumre. Du ser den, før den bedømmes. "
        + "Den slettes efter et døgn, hvis du ikke går videre.",
        "As it comes out of the case system, without personal numbers. You see it before it is judged. "
        + "It is deleted after a day unless you go on.");

    public static Label Profile { get; } = new("Profil", "Profile");

    public static Label NoProfile { get; } = new("Foreslå ud fra listen", "Propose from the list");

    public static Label GoOn { get; } = new("Se listen", "See the list");

    public static Label Audits { get; } = new("Revisioner", "Audits");

    public static Label None { get; } = new("Der er ingen revisioner endnu.", "There are no audits yet.");

    public static Label Older { get; } = new("Ældre revisioner", "Older audits");

    public static Label Numbered { get; } = new("Revision {0}", "Audit {0}");

    public static Label NumberedAndNamed { get; } = new("Revision {0}: {1}", "Audit {0}: {1}");

    public static Label Progress { get; } = new("{0} af {1} afgørelser er bedømt", "{0} of {1} decisions are judged");

    public static Label AtFault(long lines) => lines == 1
        ? new("1 linje har fejl", "1 line is at fault") : new($"{lines} linjer har fejl", $"{lines} lines are at fault");

    /// <summary>What stands in a list, as it stands.</summary>
    public static Label Quoted { get; } = new("„{0}“", "“{0}”");

    public static Label MadeBy { get; } = new("{0}, af {1}", "{0}, by {1}");

    public static Label Profiles { get; } = new("Profiler", "Profiles");

    public static Label ProfilesMean { get; } = new(
        "En profil husker, hvordan lister fra et sagssystem læses.", "A profile remembers how lists from a case system are read.");

    public static Label NoProfiles { get; } = new(
        "Der er ingen endnu. Gem en, når du har set, hvordan en liste læses.",
        "There are none yet. Keep one once you have seen how a list is read.");

    public static Label Delete { get; } = new("Slet", "Delete");

    public static Label NoList { get; } = new("Vælg en liste.", "Choose a list.");

    public static Label TooLong { get; } = new(
        "Listen er længere end 16 MB. Del den, eller brug API eller kommandolinjen.",
        "The list is longer than 16 MB. Part it, or use the API or the command line.");

    public static Label NoRows { get; } = new(
        "Listen har ingen kolonner eller ingen afgørelser.", "The list has no columns, or no decisions.");

    public static Label NoRoom { get; } = new(
        "Så mange lister venter, som der er plads til. Prøv igen senere.", "As many lists wait as there is room for. Try again later.");

    public static Label TooManyAudits { get; } = new(
        "Registeret rummer så mange revisioner, som det må.", "The register keeps as many audits as it may.");

    public static Label Cpr(long line) => new(
        $"Linje {line} rummer et personnummer. Personnumre tages aldrig ind; fjern dem, og prøv igen.",
        $"Line {line} holds a personal number. Personal numbers are never taken in; remove them and try again.");

    public static Label Refresh { get; } = new("Se, hvor langt den er nu", "See how far it is now");

    public static Label Cancel { get; } = new("Annullér revisionen", "Cancel the audit");

    public static Label WhatWasFound { get; } = new("Hvad der blev fundet", "What was found");

    public static Label FoundSoFar { get; } = new("Hvad der er fundet indtil nu", "What has been found so far");

    public static Label Class { get; } = new("Fund", "Finding");

    public static Label Rule { get; } = new("Regel, der bar svaret", "Rule that carried the answer");

    public static Label Month { get; } = new("Afgjort i", "Decided in");

    public static Label Any { get; } = new("Alle", "All");

    public static Label NoneOf { get; } = new("Ingen", "None");

    public static Label UnreadLine { get; } = new("Linjen kan ikke læses", "The line cannot be read");

    public static Label ShowAll { get; } = new("Vis alle afgørelser", "Show all decisions");

    public static Label Decisions { get; } = new("Afgørelserne", "The decisions");

    public static Label Matching(long decisions) => decisions == 1
        ? new("1 afgørelse", "1 decision") : new($"{decisions} afgørelser", $"{decisions} decisions");

    public static Label Count { get; } = new("Antal afgørelser", "Number of decisions");

    public static Label NothingMatches { get; } = new("Ingen afgørelser passer.", "No decisions match.");

    public static Label Line { get; } = new("linje {0}", "line {0}");

    public static Label DecidedOn { get; } = new("afgjort {0}", "decided {0}");

    public static Label About { get; } = new("om {0}", "about {0}");

    public static Label Then { get; } = new("Som det kunne vides da", "As could be known then");

    public static Label Bound { get; } = new("Som retten bandt", "As the law bound");

    public static Label Both { get; } = new("Både da og som retten bandt", "Both then and as the law bound");

    public static Label NoRuleBore { get; } = new("ingen regel bar det", "no rule carried it");

    public static Label Difference { get; } = new("Forskellen skyldes {0}", "The difference is due to {0}");

    public static Label SeeThen { get; } = new("reglerne, som de kunne vides da", "the rules as could be known then");

    public static Label SeeBound { get; } = new("reglerne, som retten bandt", "the rules as the law bound");

    public static Label First { get; } = new("Fra begyndelsen", "From the beginning");

    public static Label Next { get; } = new("De næste", "The next");

    public static Label Download { get; } = new("Hent alle resultater til regneark (CSV)", "Download all results for a spreadsheet (CSV)");

    public static Label JudgedUnder { get; } = new("Bedømt efter registeret til og med", "Judged by the register up to and including");

    public static Label Ways { get; } = new("Om revisionen", "About the audit");
}
