using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Law;

/// <summary>A page about law on a day, whomever it reaches.</summary>
internal abstract class LawPage : RegisterPage
{
    protected static readonly string[] Common = ["dato", "kendt", "afgjort", "registreret", Least];

    private string? _known;
    private string? _decided;

    public LocalDate Date { get; private set; }

    /// <summary>The day asked about, as addresses have it; null: today.</summary>
    public string? DateAsked { get; private set; }

    public Coordinates Under { get; private set; } = Coordinates.At(0);

    /// <summary>The beginning of the day asked about.</summary>
    public LegalTime Start => LegalCalendar.StartOf(Date);

    /// <summary>The last minute of the day: what came in the course of it counts.</summary>
    public LegalTime End => new(LegalCalendar.NextMidnight(Start).Seconds - 60);

    public string Field(string danish) => AddressWords.Query(danish, Reader.Language);

    /// <summary>The coordinates beside the day, as addresses have them; none that is not asked for.</summary>
    public IEnumerable<(string Name, string? Value)> Asked =>
        new[] { ("kendt", _known), ("afgjort", _decided), ("registreret", Query.Text("registreret")) }.Where(c => c.Item2 is not null);

    /// <summary>A link with the coordinates of this page.</summary>
    public Link Carrying(Link link) => link.With("dato", DateAsked).With(Asked);

    /// <summary>What stands below an answer.</summary>
    /// <param name="page">The page as asked.</param>
    /// <param name="about">What it is about, as readers call it.</param>
    /// <param name="moment">Of the facts, in words.</param>
    /// <param name="json">The address of the same answer for programs; null: none gives it.</param>
    protected AnswerFoot FootOf(Link page, string about, string moment, string? json)
    {
        var permanent = page.With("dato", LocalDatePattern.Iso.Format(Date)).With("registreret", $"{Under.Recorded}");
        return new(this, Under, permanent, about, moment, json);
    }

    /// <summary>The address of the same answer for programs, under the coordinates of the page.</summary>
    /// <param name="question">Of the register.</param>
    /// <param name="own">The parameters beside the coordinates.</param>
    protected string Api(string question, params IEnumerable<(string Name, string? Value)> own) => ForPrograms(question,
        [.. own, ("known", _known), ("recorded", $"{Under.Recorded}"), ("decided", _decided), ("language", Reader.Tag)]);

    protected async Task ReadCoordinates()
    {
        DateAsked = Query.Day("dato")?.Iso8601;
        Date = DateAsked is null ? LegalCalendar.DateOf(LegalCalendar.At(Settings.Now)) : LocalDatePattern.Iso.Parse(DateAsked).Value;
        (_known, _decided) = (Query.Time("kendt"), Query.Time("afgjort"));
        var asked = new QueryReader(name => name switch
        {
            "known" => _known,
            "decided" => _decided,
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
