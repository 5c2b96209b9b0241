using System.Collections.Concurrent;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>The instruments of the book and what ties them together.</summary>
internal sealed class LawShelf
{
    private const long MostKept = 4_000_000;

    private readonly ConcurrentDictionary<string, InstrumentFile> _files = new();
    private readonly ConcurrentDictionary<string, AppendOnly<InstrumentFile>> _implementers = new();
    private readonly Lock _families = new();

    /// <summary>What was evaluated, of single instruments and of places.</summary>
    public Evaluations Evaluations { get; } = new(MostKept);

    public InstrumentFile? Find(string id) => _files.GetValueOrDefault(id);

    /// <summary>Null where the coordinates hold no such instrument.</summary>
    public InstrumentLife? Life(string id, Coordinates under) => Find(id) is { } file ? Life(file, under) : null;

    public InstrumentLife? Life(InstrumentFile file, Coordinates under)
    {
        var related = Family(file);
        var key = ClassOfCoordinates.Of(under, file.Touched, related.Boundaries);
        var kept = Evaluations.Find(file, key) ?? Evaluations.Keep(file, key, new(related.Evaluated(under, CancellationToken.None), BodyOfLaw.None));
        return kept.Family.LifeOf(file.Id);
    }

    /// <summary>The lives of some under some coordinates, evaluated together and not kept.</summary>
    public Family Lives(IReadOnlyCollection<InstrumentFile> files, Coordinates under) => Related(files).Evaluated(under, CancellationToken.None);

    public RelatedInstruments Family(InstrumentFile file) => file.Family ?? Gather(file);

    /// <summary>Some with all their fates depend on, as the book holds them now.</summary>
    public RelatedInstruments Related(IReadOnlyCollection<InstrumentFile> files)
    {
        lock (_families) return RelatedInstruments.Of(files);
    }

    /// <summary>The instruments that carry out an agreement under some coordinates.</summary>
    public IEnumerable<InstrumentLife> Implementers(string agreement, Coordinates under)
    {
        if (!_implementers.TryGetValue(agreement, out var files)) yield break;
        foreach (var file in files.Read().ToArray())
            if (Life(file, under) is { } life && life.Published.Implements.Contains(agreement))
                yield return life;
    }

    /// <summary>Of the instruments within reach, of all their fate depends on, and of what carries out an agreement.</summary>
    public IEnumerable<RecordedEntry> Entries(IEnumerable<Place> places)
    {
        var files = places.SelectMany(p => p.Law.Instruments.Read().ToArray()).ToHashSet();
        foreach (var file in files.ToList())
        {
            if (_implementers.TryGetValue(file.Id, out var implementers)) files.UnionWith(implementers.Read().ToArray());
        }

        return Related(files).Members.SelectMany(f => f.Shelf.Entries);
    }

    /// <summary>An instrument and all whose fate depends on it, with the places to look for each.</summary>
    public List<(InstrumentFile File, Catchment[] Catchments)> WithDependents(string instrument)
    {
        lock (_families)
        {
            if (Find(instrument) is not { } file) return [];
            return [.. Dependents(file).Select(f => (f, f.Catchments.ToArray()))];
        }
    }

    /// <summary>Takes an entry about an instrument in.</summary>
    /// <returns>The instruments it touches: the one it is about and all whose fate depends on it.</returns>
    public IReadOnlyCollection<InstrumentFile> Add(RecordedEntry recorded)
    {
        lock (_families)
        {
            var file = File(recorded.Entry.Subject.Id);
            file.Shelf.Add(recorded);
            return Touch(file, recorded.Entry, recorded.Position);
        }
    }

    public IReadOnlyCollection<InstrumentFile> Mend(string instrument, long position, CorrectionEntry correction)
    {
        lock (_families)
        {
            var file = File(instrument);
            file.Shelf.Mend(position, correction);
            return Touch(file, (correction as EntryCorrected)?.Replacement, position);
        }
    }

    private RelatedInstruments Gather(InstrumentFile file)
    {
        lock (_families) return file.Family ??= RelatedInstruments.Of([file]);
    }

    private HashSet<InstrumentFile> Touch(InstrumentFile file, Entry? body, long position)
    {
        if (body is InstrumentPublished published) Connect(file, published);
        var touched = Dependents(file);
        foreach (var each in touched) each.Touch(position);
        return touched;
    }

    /// <summary>It and all whose fate depends on it.</summary>
    private static HashSet<InstrumentFile> Dependents(InstrumentFile file)
    {
        var found = new HashSet<InstrumentFile> { file };
        var open = new Stack<InstrumentFile>(found);
        while (open.TryPop(out var next))
            foreach (var dependent in next.Dependents)
                if (found.Add(dependent)) open.Push(dependent);
        return found;
    }

    private void Connect(InstrumentFile file, InstrumentPublished published)
    {
        file.Catchments.UnionWith(Catchment.Of(published));
        // What a clause gives without a scope, or has moved, may fall back on its instrument's.
        if (file.Amenders.Count > 0) file.Catchments.UnionWith(Catchment.Of(published.Scope));
        foreach (var scope in published.Provisions.Select(p => p.Scope).Append(published.Scope)) Watch(scope, file.Catchments);
        foreach (var basis in published.Basis) RestsOn(file, File(basis.Instrument));
        foreach (var amendment in published.Amendments)
        {
            var target = File(amendment.Target.Instrument);
            target.Amenders.Add(file);
            file.Dependents.Add(target);
            if (amendment is Continue carriedOn)
                foreach (var basis in carriedOn.Basis) RestsOn(target, File(basis.Instrument));
            if (amendment is Renumber) target.Catchments.UnionWith(OwnScopes(target));
            if (amendment is GiveContent given)
            {
                target.Catchments.UnionWith(given.Scope is null ? OwnScopes(target) : Catchment.Of(given.Scope));
                Watch(given.Scope, target.Catchments);
            }
        }

        foreach (var agreement in published.Implements)
        {
            var implementers = _implementers.GetOrAdd(agreement, _ => new());
            if (!implementers.Read().Contains(file)) implementers.Add(file);
            file.Dependents.Add(File(agreement));
        }
    }

    /// <summary>An annex that a scope lists bears on whom the scope may reach: a change of it is looked for there.</summary>
    public void Watch(Scope? scope, IEnumerable<Catchment> whom)
    {
        for (; scope is not null; scope = scope.Except)
            if (scope.AreasListedIn is { } annex) File(annex.Instrument).Catchments.UnionWith([.. whom]);
    }

    private static void RestsOn(InstrumentFile file, InstrumentFile basis)
    {
        file.Bases.Add(basis);
        basis.Dependents.Add(file);
    }

    private static IEnumerable<Catchment> OwnScopes(InstrumentFile target) =>
        target.Shelf.Bodies().OfType<InstrumentPublished>().SelectMany(b => Catchment.Of(b.Scope));

    private InstrumentFile File(string id) => _files.GetOrAdd(id, static i => new(i));
}
