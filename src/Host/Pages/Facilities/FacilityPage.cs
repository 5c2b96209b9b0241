using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Facilities;

/// <summary>A page about one facility, under the coordinates its address holds.</summary>
internal abstract class FacilityPage : RegisterPage
{
    protected static readonly string[] Coordinates = ["kendt", "afgjort", "registreret", Least];

    private const int MostNamed = 5;

    /// <summary>The page's own address within a register, in Danish words: <c>tilbud</c>, <c>tidslinje</c>.</summary>
    public abstract string Name { get; }

    public virtual string Id => (string?)RouteData.Values["id"] ?? string.Empty;

    /// <summary>Only what had been published by then counts, as addresses write it; null: everything.</summary>
    public string? Known { get; private set; }

    /// <summary>When the decision judged was made; null: none is judged.</summary>
    public string? Decided { get; private set; }

    /// <summary>The position asked under, as written; null: the head.</summary>
    public string? RecordedAsked { get; private set; }

    public Coordinates Under { get; private set; } = Domain.Coordinates.At(0);

    public Matter Matter { get; private set; } = null!;

    /// <summary>The page as asked, without what is left out: the head and today may be others tomorrow.</summary>
    public Link Here => With(Self.With(Own), RecordedAsked);

    /// <summary>The page with all coordinates fixed: it gives the same answer for ever.</summary>
    public Link Permanent => With(Self.With(Own), $"{Under.Recorded}");

    /// <summary>The page without what it is asked under.</summary>
    protected virtual Link Self => Reader.To(Name, Id);

    /// <summary>Today in Copenhagen, by the host's clock.</summary>
    protected LocalDate Today => LegalCalendar.DateOf(LegalCalendar.At(Settings.Now));

    /// <summary>The page's own parameters, as addresses have them.</summary>
    protected abstract IEnumerable<(string Name, string? Value)> Own { get; }

    /// <summary>Another page about the facility under the same known, decided and recorded.</summary>
    public Link Beside(string page) => With(Reader.To(page, Id), RecordedAsked);

    public string Field(string danish) => AddressWords.Query(danish, Reader.Language);

    /// <summary>Reads the coordinates, and takes whoever asked in other words to the page's one address.</summary>
    /// <returns>What is answered instead of the page; null: the page goes on.</returns>
    protected async Task<IActionResult?> Ask()
    {
        if (!Register.Book.WasRegistered(Id)) return await Instead(NeverRegistered());
        ReadOwn();
        (Known, Decided, RecordedAsked) = (Query.Time("kendt"), Query.Time("afgjort"), Query.Text("registreret"));
        Under = await ReadCoordinates();
        if (Query.Faults.Count == 0 && !IsCanonical()) return Redirect(Here.ToString());
        Reader.Knows(Register.Book.Words.At(Under.Recorded));
        Matter = Register.Book.About(Id, Under, Cancellation);
        return null;
    }

    /// <summary>Reads the page's own parameters.</summary>
    protected abstract void ReadOwn();

    protected Link With(Link link, string? recorded) => link.With("kendt", Known).With("afgjort", Decided).With("registreret", recorded);

    /// <summary>The facts of the facility at a moment, in words.</summary>
    public IReadOnlyList<string> FactsAt(LegalTime time) => [.. FacilityWords.Facts(Reader, Matter.Facility.At(time), Matter.Areas, time)];

    /// <summary>What readers call the facility: by its facts at a moment, else by its latest.</summary>
    public string TitleAt(LegalTime time) =>
        Matter.Facility.At(time).Name ?? Register.Book.Facility(Id, Domain.Coordinates.At(Register.Book.Head)).At(
            LegalTime.Never).Name ?? Id;

    /// <summary>What stands below an answer.</summary>
    /// <param name="title">What readers call the facility.</param>
    /// <param name="moment">Of the facts, in words.</param>
    /// <param name="json">The address of the same answer for programs; null: none gives it.</param>
    protected AnswerFoot FootOf(string title, string moment, string? json) => new(this, Under, Permanent, title, moment, json);

    /// <summary>The address of the same answer for programs.</summary>
    /// <param name="question">Of the facility.</param>
    /// <param name="own">The parameters beside the coordinates.</param>
    protected string Api(string question, params IEnumerable<(string Name, string? Value)> own) =>
        ApiWithoutWords(question, [.. own, ("language", Reader.Tag)]);

    /// <summary>The same of an answer that says nothing in words.</summary>
    protected string ApiWithoutWords(string question, params IEnumerable<(string Name, string? Value)> own) => ForPrograms(
        $"facilities/{Uri.EscapeDataString(Id)}/{question}",
        [.. own, ("known", Known), ("recorded", $"{Under.Recorded}"), ("decided", Decided)]);

    /// <summary>The page about what a rule stands in.</summary>
    public Link SourceLink(string id, Entry entry) => With(
        Reader.To("forskrifter", id).With("art", entry is DecisionIssued ? "afgoerelse" : null), RecordedAsked);

    /// <summary>The page about a provision, from when its version is in force.</summary>
    public Link ProvisionLink(Rule.OfProvision rule) =>
        With(Reader.To("forskrifter", rule.Instrument.Id).With("bestemmelse", rule.Address.Text), RecordedAsked);

    /// <summary>The page that issues a statement about a moment.</summary>
    public Link StatementLink(LegalTime time)
    {
        var moment = LegalCalendar.FormatMinute(time);
        return With(Reader.To("udtalelser/ny").With("tilbud", Id).With("dato", moment[..10]).With("kl", moment[11..]), RecordedAsked);
    }

    private async ValueTask<Coordinates> ReadCoordinates()
    {
        var asked = new QueryReader(name => name switch
        {
            "known" => Known,
            "decided" => Decided,
            "recorded" => RecordedAsked,
            _ => null,
        });
        var under = await CoordinatesQuery.Read(asked, Register, Settings, Cancellation);
        if (asked.Problem is { } problem)
            Query.Fault("registreret", problem.Type == ProblemType.PositionBeyondHead ? FormLabels.BeyondHead(problem.Head ?? 0)
                : FormLabels.UnreadablePosition);
        return asked.Problem is null ? under : Domain.Coordinates.At(Register.Book.Head);
    }

    private bool IsCanonical()
    {
        var wanted = Here.Parameters.ToDictionary(p => AddressWords.Query(p.Name, Reader.Language), p => p.Value, StringComparer.Ordinal);
        var given = Request.Query.Where(p => p.Key != AddressWords.Query(Least, Reader.Language)).ToList();
        return given.Count == wanted.Count && given.TrueForAll(p => wanted.TryGetValue(p.Key, out var value) && value == p.Value);
    }

    private Problem NeverRegistered() => new(ProblemType.UnknownFacility, $"'{Id}' was never registered.")
    {
        Parameter = Id,
        Nearest = [.. FacilitySearch.For(Id, Register.Book).Found.Select(f => f.Id).Take(MostNamed)],
    };
}
