using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Law;

/// <summary>A page about law on a day, whomever it reaches.</summary>
internal abstract class LawPage : RegisterPage
{
    protected static readonly string[] Common = ["dato", "kendt", "afgjort", "registreret", Least];

    public LocalDate Date { get; private set; }

    /// <summary>The day asked about, as addresses have it; null: today.</summary>
    public string? DateAsked { get; private set; }

    public Coordinates Under { get; private set; } = Coordinates.At(0);

    /// <summary>The beginning of the day asked about.</summary>
    public LegalTime Start => LegalCalendar.StartOf(Date);

    /// <summary>The last minute of the day: what came in the course of it counts.</summary>
    public LegalTime End => new(LegalCalendar.NextMidnight(Start).Seconds - 60);

    public string Field(string danish) => AddressWords.Query(danish, Reader.Language);

    /// <summary>A link with the coordinates of this page.</summary>
    public Link Carrying(Link link) =>
        link.With("dato", DateAsked).With("kendt", Query.Text("kendt")).With("registreret", Query.Text("registreret"));

    protected async Task ReadCoordinates()
    {
        DateAsked = Query.Day("dato")?.Iso8601;
        Date = DateAsked is null ? LegalCalendar.DateOf(LegalCalendar.At(Settings.Now)) : LocalDatePattern.Iso.Parse(DateAsked).Value;
        var (known, decided) = (Query.Time("kendt"), Query.Time("afgjort"));
        var asked = new QueryReader(name => name switch
        {
            "known" => known,
            "decided" => decided,
            "recorded" => Query.Text("registreret"),
            _ => null,
        });
        Under = await CoordinatesQuery.Read(asked, Register, Settings, Cancellation);
        if (asked.Problem is null) Reader.Knows(Register.Book.Words.At(Under.Recorded));
        else
        {
            Query.Fault("registreret", asked.Problem.Type == ProblemType.PositionBeyondHead
                ? FormLabels.BeyondHead(asked.Problem.Head ?? 0)
                    : FormLabels.UnreadablePosition);
            Under = Coordinates.At(Register.Book.Head);
        }
    }
}
