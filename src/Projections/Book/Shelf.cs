using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>The entries about one thing, in the order of recording, with what has mended them.</summary>
internal sealed class Shelf(Subject subject)
{
    private volatile RecordedEntry[] _entries = [];
    private volatile Kept? _shown;

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

    /// <summary>An instrument as it counts now, whenever it was published; null where it stands retracted.</summary>
    public InstrumentPublished? Published => _entries.Select(e => e.BodyAt(long.MaxValue)).OfType<InstrumentPublished>().FirstOrDefault();

    /// <summary>Outside this period a decision, however counted, is neither pending nor in force.</summary>
    public Period MayShow
    {
        get
        {
            var entries = _entries;
            var kept = _shown;
            if (kept is null || kept.Of != entries) _shown = kept = new(entries, ShownEver());
            return kept.Period;
        }
    }

    /// <summary>Every body it ever had, whatever counts when.</summary>
    public IEnumerable<Entry> Bodies() =>
        _entries.SelectMany(e => (e.Mends ?? []).Select(m => m.Replacement).OfType<Entry>().Prepend(e.Entry));

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

    private sealed record Kept(RecordedEntry[] Of, Period Period);
}
