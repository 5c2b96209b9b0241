using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Book;

/// <summary>The areas of the book, and the map of them under some coordinates.</summary>
internal sealed class AreaIndex
{
    private readonly ConcurrentDictionary<string, EntryHistory> _areas = new();
    private const int MostKept = 400_000;

    private readonly ConcurrentDictionary<CoordinateClass, AreaMap> _maps = new();
    private volatile Kept? _boundaries;

    public AppendOnly<long> Touched { get; } = new();

    public IEnumerable<EntryHistory> All => _areas.Values;

    public EntryHistory Of(string area) => _areas.GetOrAdd(area, static a => new(new(SubjectKind.Area, a)));

    public IEnumerable<RecordedEntry> Entries() => _areas.Values.SelectMany(a => a.Entries.ToArray());

    public AreaMap Map(Coordinates under)
    {
        // What was decided when is not held against areas.
        var key = CoordinateClass.Of(under, Touched.Read(), BoundariesNow()) with { Decided = LegalTime.Never };
        if (_maps.TryGetValue(key, out var kept)) return kept;
        if ((long)_maps.Count * _areas.Count > MostKept) _maps.Clear();
        return _maps[key] = new(_areas.Values.SelectMany(a => a.Counting<AreaEntry>(under)));
    }

    private CoordinateMoments BoundariesNow()
    {
        var touched = Touched.Count;
        var kept = _boundaries;
        if (kept is null || kept.Touched != touched)
            _boundaries = kept = new(touched, CoordinateMoments.OfEntries([.. _areas.Values.SelectMany(a => a.Bodies())]));
        return kept.CoordinateMoments;
    }

    /// <summary>The area and all it or one around it ever lay within.</summary>
    public IEnumerable<string> EverAround(string area)
    {
        var found = new HashSet<string> { area };
        var open = new Stack<string>(found);
        while (open.TryPop(out var next))
        {
            if (!_areas.TryGetValue(next, out var history)) continue;
            foreach (var within in history.Bodies().OfType<AreaEntry>().Select(a => a.Within).OfType<string>())
                if (found.Add(within)) open.Push(within);
        }

        return found;
    }

    private sealed record Kept(int Touched, CoordinateMoments CoordinateMoments);
}
