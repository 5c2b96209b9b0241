using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using Regulations.Domain.Words;
using Regulations.Projections.Search;
using Regulations.Projections.Words;
using Instant = NodaTime.Instant;

namespace Regulations.Projections.Book;

/// <summary>
/// A register compiled in memory and indexed by what a question needs, extended entry by entry by one writer while any
/// number read. An answer under a position sees nothing recorded after it.
/// </summary>
public sealed class RegisterBook
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

    /// <summary>Takes the next entry of the log in.</summary>
    /// <param name="entry">The entry at <see cref="Head"/> + 1.</param>
    /// <param name="about">What its stream is about: for a correction, what the entry mended is about.</param>
    /// <param name="recordedAt">When the store recorded it.</param>
    /// <exception cref="InvalidDataException">The position is not the next one, or nothing is there to mend.</exception>
    public void Extend(RecordedEntry entry, Subject about, Instant recordedAt)
    {
        if (entry.Position != Head + 1) throw new InvalidDataException($"Position {entry.Position} follows {Head}");
        switch (about.Kind)
        {
            case SubjectKind.Area:
                Take(_areas.Of(about.Id), entry);
                _areas.Touched.Add(entry.Position);
                break;
            case SubjectKind.Facility:
                var facility = _facilities.GetOrAdd(about.Id, static f => new(f));
                Take(facility.History, entry);
                facility.Touched.Add(entry.Position);
                FacilitiesTouched.Add(about.Id);
                Searchable.Add(new(facility.History, entry));
                break;
            case SubjectKind.Instrument:
                TakeLaw(about.Id, entry);
                break;
            case SubjectKind.Restriction or SubjectKind.Exemption or SubjectKind.Gap:
                TakeScoped(about, entry);
                break;
            case SubjectKind.Coverage:
                if (entry.Entry is CoverageDeclared
                    && !_histories.ContainsKey(about)) _coverage.Add(_histories.GetOrAdd(about, static s => new(s)));
                Take(_histories[about], entry);
                break;
            case SubjectKind.Finding or SubjectKind.Activity or SubjectKind.Fact or SubjectKind.Kind or SubjectKind.Attribute:
                Take(_histories.GetOrAdd(about, static s => new(s)), entry);
                break;
            case SubjectKind.Statement:
                Statements.Add((StatementIssued)entry.Entry, entry.Position);
                break;
            default:
                throw new InvalidDataException($"Position {entry.Position} is about {about}");
        }

        Named.Take(entry.Entry);
        TakeWords(about, entry);
        _times.Add(entry.Position, recordedAt);
        Volatile.Write(ref _head, entry.Position);
    }

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

    private void TakeLaw(string instrument, RecordedEntry entry)
    {
        LetIn(entry.Entry is CorrectionEntry correction
            ? _law.Relations.Mend(instrument, entry.Position, correction)
            : _law.Relations.Add(entry));
        Searchable.Add(new(_law.Relations.Find(instrument)!.History, entry));
    }

    /// <summary>To the groups they may reach since what was taken in last.</summary>
    private void LetIn(IEnumerable<IndexedInstrument> files)
    {
        foreach (var file in files)
            foreach (var reachKey in file.TakeFound()) GroupOf(reachKey).Law.Instruments.Add(file);
    }

    private void TakeWords(Subject about, RecordedEntry entry)
    {
        if (Vocabulary.IsOf(about)) Words.Define(entry, about);
        else if (about.Kind is SubjectKind.Instrument or SubjectKind.Restriction or SubjectKind.Exemption)
        {
            if (entry.Entry is CorrectionEntry correction) Words.Mend(HistoryOf(about).Mended(correction));
            else Words.Use(entry);
        }
    }

    private EntryHistory HistoryOf(Subject about) =>
        about.Kind == SubjectKind.Instrument ? _law.Relations.Find(about.Id)!.History : _histories[about];

    private void TakeScoped(Subject about, RecordedEntry entry)
    {
        var history = _histories.GetOrAdd(about, static s => new(s));
        Take(history, entry);
        var body = entry.Entry is CorrectionEntry correction ? (correction as EntryCorrected)?.Replacement : entry.Entry;
        if (!body.SaysWhom(out var scope)) return;
        foreach (var reachKey in history.Reaches(ReachKey.Of(scope)))
        {
            var group = GroupOf(reachKey);
            (about.Kind == SubjectKind.Gap ? group.Gaps : group.Decisions).Add(history);
        }

        LetIn(_law.Relations.Watch(scope));
    }

    private static void Take(EntryHistory history, RecordedEntry entry)
    {
        if (entry.Entry is CorrectionEntry correction) history.Mend(entry.Position, correction);
        else history.Add(entry);
    }

    private ReachGroup GroupOf(ReachKey reachKey) => _groups.GetOrAdd(reachKey, static _ => new());
}
