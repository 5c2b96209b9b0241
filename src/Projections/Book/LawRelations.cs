using System.Collections.Concurrent;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>The instruments of the book and what ties them together. One writes, any number read.</summary>
internal sealed class LawRelations
{
    private readonly ConcurrentDictionary<string, IndexedInstrument> _files = new();
    private readonly ConcurrentDictionary<string, AppendOnly<IndexedInstrument>> _implementers = new();
    private readonly Lock _relations = new();
    private long _recordings;

    /// <summary>How many entries about instruments, and scopes that list an annex, were taken in.</summary>
    public long Recordings => Volatile.Read(ref _recordings);

    /// <summary>All that entries are about or name, in no order.</summary>
    public IEnumerable<IndexedInstrument> All => _files.Values;

    public IndexedInstrument? Find(string id) => _files.GetValueOrDefault(id);

    /// <summary>The ids of those with a clause on an instrument, whatever counts when.</summary>
    public IReadOnlyList<string> AmendersOf(string instrument)
    {
        lock (_relations) return Find(instrument) is { } file ? [.. file.Amenders.Select(a => a.Id)] : [];
    }

    /// <summary>Those that any body says to carry out an agreement.</summary>
    public IReadOnlyList<IndexedInstrument> Implementers(string agreement) =>
        _implementers.TryGetValue(agreement, out var files) ? files.Read().ToArray() : [];

    /// <summary>One with all its fate depends on, as the book holds them now.</summary>
    public RelatedInstruments Related(IndexedInstrument file)
    {
        var recordings = Recordings;
        if (file.Related is { } related && related.AreCurrent(recordings)) return related;
        return file.Related = Related([file]);
    }

    /// <summary>Some with all their fates depend on, as the book holds them now.</summary>
    public RelatedInstruments Related(IReadOnlyCollection<IndexedInstrument> files)
    {
        lock (_relations) return RelatedInstruments.Of(files, _recordings);
    }

    /// <summary>An instrument and all whose fate depends on it, with the groups to look for each.</summary>
    public List<(IndexedInstrument File, ReachKey[] ReachKeys)> WithDependents(string instrument)
    {
        lock (_relations)
        {
            if (Find(instrument) is not { } file) return [];
            return [.. Dependents(file).Select(f => (f, f.ReachKeys.ToArray()))];
        }
    }

    /// <summary>Takes an entry about an instrument in.</summary>
    /// <returns>The instruments that may reach further than before.</returns>
    public IReadOnlyCollection<IndexedInstrument> Add(RecordedEntry recorded)
    {
        lock (_relations)
        {
            var file = File(recorded.Entry.Subject.Id);
            file.History.Add(recorded);
            return Take(file, recorded.Entry);
        }
    }

    public IReadOnlyCollection<IndexedInstrument> Mend(string instrument, long position, CorrectionEntry correction)
    {
        lock (_relations)
        {
            var file = File(instrument);
            file.History.Mend(position, correction);
            return Take(file, (correction as EntryCorrected)?.Replacement);
        }
    }

    /// <summary>An annex that a scope lists bears on whom the scope may reach: a change of it is looked for there.</summary>
    /// <returns>The instruments with such an annex.</returns>
    public IReadOnlyCollection<IndexedInstrument> Watch(Scope? scope)
    {
        if (!ListsAnnexes(scope)) return [];
        lock (_relations)
        {
            var watched = Watch(scope, [.. ReachKey.Of(scope)]).ToList();
            Interlocked.Increment(ref _recordings);
            return watched;
        }
    }

    private static bool ListsAnnexes(Scope? scope)
    {
        for (; scope is not null; scope = scope.Except)
            if (scope.AreasListedIn is not null) return true;
        return false;
    }

    private IEnumerable<IndexedInstrument> Watch(Scope? scope, IReadOnlyCollection<ReachKey> whom)
    {
        for (; scope is not null; scope = scope.Except)
        {
            if (scope.AreasListedIn is not { } annex) continue;
            var file = File(annex.Instrument);
            file.Reaches(whom);
            yield return file;
        }
    }

    private HashSet<IndexedInstrument> Take(IndexedInstrument file, Entry? body)
    {
        var changed = new HashSet<IndexedInstrument> { file };
        if (body is InstrumentPublished published) changed.UnionWith(Connected(file, published));
        foreach (var each in changed) each.Changed();
        Interlocked.Increment(ref _recordings);
        return changed;
    }

    /// <summary>It and all whose fate depends on it.</summary>
    private static HashSet<IndexedInstrument> Dependents(IndexedInstrument file)
    {
        var found = new HashSet<IndexedInstrument> { file };
        var open = new Stack<IndexedInstrument>(found);
        while (open.TryPop(out var next))
            foreach (var dependent in next.Dependents)
                if (found.Add(dependent)) open.Push(dependent);
        return found;
    }

    /// <returns>The others that it bears on at once.</returns>
    private IEnumerable<IndexedInstrument> Connected(IndexedInstrument file, InstrumentPublished published)
    {
        file.Reaches(ReachKey.Of(published));
        // What a clause gives without a scope, or has moved, may fall back on its instrument's.
        if (file.Amenders.Count > 0) file.Reaches(ReachKey.Of(published.Scope));
        foreach (var scope in published.Provisions.Select(p => p.Scope).Append(published.Scope))
            foreach (var watched in Watch(scope, file.ReachKeys)) yield return watched;
        foreach (var basis in published.Basis) RestsOn(file, File(basis.Instrument));
        foreach (var amendment in published.Amendments)
        {
            var target = File(amendment.Target.Instrument);
            target.Amenders.Add(file);
            file.Dependents.Add(target);
            yield return target;
            if (amendment is Continue carriedOn)
                foreach (var basis in carriedOn.Basis) RestsOn(target, File(basis.Instrument));
            if (amendment is Renumber) target.Reaches(OwnScopes(target));
            if (amendment is GiveContent given)
            {
                target.Reaches(given.Scope is null ? OwnScopes(target) : ReachKey.Of(given.Scope));
                foreach (var watched in Watch(given.Scope, target.ReachKeys)) yield return watched;
            }
        }

        foreach (var agreement in published.Implements)
        {
            var implementers = _implementers.GetOrAdd(agreement, _ => new());
            if (!implementers.Read().Contains(file)) implementers.Add(file);
            file.Dependents.Add(File(agreement));
        }
    }

    private static void RestsOn(IndexedInstrument file, IndexedInstrument basis)
    {
        file.Bases.Add(basis);
        basis.Dependents.Add(file);
    }

    private static IEnumerable<ReachKey> OwnScopes(IndexedInstrument target) =>
        target.History.Bodies().OfType<InstrumentPublished>().SelectMany(b => ReachKey.Of(b.Scope));

    private IndexedInstrument File(string id) => _files.GetOrAdd(id, static i => new(i));
}
