using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using Regulations.Projections.Search;
using Regulations.Projections.Words;
using Instant = NodaTime.Instant;

namespace Regulations.Projections.Book;

/// <summary>
/// A register compiled in memory and indexed by what a question needs, extended entry by entry by one writer while any
/// number read. An answer under a position sees nothing recorded after it.
/// </summary>
public sealed partial class RegisterBook
{
    private readonly LawIndex _law = new();
    private readonly AreaIndex _areas = new();
    private readonly RecordingTimes _times = new();
    private readonly ConcurrentDictionary<string, IndexedFacility> _facilities = new();
    private readonly ConcurrentDictionary<Subject, EntryHistory> _histories = new();
    private readonly ConcurrentDictionary<ReachKey, ReachGroup> _groups = new();
    private readonly AppendOnly<EntryHistory> _coverage = new();
    private long _head;

    /// <summary>The last position taken in; 0 where the register is empty.</summary>
    public long Head => Volatile.Read(ref _head);

    /// <summary>What the register has issued as numbered documents.</summary>
    public IssuedStatements Statements { get; } = new();

    /// <summary>What its entries named that is no thing of its own.</summary>
    public SeenNames Named { get; } = new();

    /// <summary>The words it defines and those its norms use.</summary>
    public WordIndex Words { get; } = new();

    /// <summary>Every facility ever registered, in no order.</summary>
    public IEnumerable<string> Facilities => _facilities.Keys;

    public bool WasRegistered(string facility) => _facilities.ContainsKey(facility);

    /// <summary>The last position recorded at or before a moment.</summary>
    public long PositionAt(Instant recorded) => _times.PositionAt(recorded, Head);

    /// <summary>All that bears on a facility under some coordinates.</summary>
    public Matter About(string facility, Coordinates under, CancellationToken cancellation = default) =>
        About(facility, under, Period.Everything, cancellation);

    /// <summary>All that bears on a facility under some coordinates at one moment, and not all that bears on it at others.</summary>
    public Matter About(string facility, Coordinates under, LegalTime time, CancellationToken cancellation = default) =>
        About(facility, under, new Period(time, new(time.Seconds + 1)), cancellation);

    /// <summary>All that bears on a facility under some coordinates within a span, and not all that bears on it outside.</summary>
    public Matter About(string facility, Coordinates under, Period within, CancellationToken cancellation = default)
    {
        var groups = _facilities.TryGetValue(facility, out var file) ? GroupsOf(file) : [];
        var law = groups.Law(_law, under, cancellation);
        return new(
            new FacilityLife(facility, file?.History.Counting<FacilityEntry>(under) ?? []),
            _areas.Map(under),
            law.ConvertAll(l => l.Body),
            groups.DecisionLives(under, within),
            groups.OpenGaps(under),
            Coverage(under),
            id => law.Find(l => l.Family.LifeOf(id) is not null)?.Family.LifeOf(id) ?? _law.Life(id, under),
            agreement => _law.Implementers(agreement, under))
        {
            Cancellation = cancellation,
        };
    }

    /// <summary>Every entry that may bear on a facility, whatever counts when; each once, in the order of recording.</summary>
    public IReadOnlyList<RecordedEntry> Bearing(string facility) => BearingOn(facility)?.Entries ?? [];

    /// <summary>Null where the facility was never registered.</summary>
    internal BearingEntries? BearingOn(string facility) =>
        _facilities.TryGetValue(facility, out var file) ? new(file, GroupsOf(file), _areas, _law) : null;

    /// <summary>
    /// The positions of the entries, and of what has mended them, that the fate of an instrument or decision may depend on, in
    /// order.
    /// </summary>
    public IReadOnlyList<long> Recordings(Subject about)
    {
        if (about.Kind == SubjectKind.Instrument) return _law.Positions(about.Id);
        if (!_histories.TryGetValue(about, out var decision)) return [];
        return [.. decision.Positions().Order()];
    }

    /// <summary>When the store recorded a position the book holds.</summary>
    public Instant RecordedAt(long position) => _times.At(position);

    /// <summary>An instrument's life under some coordinates; null where they hold none.</summary>
    public InstrumentLife? Instrument(string id, Coordinates under) => _law.Life(id, under);

    /// <summary>A restriction or exemption as it was issued; null where the coordinates hold none.</summary>
    public DecisionIssued? Decision(string id, Coordinates under) =>
        ((SubjectKind[])[SubjectKind.Restriction, SubjectKind.Exemption])
            .SelectMany(kind => _histories.GetValueOrDefault(new(kind, id))?.Counting<DecisionIssued>(under) ?? [])
            .Select(counted => counted.Body).FirstOrDefault();

    /// <summary>Every group a facility was ever in; none where it was never registered.</summary>
    internal IReadOnlyList<ReachKey> ReachKeysOf(string facility) =>
        _facilities.TryGetValue(facility, out var file) ? file.ReachKeys(_areas) : [];

