using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages say where there is no answer: what happened, and what to do about it.</summary>
public static class ErrorLabels
{
    public static Label NotFound { get; } = new("Siden findes ikke", "There is no such page");

    public static Label NothingHere { get; } = new(
        "Der er ingen side på denne adresse. Kontrollér adressen, eller begynd forfra på forsiden.",
        "There is no page at this address. Check the address, or begin at the start page.");

    private static Label CannotAnswer { get; } = new("Tjenesten kan ikke svare lige nu", "The service cannot answer just now");

    public static Label ItIsAbout { get; } = new("Det drejer sig om", "It is about");

    public static Label MayBeMeant { get; } = new("Mente du et af disse?", "Did you mean one of these?");

    public static Label ToStart { get; } = new("Til forsiden", "To the start page");

    /// <summary>A heading and what to do.</summary>
    /// <param name="problem">The lasting name of the refusal.</param>
    /// <param name="status">Of the response.</param>
    public static (Label Heading, Label Meaning) Of(string problem, int status) => problem switch
    {
        "unknown-register" => (new("Registeret findes ikke", "There is no such register"),
            new("Adressen nævner et register, som denne tjeneste ikke har. Vælg et af dem, der er.",
                "The address names a register that this service does not have. Choose one of those there are.")),
        "no-register" => (StartLabels.NoRegister, StartLabels.NoRegisterMeans),
        "unknown-facility" => (new("Tilbuddet findes ikke i registeret", "The facility is not in the register"),
            new("Registeret kender intet tilbud med denne betegnelse. Søg efter navnet, eller kontrollér adressen.",
                "The register knows no facility by this name. Search for the name, or check the address.")),
        "unknown-statement" => (new("Udtalelsen findes ikke", "There is no such statement"),
            new("Registeret har ikke udstedt en udtalelse med dette nummer. Se listen over udtalelser.",
                "The register has issued no statement of this number. See the list of statements.")),
        "unknown-audit" => (new("Revisionen findes ikke", "There is no such audit"),
            new("Registeret har ingen revision med dette nummer. Se listen over revisioner.",
                "The register has no audit of this number. See the list of audits.")),
        "audit-list-gone" => (new("Listen er her ikke længere", "The list is no longer here"),
            new("Den er bedømt eller slettet: en liste venter højst et døgn. Se revisionerne, eller send listen igen.",
                "It has been judged or deleted: a list waits a day at most. See the audits, or send the list again.")),
        "body-too-large" => (new("Det, du sendte, er for langt", "What you sent is too long"), AuditPageLabels.TooLong),
        "unknown-parameter" => (new("Adressen kan ikke læses", "The address cannot be read"),
            new("Adressen indeholder noget, siden ikke kender. Registeret gætter ikke: et ord, der er stavet forkert, kunne give et "
                + "andet svar. "
                + "Ret adressen, eller brug formularen.",
                "The address holds something the page does not know. The register does not guess: a misspelt word could give "
                    + "another answer. "
                + "Mend the address, or use the form.")),
        "position-beyond-head" => (new("Så langt er registeret ikke nået", "The register has not come so far"),
            new("Adressen spørger efter en indførsel, som ikke er registreret endnu. Spørg med et lavere løbenummer, eller uden.",
                "The address asks for a record that is not there yet. Ask with a lower number, or without.")),
        "unreadable-body" => (new("Formularen kunne ikke modtages", "The form could not be received"),
            new("Formularen er for gammel eller kommer et andet sted fra. Gå tilbage, hent siden igen, og send den på ny. Intet er "
                + "registreret.",
                "The form is too old or came from elsewhere. Go back, load the page again and send it once more. Nothing was recorded.")),
        "other-origin" => (new("Formularen kom fra et andet websted", "The form came from another site"),
            new("Tjenesten tager kun imod formularer fra sine egne sider. Intet er registreret. Hent siden her, og send den herfra. "
                + "Sker det på tjenestens egen side, så giv besked til den, der driver den.",
                "The service takes forms from its own pages alone. Nothing was recorded. Load the page here and send it from there. "
                + "If that is what you did, tell whoever runs the service.")),
        "position-not-reached" => (new("Tjenesten er ikke nået så langt endnu", "The service has not come so far yet"),
            new("Det, du spørger efter, er registreret ved en anden maskine og ikke læst her endnu. Prøv igen om et øjeblik.",
                "What you ask for was recorded by another machine and is not read here yet. Try again in a moment.")),
        "log-unavailable" => (CannotAnswer,
            new("Registerets database kan ikke nås. Prøv igen om lidt. Har du sendt noget ind, så se først efter, om det blev registreret.",
                "The register's database cannot be reached. Try again shortly. If you have sent something in, look first whether it "
                    + "was recorded.")),
        "unreadable-log" => (CannotAnswer,
            new("Registerets log rummer noget, som dette program ikke kan læse, og så gives der ingen svar fra det. "
                + "Giv besked til den, der driver tjenesten.",
                "The register's log holds what this program cannot read, and so it gives no answers. Tell whoever runs the service.")),
        "starting" => (new("Tjenesten er ved at starte", "The service is starting"),
            new("Registeret bliver læst ind. Prøv igen om et øjeblik; siden kan genindlæses.",
                "The register is being read. Try again in a moment; the page may be reloaded.")),
        _ => OfStatus(status),
    };

    private static (Label Heading, Label Meaning) OfStatus(int status) => status switch
    {
        404 => (NotFound, NothingHere),
        422 => (new("Spørgsmålet kan ikke besvares", "The question cannot be answered"),
            new("Noget i adressen eller formularen kan ikke læses. Ret det, og prøv igen.",
                "Something in the address or the form cannot be read. Mend it and try again.")),
        503 => (CannotAnswer, new("Tjenesten har for travlt. Prøv igen om lidt.", "The service is too busy. Try again shortly.")),
        507 => (new("Der er ikke plads til at registrere mere", "There is no room to record more"),
            new("Intet blev registreret. Der kan stadig spørges. Giv besked til den, der driver tjenesten.",
                "Nothing was recorded. Questions are still answered. Tell whoever runs the service.")),
        _ => (new("Der skete en fejl", "Something went wrong"),
            new("Det er en fejl i tjenesten, ikke i det, du gjorde. Prøv igen; sker det igen, så giv besked til den, der driver den.",
                "This is a fault of the service, not of what you did. Try again; if it happens again, tell whoever runs it.")),
    };
}
