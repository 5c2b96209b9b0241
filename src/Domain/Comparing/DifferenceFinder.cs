using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>
/// The way from one viewpoint to another, one axis at a time: recorded, known, decided, at. Along an axis only the points
/// at which something that bears on the facility appears or turns can matter; between them the step is found by halving.
/// </summary>
internal sealed class DifferenceFinder
{
    private readonly States _states;
    private readonly Steps _steps;
    private readonly Viewpoint[] _corners;

    public DifferenceFinder(States states, IReadOnlyList<RecordedEntry> bearing, Viewpoint first, Viewpoint second)
    {
        _states = states;
        _steps = new(states, bearing);
        var recorded = first with { Under = first.Under with { Recorded = second.Under.Recorded } };
        var known = recorded with { Under = recorded.Under with { Known = second.Under.Known } };
        var decided = known with { Under = second.Under };
        _corners = [first, recorded, known, decided, second];
    }

    public IReadOnlyList<Cause> CausesOf(Item item)
    {
        var causes = new List<Cause>();
        foreach (var axis in Enum.GetValues<Axis>())
        {
            var (from, to) = (_corners[(int)axis], _corners[(int)axis + 1]);
            if (!Shown.Same(Of(from, item), Of(to, item))) causes.AddRange(OnAxis(axis, from, to, item));
        }

        return causes;
    }

    /// <summary>Halves the way until one step is left: before it the item is not yet as at the end, after it it is.</summary>
    private IEnumerable<Cause> OnAxis(Axis axis, Viewpoint from, Viewpoint to, Item item)
    {
        var steps = _steps.Along(axis, from, to);
        var final = Of(to, item);
        var (before, after) = (0, steps.Count);
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            if (Shown.Same(Of(steps[middle - 1].After, item), final)) after = middle;
            else before = middle;
        }

        return steps.Count == 0 ? [] : _steps.EntriesAt(axis, steps[after - 1], item);
    }

    private IReadOnlyList<(string Aspect, string Value)>? Of(Viewpoint viewpoint, Item item) => Shown.Of(_states.From(viewpoint), item);
}
