using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages of statements say.</summary>
public static class StatementLabels
{
    public static Label New { get; } = new("Udsted en udtalelse", "Issue a statement");

    public static Label Numbered { get; } = new("Udtalelse {0}", "Statement {0}");

    public static Label Lead { get; } = new(
        "En udtalelse er et svar som nummereret dokument. Det ændres aldrig; siger registeret senere noget andet, vises begge svar.",
        "A statement is an answer as a numbered document. It never changes; where the register says something else later, both are shown.");

    public static Label IssuedTo { get; } = new("Udstedt til (frivilligt)", "Issued to (optional)");

    public static Label Case { get; } = new("Sagsnummer (frivilligt)", "Case number (optional)");

    public static Label Issue { get; } = new("Udsted udtalelsen", "Issue the statement");

    public static Label WhatIssuingDoes { get; } = new(
        "Udtalelsen får et nummer og registreres for altid. Ingen er logget ind: den registreres som udstedt af „page“, og ingen person er "
            + "identificeret. Skriv ingen personnumre eller navne på borgere.",
        "The statement gets a number and is recorded for good. Nobody is signed in: it is recorded as issued by “page”, and no person is "
            + "identified. Write no personal numbers or names of citizens.");

    public static Label Preview { get; } = new("Forhåndsvisning", "Preview");

    public static Label PreviewMeans { get; } = new(
        "Sådan kommer dokumentet til at se ud. Intet er udstedt endnu; nummer og tidspunkt gives ved udstedelsen.",
        "So the document will look. Nothing is issued yet; number and moment are given when it is.");

    public static Label Pdf { get; } = new("Hent som PDF", "Download as PDF");

    public static Label PlainText { get; } = new("Som tekst", "As text");

    public static Label Overtaken { get; } = new("Overhalet af senere registrering", "Overtaken by what was recorded later");

    public static Label OvertakenMeans { get; } = new(
        "Spørgsmålet ville få et andet svar nu. Dokumentet nedenfor er uændret. Overhalet ved",
        "The question would be answered differently now. The document below is unchanged. Overtaken by");

    public static Label StillSo { get; } = new(
        "Spørgsmålet ville få det samme svar nu.", "The question would be answered the same now.");

    public static Label Unreadable { get; } = new(
        "Dokumentet er taget ind fra et andet register og kan ikke vises her; hent det som JSON.",
        "The document was taken in from another register and cannot be shown here; download it as JSON.");

    public static Label All { get; } = new("Alle", "All");

    public static Label OnlyOvertaken { get; } = new("Kun overhalede", "Only overtaken");

    public static Label None { get; } = new("Ingen udtalelse er udstedt endnu.", "No statement has been issued yet.");

    public static Label Refused { get; } = new(
        "Registeret tager ikke imod det skrevne; det må ikke indeholde et personnummer.",
        "The register does not take what was written; it must not hold a personal number.");

    public static Label TooLong { get; } = new("Skriv højst 200 tegn.", "Write at most 200 characters.");
}
