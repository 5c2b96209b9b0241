using Regulations.Domain.Entries;

namespace Regulations.Domain.Facilities;

/// <summary>Areas within areas, dated: what lies within what at a moment.</summary>
public sealed class AreaMap
{
    private readonly Dictionary<string, List<Counted<AreaEntry>>> _areas = [];

    /// <param name="entries">The entries about areas that count, in any order.</param>
    public AreaMap(IEnumerable<Counted<AreaEntry>> entries)
    {
        foreach (var entry in entries)
        {
            if (!_areas.TryGetValue(entry.Body.Area, out var history)) _areas[entry.Body.Area] = history = [];
            history.Add(entry);
        }

        foreach (var history in _areas.Values) history.Sort(DatedFacts.InOrder);
        Edges = [.. _areas.Values.SelectMany(h => h).Select(e => e.Body.From).Where(f => f.IsMoment).Distinct().Order()];
    }

    /// <summary>Every area there are entries about, in no order.</summary>
    public IEnumerable<string> Ids => _areas.Keys;

    /// <summary>The area itself and all it lies within at a moment, the nearest first.</summary>
    public IReadOnlyList<string> AndAround(string area, LegalTime time)
    {
        var around = new List<string> { area };
        var met = new HashSet<string>(around);
        while (WithinAt(around[^1], time) is { } outer && met.Add(outer)) around.Add(outer);
        return around;
    }

    /// <summary>Null where the register does not hold the area's definition.</summary>
    public AreaKind? KindOf(string area) =>
        _areas.TryGetValue(area, out var history) && history.Find(e => e.Body is AreaDefined).Body is AreaDefined defined
            ? defined.Kind : null;

    public string? NameAt(string area, LegalTime time)
    {
        string? name = null;
        if (_areas.TryGetValue(area, out var history))
            foreach (var (entry, _) in history)
                if (entry.From <= time) name = (entry as AreaDefined)?.Name ?? (entry as AreaChanged)?.Name ?? name;
        return name;
    }

    /// <summary>Every moment at which an area may change, in order, each once.</summary>
    public LegalTime[] Edges { get; }

    private string? WithinAt(string area, LegalTime time)
    {
        string? within = null;
        if (_areas.TryGetValue(area, out var history))
            foreach (var (entry, _) in history)
                if (entry.From <= time) within = entry.Within;
        return within;
    }
}
