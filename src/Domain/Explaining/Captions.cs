namespace Regulations.Domain.Explaining;

/// <summary>What the parts of an answer are called, in one language.</summary>
/// <param name="Tag">The language with its region, as RFC 5646 names it.</param>
public sealed record Captions(
    string Tag, string Statement, string IssuedBy, string Through, string IssuedTo, string Case, string Issued, string Question,
    string Facility,
    string FacilityKinds, string Municipality, string Moment, string Activity, string Given, string Known, string Recorded, string Decided,
    string NotStated, string Answer,
    string Rules, string Title, string Eli, string Provision, string Text, string Issuer, string InForce, string Confidence, string Basis,
    string BasisNotHeld, string NoBasisNamed, string NotInRegister, string Worded, string Source, string Named, string Pending,
    string Effect, string Reservations, string None,
    string ReliedOn, string Record, string Engine, string MadeLater, string AtFirstRequest, string Page, string OfPages)
{
    private static Captions Danish { get; } = new(
        "da-DK", "Udtalelse", "Udstedt af", "ved", "Udstedt til", "Sagsnummer", "Udstedt", "Spørgsmål", "Tilbud",
        "Tilbuddets art", "Kommune", "Tidspunkt for de faktiske forhold", "Aktivitet", "Oplyst", "Kundgjort", "Registreret", "Afgjort",
        "ikke oplyst", "Svar",
        "Regler i kraft", "Titel", "ELI", "Bestemmelse", "Tekst", "Udsteder", "I kraft", "Sikkerhed", "Hjemmel",
        "Registeret har ikke hjemlen.", "Ingen er angivet.", "findes ikke i registeret", "Affattet ved", "Kilde", "Betegnelse i registeret",
        "På vej", "Retsvirkning", "Forbehold", "Ingen",
        "Oplysninger i registeret, svaret bygger på", "Indførsel nr.", "Beregnet af", "PDF dannet",
        "ved første hentning; teksten er som udstedt", "Side", "af");

    private static Captions English { get; } = new(
        "en-GB", "Statement", "Issued by", "through", "Issued to", "Case number", "Issued", "Question", "Facility",
        "Kind of facility", "Municipality", "Moment of the facts", "Activity", "Given", "Published", "Recorded", "Decided",
        "not stated", "Answer",
        "Rules in force", "Title", "ELI", "Provision", "Text", "Issuer", "In force", "Confidence", "Basis",
        "The register does not hold the basis.", "None is named.", "not in the register", "Worded by", "Source", "Name in the register",
        "Announced", "Legal effect", "Reservations", "None",
        "Entries relied on", "Record no.", "Computed by", "PDF made", "at the first request; the text is as issued", "Page", "of");

    public static Captions In(Language language) => language switch
    {
        Language.Danish => Danish,
        Language.English => English,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
