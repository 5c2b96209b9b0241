using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages say that tell of the register itself.</summary>
public static class HelpLabels
{
    public static Label GapsLead { get; } = new(
        "Registeret gætter ikke. Det, det ved, at det mangler, er erklæret her og vises ved hvert svar, det rammer.",
        "The register does not guess. What it knows that it lacks is declared here and shown at every answer it bears on.");

    public static Label KnownGaps { get; } = new("Kendte huller", "Known gaps");

    public static Label Concerns { get; } = new("Angår: {0}", "Concerns: {0}");

    public static Label Coverage { get; } = new("Hvad registeret påstår at rumme", "What the register claims to hold");

    public static Label Only { get; } = new("Kun for: {0}", "Only for: {0}");

    public static Label OfAnswers { get; } = new("Ord i svarene", "Words of the answers");

    public static Label Activities { get; } = new("Aktiviteter", "Activities");

    public static Label FactsOfCases { get; } = new("Oplysninger om en sag", "Facts of a case");

    public static Label Kinds { get; } = new("Arter af tilbud", "Kinds of facilities");

    public static Label Attributes { get; } = new("Egenskaber ved tilbud", "Attributes of facilities");

    public static Label ForPrograms { get; } = new("Registeret for programmer (API, på engelsk)", "The register for programs (API)");

    public static Label AccessibilityStatement { get; } = new("Tilgængelighedserklæring", "Accessibility statement");

    public static IReadOnlyList<(Label Term, Label Meaning)> Terms { get; } =
    [
        (new("kundgjort", "published"), new("Hvornår forskriften blev offentlig.", "When the instrument became public.")),
        (new("i kraft", "in force"), new("Hvornår den binder.", "When it binds.")),
        (new("virkning", "effect"), new("Fra hvornår forhold falder ind under den; kan ligge før ikrafttrædelsen.",
            "From when facts fall under it; this may be before it comes into force.")),
        (new("registreret", "recorded"), new("Hvornår dette register fik det at vide.", "When this register learned of it.")),
        (new("afgjort", "decided"),
            new("Hvornår den afgørelse blev truffet, der bedømmes: det, der ikke var kundgjort, kunne ikke anvendes.",
            "When the decision judged was made: what had not been published could not be applied.")),
        (new("aftalt eller kundgjort, men ikke trådt i kraft", "agreed or published, but not in force"),
            new("En aftale er ikke lov, og en kundgjort forskrift binder først, når den er trådt i kraft.",
                "An agreement is not law, and a published instrument binds only once it is in force.")),
        (new("til og med", "inclusive"), new("Den sidste dag, noget gælder, er med.", "The last day on which something holds is counted.")),
        (new("udledt", "inferred"), new("Ordlyden er sluttet af andre kilder og ikke bekræftet af den kundgjorte tekst.",
            "The wording was concluded from other sources and not confirmed by the text as published.")),
        (new("hul", "gap"), new("Noget, registeret ved, at det mangler.", "Something the register knows that it lacks.")),
        (new("ikke dækket", "not covered"),
            new("Registeret påstår ikke at rumme reglerne her; et tomt svar betyder ikke, at der ingen var.",
            "The register does not claim to hold the rules here; an empty answer does not mean that there were none.")),
        (new("hjemmel", "basis"),
            new("Den bestemmelse, en forskrift eller afgørelse hviler på.", "The provision that an instrument or decision rests on.")),
    ];

    public static IReadOnlyList<(Label Heading, Label Text)> About { get; } =
    [
        (new("Hvad det svarer på", "What it answers"),
            new("Hvilke regler gjaldt for hvilket tilbud på hvilken dag? Registeret holder fra hinanden, hvornår en regel blev kundgjort, "
                + "hvornår den bandt, fra hvornår forhold faldt ind under den, og hvornår registeret fik det at vide.",
                "Which rules applied to which facility on which day? The register keeps apart when a rule was published, when it bound, "
                + "from when facts fell under it, and when the register learned of it.")),
        (new("Hvad et svar er værd", "What an answer is worth"),
            new("Svarene er vejledende og ikke kundgjorte tekster; den kundgjorte tekst gælder. Hver oplysning har sin kilde. "
                + "Registeret afgør ingen sag: det viser, hvad reglerne siger, og hvad det ikke ved.",
                "The answers are guidance and not published texts; the text as published counts. Every fact has its source. "
                + "The register decides no case: it shows what the rules say, and what it does not know.")),
        (new("Samme adresse, samme svar", "The same address, the same answer"),
            new("Alt, der er spurgt om, står i sidens adresse. Det varige link fastholder også, hvor langt registeret var nået, og "
                + "giver samme svar for altid.",
                "All that is asked stands in the page's address. The permanent link also fixes how far the register had come, and "
                    + "gives the same answer for ever.")),
        (new("Hvem der registrerer", "Who records"),
            new("Siderne har endnu ingen log ind. Det, der gøres fra en side, registreres som „page“, og ingen person er identificeret.",
                "The pages have no sign-in yet. What is done from a page is recorded as “page”, and no person is identified.")),
        (new("Cookies", "Cookies"),
            new("Siderne sætter kun den cookie, der beskytter formularer mod misbrug fra andre steder. Den følger ingen.",
                "The pages set only the cookie that protects forms from misuse by others. It follows nobody.")),
    ];

    public static IReadOnlyList<(Label Heading, Label Text)> Accessibility { get; } =
    [
        (new("Hvor langt", "How far"),
            new("Siderne skal opfylde WCAG 2.2 på niveau AA. De prøves ved hver ændring med et automatisk værktøj på begge sprog, "
                + "i bredt og smalt vindue, med og uden script, og uden mus.",
                "The pages are to meet WCAG 2.2 at level AA. At every change they are tested with an automatic tool in both languages, "
                + "in wide and narrow windows, with and without script, and without a mouse.")),
        (new("Hvad der ikke er tilgængeligt", "What is not accessible"),
            new("Billederne af tidslinjer er svære at bruge med skærmlæser; den samme oplysning står som tabel ved siden af. "
                + "Kundgjorte tekster på andre tjenester er ikke vores.",
                "The pictures of timelines are hard to use with a screen reader; the same stands as a table beside them. "
                + "Published texts at other services are not ours.")),
        (new("Sig til", "Tell us"),
            new("Møder du noget, du ikke kan bruge, så giv besked til den, der driver tjenesten. Digitaliseringsstyrelsen fører tilsyn.",
                "If you meet something you cannot use, tell whoever runs the service. The Danish Agency for Digital Government "
                    + "supervises.")),
        (new("Hvordan det er vurderet", "How it was assessed"),
            new("Ved egen prøvning. Erklæringen gælder denne tjeneste, som den er lavet; den, der driver den, skal offentliggøre sin egen.",
                "By our own testing. The statement is about this service as made; whoever runs it is to publish their own.")),
    ];
}
