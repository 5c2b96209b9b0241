using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Conformance;

/// <summary>
/// A register read the slow way: every question goes through every entry anew, with no index and nothing kept. What the
/// book answers faster must be what this answers.
/// </summary>
public sealed class SlowReading
{
    private readonly List<RecordedEntry> _entries = [];
    private readonly Dictionary<string, int> _byId = [];

    /// <summary>The last position recorded; 0 where the register is empty.</summary>
    public long Head { get; private set; }

    /// <summary>Every entry that is no correction, with what has mended it.</summary>
    public IReadOnlyList<RecordedEntry> Entries => _entries;

    /// <param name="log">The entries in the order of recording, corrections and retractions among them.</param>
    public static SlowReading Of(IEnumerable<Entry> log)
    {
        var reading = new SlowReading();
        foreach (var entry in log) reading.Record(entry);
        return reading;
    }

    /// <summary>Takes in the entry at the position after <see cref="Head"/>; an entry corrected must have been recorded.</summary>
    public void Record(Entry entry)
    {
        Head++;
        if (entry is CorrectionEntry correction)
        {
            var at = _byId[correction.Mends];
            _entries[at] = _entries[at].MendedBy(Head, correction);
            return;
        }

        _byId.Add(entry.Id, _entries.Count);
        _entries.Add(new(Head, entry));
    }

    /// <summary>All that bears on a facility under some coordinates, and all that does not.</summary>
    public Matter About(string facility, Coordinates under)
    {
        var counting = Counting(under);
        var members = Members(counting).ToList();
        var instruments = members.ConvertAll(m => m.Published.Body.Instrument);
        var family = new Family(members, under.DecidedBefore);
        return new(
            new FacilityLife(facility, Of<FacilityEntry>(counting, SubjectKind.Facility, facility)),
            new AreaMap(counting.Where(e => e.Body is AreaEntry).Select(As<AreaEntry>)),
            [new([.. instruments.Select(i => family.LifeOf(i)!)])],
            [.. Decisions(counting, under.DecidedBefore)],
            [.. Gaps(counting)],
            [.. counting.Where(e => e.Body is CoverageDeclared).Select(As<CoverageDeclared>)],
            family.LifeOf,
            agreement => instruments.Select(i => family.LifeOf(i)!).Where(l => l.Published.Implements.Contains(agreement)));
    }

    /// <summary>Recorded by then, as corrected by then, and published by then.</summary>
    private List<Counted<Entry>> Counting(Coordinates under) =>
    [
        .. _entries
            .Select(e => (Body: e.BodyAt(under.Recorded), e.Position))
            .Where(e => e.Body is not null && e.Body.PublishedAt < under.KnownBefore)
            .Select(e => new Counted<Entry>(e.Body!, e.Position)),
    ];

    private static IEnumerable<FamilyMember> Members(List<Counted<Entry>> counting) =>
        from published in counting
        where published.Body is InstrumentPublished
        let entries = Of<InstrumentEntry>(counting, SubjectKind.Instrument, published.Body.Subject.Id)
        select new FamilyMember(As<InstrumentPublished>(published), [.. entries.Where(e => e.Body is IRuling)]);

    private static IEnumerable<DecisionLife> Decisions(List<Counted<Entry>> counting, LegalTime decidedBefore) =>
        from issued in counting
        where issued.Body is DecisionIssued
        let entries = Of<DecisionEntry>(counting, issued.Body.Subject.Kind, issued.Body.Subject.Id)
        select new DecisionLife(As<DecisionIssued>(issued), entries.Where(e => e.Body is not DecisionIssued), decidedBefore);

    private static IEnumerable<Counted<GapDeclared>> Gaps(List<Counted<Entry>> counting) =>
        from declared in counting
        where declared.Body is GapDeclared
        where !counting.Exists(e => e.Body is GapClosed && e.Body.Subject == declared.Body.Subject)
        select As<GapDeclared>(declared);

    private static IEnumerable<Counted<T>> Of<T>(List<Counted<Entry>> counting, SubjectKind kind, string id)
        where T : Entry =>
        counting.Where(e => e.Body is T && e.Body.Subject == new Subject(kind, id)).Select(As<T>);

    private static Counted<T> As<T>(Counted<Entry> entry)
        where T : Entry =>
        new((T)entry.Body, entry.Position);
}
