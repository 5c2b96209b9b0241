using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>The entries about one thing, in the order of recording, with what has mended them.</summary>
internal sealed class Shelf(Subject subject)
{
    private volatile RecordedEntry[] _entries = [];

    public Subject Subject { get; } = subject;

    public IReadOnlyList<RecordedEntry> Entries => _entries;

    public void Add(RecordedEntry entry) => _entries = [.. _entries, entry];

    /// <exception cref="InvalidDataException">The thing has no such entry: the log is not what this program wrote.</exception>
    public void Mend(long position, CorrectionEntry correction)
    {
        var at = Array.FindIndex(_entries, e => e.Entry.Id == correction.Mends);
        if (at < 0) throw new InvalidDataException($"Position {position} mends {correction.Mends}, which {Subject} does not hold");
        var entries = _entries.ToArray();
        entries[at] = entries[at].MendedBy(position, correction);
        _entries = entries;
    }

    /// <summary>What counts: recorded by then, as corrected by then, and published by then.</summary>
    public List<Counted<T>> Counting<T>(Coordinates under)
        where T : Entry
    {
        var counting = new List<Counted<T>>();
        var known = under.KnownBefore;
        foreach (var entry in _entries)
            if (entry.BodyAt(under.Recorded) is T body && body.PublishedAt < known)
                counting.Add(new(body, entry.Position));
        return counting;
    }

    /// <summary>False for a decision that, however counted, begins after a moment or, never extended, expires by it.</summary>
    public bool MayTouch(LegalTime at)
    {
        var issued = Bodies().OfType<DecisionIssued>().ToList();
        return issued.Exists(i => i.InForce.At <= at) && (issued.Exists(i => i.Expires is null || i.Expires > at) || Bodies().Any(b => b is DecisionExtended));
    }

    /// <summary>Every body it ever had, whatever counts when.</summary>
    public IEnumerable<Entry> Bodies() =>
        _entries.SelectMany(e => (e.Mends ?? []).Select(m => m.Replacement).OfType<Entry>().Prepend(e.Entry));
}
