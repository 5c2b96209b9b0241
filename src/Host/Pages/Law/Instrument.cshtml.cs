using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using Regulations.Host.Http;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Law;

/// <summary>An instrument or decision on a day; with <c>bestemmelse</c> one of its provisions over time.</summary>
internal sealed class InstrumentModel : LawPage
{
    private const int MostFacilities = 300;

    protected override IReadOnlyList<string> Takes => [.. Common, "art", "bestemmelse"];

    public string Id => (string?)RouteData.Values["id"] ?? string.Empty;

    /// <summary>Null where it is a decision.</summary>
    public InstrumentLife? Instrument { get; private set; }

    /// <summary>Null where it is an instrument.</summary>
    public DecisionLife? Decision { get; private set; }

    public Standing Standing { get; private set; } = new(LawLabels.InForce, "in-force");

    /// <summary>The provision asked about; null: none.</summary>
    public ProvisionLife? Provision { get; private set; }

    public Entry Entry => (Entry?)Instrument?.Published ?? Decision!.Issued;

    public IReadOnlyList<EndCause> Causes => Instrument?.Causes ?? Decision!.Causes;

    public string Name => Reader.Named(Entry);

    public async Task<IActionResult> OnGet()
    {
        await ReadCoordinates();
        var wantsDecision = Query.Text("art") == InstrumentsModel.Decisions;
        Decision = wantsDecision ? Find() : null;
        Instrument = Decision is null ? Register.Book.Instrument(Id, Under) : null;
        Decision ??= Instrument is null ? Find() : null;
        if (Instrument is null && Decision is null)
            return await Instead(
                new(ProblemType.UnknownRoute, $"The register holds no '{Id}' under these coordinates.") { Parameter = Id });
        Standing = Instrument is { } life ? Standing.Of(life, End) : Standing.Of(Decision!, End);
        if (Query.Text("bestemmelse") is { } written && Instrument is not null && Address.TryRead(written, out var address))
            Provision = Instrument.Provision(address, DateAsked is null ? LegalTime.Always : End);
        return Query.Faults.Count > 0 ? WithFaults() : Page();

        DecisionLife? Find() => Register.Book.Decisions(Under).FirstOrDefault(d => d.Id == Id);
    }

    public Link Here => Carrying(Reader.To("forskrifter", Id).With("art", Query.Text("art")));

    public AnswerFoot Foot => FootOf(
        Here.With("bestemmelse", Query.Text("bestemmelse")),
        Provision is null ? Name : $"{Name}, {Provision.Address}", Reader.Wording.Moment(Start), json: null);

    public Link ToFacility(string id) => Carrying(Reader.To("tilbud", id)).With("dato", Facilities.SpanPage.Iso(Date));

    public Link ToInstrument(string id) => Carrying(Reader.To("forskrifter", id));

    public string NameOf(string id) => Reader.Names(Under).Name(id);

    /// <summary>How and when it ended, or is to end, the operative cause first.</summary>
    public IEnumerable<string> Ends => Causes.Select((c, i) => Reader.Say(i == 0 ? LawLabels.Operative : LawLabels.CameTooLate,
        Wording.AtStart(Reader.Say(StatusLabels.Of(c.Kind))), Reader.Wording.Moment(c.At), NameOfEntry(c.Entry)));

    /// <summary>The provisions in the order in which they are stated, with the version in force on the day.</summary>
    public IEnumerable<(ProvisionLife Life, InForce? Then)> Provisions =>
        Instrument?.Provisions.Select(p => (p, p.At(End) ?? p.At(Start))) ?? [];

    public IReadOnlyList<(InstrumentPublished By, IReadOnlyList<Amendment> Clauses)> LaterChanges =>
        Instrument is null ? [] : Register.Book.Amenders(Id, Under);

    /// <summary>The instruments that name it as their basis on the day.</summary>
    public IEnumerable<InstrumentLife> RestingOnIt =>
        Instrument is null ? [] : Register.Book.Instruments(Under).Where(i => i.Id != Id && i.BasisAt(End).Any(b => b.Instrument == Id));

    public IEnumerable<ProvisionRef> Basis => Instrument?.BasisAt(End) ?? Decision?.ContentAt(End).Basis ?? [];

    /// <summary>The facilities that it reached at the end of the day, as far as they are looked at.</summary>
    public IReadOnlyList<FacilityState> Reached()
    {
        var reached = new List<FacilityState>();
        foreach (var id in Register.Book.Facilities.Order(StringComparer.Ordinal).Take(MostFacilities))
        {
            var matter = Register.Book.About(id, Under, End, Cancellation);
            var facility = matter.Facility.At(End);
            var reaches = Instrument is not null
                ? Status.Of(matter, new(Id, null), End).Kind == StatusKind.Applies
                : State.At(matter, End).Rules.Any(r => r is Rule.OfDecision d && d.Decision.Id == Id);
            if (facility.Status == FacilityStatus.Open && reaches) reached.Add(facility);
        }

        return [.. reached.OrderBy(f => f.Name, DanishOrder.Comparer)];
    }

    /// <summary>The words of a version with what differs from the one before it.</summary>
    public static IEnumerable<(string Word, ChangeType Change)> Words(string? before, string? after) =>
        new InlineDiffBuilder(new Differ()).BuildDiffModel(
            before ?? string.Empty, after ?? string.Empty, ignoreWhitespace: false, ignoreCase: false, new WordChunker())
            .Lines.Select(l => (l.Text, l.Type));

    /// <summary>An entry or a clause by the instrument that holds it.</summary>
    public string NameOfEntry(string entry)
    {
        var id = entry.LastIndexOf('#') is > 0 and var clause ? entry[..clause] : entry;
        if (Entry.Id == id) return Name;
        return LaterChanges.FirstOrDefault(c => c.By.Id == id).By is { } by ? Reader.Cited(by)
            : Register.Book.Instruments(Under).FirstOrDefault(i => i.Published.Id == id) is { } instrument
                ? Reader.Cited(instrument.Published) : entry;
    }

    public string Stream =>
        Instrument is not null ? $"instrument/{Id}"
        : $"{(Decision!.Issued.Kind == DecisionKind.Restriction ? "restriction" : "exemption")}/{Id}";
}
