using Regulations.Domain.Answers.Explanations;

namespace Regulations.Host.Statements;

/// <summary>The fixed words of a statement, in each language.</summary>
/// <param name="Tag">The language itself, as RFC 5646 names it.</param>
internal sealed record StatementWords(
    string Tag, string Title, string Register, string Issued, string Question, string Facility, string At, string Activity, string Fact, string Known,
    string Everything, string Recorded, string Decided, string NotAsked, string Answer, string Rules, string Pending, string From, string Until,
    string Reservations, string None, string ReliedOn, string Engine, string Page, string OfPages)
{
    private static StatementWords Danish { get; } = new(
        "da", "Udtalelse", "Register", "Udstedt", "Spørgsmål", "Tilbud", "Tidspunkt for de faktiske forhold", "Aktivitet", "Oplyst", "Kundgjort senest",
        "alt kundgjort", "Registreret til og med position", "Afgjort", "ikke spurgt", "Svar", "Regler i kraft:", "På vej", "fra", "til",
        "Forbehold", "Ingen", "Oplysninger i registeret, svaret bygger på", "Beregnet af", "Side", "af");

    private static StatementWords English { get; } = new(
        "en", "Statement", "Register", "Issued", "Question", "Facility", "Moment of the facts", "Activity", "Given", "Published no later than",
        "everything published", "Recorded up to position", "Decided", "not asked", "Answer", "Rules in force:", "Pending", "from", "until",
        "Reservations", "None", "Entries relied on", "Computed by", "Page", "of");

    public static StatementWords In(Language language) => language switch
    {
        Language.Danish => Danish,
        Language.English => English,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
