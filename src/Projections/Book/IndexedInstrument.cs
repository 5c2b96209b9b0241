using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>An instrument in the book: its entries, whom it may ever reach, and what its fate depends on.</summary>
internal sealed class IndexedInstrument(string id)
{
    private readonly HashSet<ReachKey> _reachKeys = [];
    private readonly List<ReachKey> _found = [];
    private volatile RelatedInstruments? _related;
    private volatile int _changes;

    public string Id { get; } = id;

    public EntryHistory History { get; } = new(new(SubjectKind.Instrument, id));

    /// <summary>The instruments whose clauses target it, whenever recorded.</summary>
    public HashSet<IndexedInstrument> Amenders { get; } = [];

    /// <summary>The instruments it rests on or was carried on upon, whenever recorded.</summary>
    public HashSet<IndexedInstrument> Bases { get; } = [];

    /// <summary>Those whose fate depends on it.</summary>
    public HashSet<IndexedInstrument> Dependents { get; } = [];

    public IReadOnlyCollection<ReachKey> ReachKeys => _reachKeys;

    /// <summary>It and all its fate depends on, as last gathered; null before it was.</summary>
    public RelatedInstruments? Related
    {
        get => _related;
        set => _related = value;
    }

    /// <summary>Counts what was recorded about it, and what came to amend it or bear it.</summary>
    public int Changes => _changes;

    /// <summary>Called after each change, by the one writer.</summary>
    public void Changed() => _changes++;

    public void Reaches(IEnumerable<ReachKey> reachKeys)
    {
        foreach (var reachKey in reachKeys)
            if (_reachKeys.Add(reachKey)) _found.Add(reachKey);
    }

    /// <summary>The reach keys found since this was last asked.</summary>
    public IReadOnlyList<ReachKey> TakeFound()
    {
        if (_found.Count == 0) return [];
        ReachKey[] found = [.. _found];
        _found.Clear();
        return found;
    }
}