    /// <summary>Where and when an entry the book holds may have changed an answer.</summary>
    internal IEnumerable<Affected> TouchesOf(long position, Subject about) => about.Kind switch
    {
        SubjectKind.Facility => _facilities.TryGetValue(about.Id, out var facility)
            ? [new([new(ReachKeyKind.Facility, about.Id)], facility.History.FactsTouched(position))] : [],
        SubjectKind.Area => [new([new(ReachKeyKind.Area, about.Id)], AffectedPeriods.Everywhere)],
        SubjectKind.Instrument => _law.Touched(about.Id, position),
        SubjectKind.Restriction or SubjectKind.Exemption => _histories.TryGetValue(about, out var decision)
            ? [decision.Touched(decision.ReachKeys, position)] : [],
        // The first declaration bounds what every verdict may claim, and the last to be retracted sets it free again.
        SubjectKind.Coverage => [new([ReachKey.Everywhere], AffectedPeriods.Everywhere)],
        SubjectKind.Gap => _histories.TryGetValue(about, out var gap) ? [new(gap.ReachKeys, gap.Spans())] : [],
        _ => [],
    };

    /// <summary>A facility alone, without what may reach it.</summary>
    public FacilityLife Facility(string facility, Coordinates under) =>
        new(facility, _facilities.GetValueOrDefault(facility)?.History.Counting<FacilityEntry>(under) ?? []);

    /// <summary>All that the register declares to hold, in the order of recording.</summary>
    public IReadOnlyList<Counted<CoverageDeclared>> Coverage(Coordinates under)
    {
        if (_coverage.Count == 0) return [];
        var declared = new List<Counted<CoverageDeclared>>();
        foreach (var history in _coverage.Read()) declared.AddRange(history.Counting<CoverageDeclared>(under));
        return declared;
    }

    public AreaMap Areas(Coordinates under) => _areas.Map(under);

    /// <summary>What was reported as met at a facility, in the order of recording.</summary>
    public IReadOnlyList<Counted<DutyMet>> DutiesMet(string facility, Coordinates under) =>
        _facilities.GetValueOrDefault(facility)?.History.Counting<DutyMet>(under) ?? [];

    /// <summary>Who has dealt with a finding, in the order of recording.</summary>
    public IReadOnlyList<Counted<FindingHandled>> Handled(string finding, Coordinates under) =>
        _histories.GetValueOrDefault(new(SubjectKind.Finding, finding))?.Counting<FindingHandled>(under) ?? [];

    /// <summary>The facility of each entry about one, in the order of recording.</summary>
    internal AppendOnly<string> FacilitiesTouched { get; } = new();

    /// <summary>The entries about facilities and instruments, in the order of recording.</summary>
    internal AppendOnly<SearchableEntry> Searchable { get; } = new();

    /// <summary>What a search finds; as far as it was made.</summary>
    internal SearchIndex Found { get; } = new();

    internal IEnumerable<RecordedEntry> EntriesOf(string facility) => _facilities.TryGetValue(facility, out var file)
        ? file.History.Entries.ToArray() : [];

    /// <summary>What is held of things of one kind other than instruments, facilities and areas, in no order.</summary>
    internal IEnumerable<EntryHistory> ShelvesOf(SubjectKind kind) => _histories.Where(s => s.Key.Kind == kind).Select(s => s.Value);

    internal IEnumerable<string> AmendersOf(string instrument) => _law.Relations.AmendersOf(instrument);

    /// <summary>Every instrument, restriction and exemption, in no order.</summary>
    internal IEnumerable<Subject> Law => _law.Relations.All.Select(f => f.History.Subject)
        .Concat(_histories.Keys.Where(s => s.Kind is SubjectKind.Restriction or SubjectKind.Exemption));

    internal IEnumerable<RecordedEntry> EntriesOf(Subject about) =>
        (about.Kind == SubjectKind.Instrument ? _law.Relations.Find(about.Id)?.History : _histories.GetValueOrDefault(about))
            ?.Entries.ToArray() ?? [];

    internal IEnumerable<RecordedEntry> AreaEntries => _areas.Entries();

    /// <summary>The clauses of instruments that count now on one of them.</summary>
    internal IEnumerable<(InstrumentPublished By, Amendment Clause)> ClausesOn(string instrument) =>
        from amender in _law.Relations.Find(instrument)?.Amenders ?? []
        let body = amender.History.Now<InstrumentPublished>()
        where body is not null
        from clause in body.Amendments
        where clause.Target.Instrument == instrument
        select (body, clause);

    /// <summary>
    /// The body that counts now of the entry that brought an instrument or decision into the register; null where it stands
    /// retracted.
    /// </summary>
    internal Entry? BroughtBy(Subject about) =>
        about.Kind == SubjectKind.Instrument
            ? _law.Relations.Find(about.Id)?.History.Now<InstrumentPublished>()
            : _histories.GetValueOrDefault(about)?.Now<DecisionIssued>();

    private List<ReachGroup> GroupsOf(IndexedFacility facility) =>
        facility.ReachKeys(_areas).Select(c => _groups.GetValueOrDefault(c)).OfType<ReachGroup>().ToList();
}
