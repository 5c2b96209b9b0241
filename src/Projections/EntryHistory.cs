using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Projections;

/// <summary>The entries about one thing, in the order of recording, with what has mended them.</summary>
internal sealed class EntryHistory(Subject subject)
{
    private readonly AppendOnly<RecordedEntry> _entries = new();
    private Dictionary<string, int>? _groups;
    private volatile ReachKey[] _reachKeys = [];
    private volatile Kept? _shown;
    private volatile int _changes;

    public Subject Subject { get; } = subject;

    public ReadOnlySpan<RecordedEntry> Entries => _entries.Read();

    public void Add(RecordedEntry entry)
    {
        _groups?.Add(entry.Entry.Id, _entries.Count);
        _entries.Add(entry);
        _changes++;
    }

    /// <exception cref="InvalidDataException">The thing has no such entry: the log is not what this program wrote.</exception>
    public void Mend(long position, CorrectionEntry correction)
    {
        // Most things are never mended: who finds their entries by id is made by the first that is.
        _groups ??= PlacesOfAll();
        if (!_groups.TryGetValue(correction.Mends, out var at))
            throw new InvalidDataException($"Position {position} mends {correction.Mends}, which {Subject} does not hold");
        _entries.Replace(at, Entries[at].MendedBy(position, correction));
        _changes++;
    }

    /// <summary>Wherever it may ever reach.</summary>
    public IReadOnlyCollection<ReachKey> ReachKeys => _reachKeys;

    /// <returns>Those it was not known to reach before.</returns>
    public IReadOnlyCollection<ReachKey> Reaches(IEnumerable<ReachKey> reachKeys)
    {
        ReachKey[] found = [.. reachKeys.Distinct().Except(_reachKeys)];
        if (found.Length > 0) _reachKeys = [.. _reachKeys, .. found];
        return found;
    }

    /// <summary>What counts: recorded by then, as corrected by then, and published by then.</summary>
    public List<Counted<T>> Counting<T>(Coordinates under)
        where T : Entry
    {
        var counting = new List<Counted<T>>();
        var known = under.KnownBefore;
        foreach (var entry in Entries)
            if (entry.BodyAt(under.Recorded) is T body && body.PublishedAt < known)
                counting.Add(new(body, entry.Position));
        return counting;
    }

    /// <summary>The first body of a type as it counts now, whenever it was published; null where it stands retracted.</summary>
    public T? Now<T>()
        where T : Entry
    {
        foreach (var entry in Entries)
            if (entry.BodyAt(long.MaxValue) is T body) return body;
        return null;
    }

    /// <summary>The entry that a correction taken in has mended.</summary>
    public RecordedEntry Mended(CorrectionEntry correction) => Entries[_groups![correction.Mends]];

    /// <summary>Outside this period a decision, however counted, is neither pending nor in force.</summary>
    public Period MayShow
    {
        get
        {
            // Before the entries: those read may then be more, never fewer.
            var changes = _changes;
            var kept = _shown;
            if (kept is null || kept.Changes != changes) _shown = kept = new(changes, ShownEver());
            return kept.Period;
        }
    }

    /// <summary>Every body it ever had, whatever counts when.</summary>
    public List<Entry> Bodies()
    {
        var bodies = new List<Entry>(Entries.Length);
        foreach (var entry in Entries) bodies.AddRange(BodiesOf(entry));
        return bodies;
    }

    /// <summary>Every body of the entry recorded, or mended, at a position.</summary>
    public IEnumerable<Entry> BodiesTouchedAt(long position)
    {
        var entries = Entries;
        var last = entries.Length - 1;
        while (last >= 0 && entries[last].Position > position) last--;
        if (last >= 0 && entries[last].Position == position) return BodiesOf(entries[last]);
        foreach (var entry in entries)
            if (entry.Mends?.Any(m => m.Position == position) ?? false) return BodiesOf(entry);
        return [];
    }

    /// <summary>The positions of its entries and of what has mended them, in no order.</summary>
    public List<long> Positions()
    {
        var positions = new List<long>(Entries.Length);
        foreach (var entry in Entries)
        {
            positions.Add(entry.Position);
            if (entry.Mends is { } mends) positions.AddRange(mends.Select(m => m.Position));
        }

        return positions;
    }

    private static IEnumerable<Entry> BodiesOf(RecordedEntry entry) =>
        entry.Mends is { } mends ? mends.Select(m => m.Replacement).OfType<Entry>().Prepend(entry.Entry) : [entry.Entry];

    private Dictionary<string, int> PlacesOfAll()
    {
        var groups = new Dictionary<string, int>();
        foreach (var entry in Entries) groups.Add(entry.Entry.Id, groups.Count);
        return groups;
    }

    /// <remarks>An expiry that counts is one that it was issued with or extended to.</remarks>
    private Period ShownEver()
    {
        var (from, until) = (LegalTime.Never, LegalTime.Always);
        foreach (var body in Bodies())
            if (body is DecisionIssued issued)
            {
                from = LegalTime.Earlier(from, LegalTime.Earlier(issued.PublishedAt, issued.InForce.At));
                until = LegalTime.Later(until, issued.Expires ?? LegalTime.Never);
            }
            else if (body is DecisionExtended extended) until = LegalTime.Later(until, extended.Expires ?? LegalTime.Never);

        return new(from, until);
    }

    private sealed record Kept(int Changes, Period Period);
}
