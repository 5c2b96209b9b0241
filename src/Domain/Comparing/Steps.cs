using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>The steps along each axis that can matter to a facility, and the entries behind a step.</summary>
internal sealed class Steps(States states, IReadOnlyList<RecordedEntry> bearing)
{
    private readonly Dictionary<(Axis Axis, Viewpoint From), IReadOnlyList<Step>> _along = [];
    private readonly EntriesBehind _bearing = new(bearing);

    public IReadOnlyList<Step> Along(Axis axis, Viewpoint start, Viewpoint end)
    {
        if (!_along.TryGetValue((axis, start), out var steps)) _along[(axis, start)] = steps = Make(axis, start, end);
        return steps;
    }

    public IEnumerable<Cause> EntriesAt(Axis axis, Step step, Item item) => axis switch
    {
        Axis.Recorded => _bearing.RecordedAt(step.Position),
        Axis.Known => _bearing.PublishedAt(step.Moment, step.Later.Under.Recorded, item),
        Axis.Decided => _bearing.ApplicableAt(step.Moment, step.Later.Under.Recorded, item),
        Axis.At => _bearing.TurningAt(states.Matter(step.Later.Under), step.Moment, step.Later.Under, item),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<Step> Make(Axis axis, Viewpoint start, Viewpoint end) => axis switch
    {
        Axis.Recorded => Recorded(start, end),
        Axis.Known => OverMoments(
            start, end, s => s.Under.KnownBefore, _bearing.Publications(start.Under.Recorded),
            m => start with { Under = start.Under with { Known = new WrittenTime(m, true) } }),
        Axis.Decided => OverMoments(
            start, end, s => s.Under.DecidedBefore, _bearing.Applicabilities(start.Under.Recorded),
            m => start with { Under = start.Under with { Decided = new WrittenTime(m, true) } }),
        Axis.At => OverMoments(
            start, end, s => new(s.At.Seconds + 1), new ChangeMoments(states.Matter(start.Under)).Within(Period.Everything),
            m => start with { At = m }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<Step> Recorded(Viewpoint start, Viewpoint end)
    {
        var (low, high) = (Math.Min(start.Under.Recorded, end.Under.Recorded), Math.Max(start.Under.Recorded, end.Under.Recorded));
        var positions = _bearing.Positions.Where(p => p > low && p <= high).ToList();
        var views = positions.ConvertAll(p => start with { Under = start.Under with { Recorded = p } });
        return Between(views, start.Under.Recorded <= end.Under.Recorded, start, end, i => (positions[i], default));
    }

    /// <param name="before">The moment, exclusive, up to which a viewpoint sees along the axis.</param>
    /// <param name="moments">Where something may change, in any order.</param>
    /// <param name="seeing">The viewpoint that sees as far as a moment, it included.</param>
    private static List<Step> OverMoments(
        Viewpoint start, Viewpoint end, Func<Viewpoint, LegalTime> before, IEnumerable<LegalTime> moments, Func<LegalTime,
        Viewpoint> seeing)
    {
        var (low, high) = (LegalTime.Earlier(before(start), before(end)), LegalTime.Later(before(start), before(end)));
        var crossed = moments.Where(m => m.IsMoment && m >= low && m < high).Distinct().Order().ToList();
        return Between(crossed.ConvertAll(m => seeing(m)), before(start) <= before(end), start, end, i => (0, crossed[i]));
    }

    /// <param name="views">Upwards, each as far as its point and no further.</param>
    private static List<Step> Between(
        List<Viewpoint> views, bool isUpwards, Viewpoint start, Viewpoint end, Func<int, (long Position, LegalTime Moment)> point)
    {
        var steps = new List<Step>();
        for (var i = 0; i < views.Count; i++)
        {
            var at = isUpwards ? i : views.Count - 1 - i;
            var (position, moment) = point(at);
            var after = i == views.Count - 1 ? end : isUpwards ? views[at] : views[at - 1];
            steps.Add(new(position, moment, after, isUpwards ? after : i == 0 ? start : views[at]));
        }

        return steps;
    }
}
