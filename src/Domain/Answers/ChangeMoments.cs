using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>The moments at which an answer about a facility may change: between two that follow each other nothing shown does.</summary>
public sealed class ChangeMoments
{
    private readonly LegalTime[][] _sorted;

    public ChangeMoments(Matter matter) =>
        _sorted = [.. matter.Bodies.Select(b => b.Edges), matter.Areas.Edges, [.. Own(matter).Order()]];

    /// <summary>The start of a span and every later moment in it, in order.</summary>
    public IReadOnlyList<LegalTime> Within(Period span)
    {
        var moments = new List<LegalTime> { span.From };
        foreach (var edges in _sorted)
            for (var i = FirstAfter(edges, span.From); i < edges.Length && edges[i] < span.Until; i++) moments.Add(edges[i]);
        moments.Sort();
        var kept = 1;
        for (var i = 1; i < moments.Count; i++)
            if (moments[i] != moments[kept - 1]) moments[kept++] = moments[i];
        moments.RemoveRange(kept, moments.Count - kept);
        return moments;
    }

    /// <returns><see cref="LegalTime.Always"/> where there is none.</returns>
    public LegalTime LastUpTo(LegalTime time)
    {
        var last = LegalTime.Always;
        foreach (var edges in _sorted)
            if (FirstAfter(edges, time) is > 0 and var after) last = LegalTime.Later(last, edges[after - 1]);
        return last;
    }

    /// <returns><see cref="LegalTime.Never"/> where there is none.</returns>
    public LegalTime NextAfter(LegalTime time)
    {
        var next = LegalTime.Never;
        foreach (var edges in _sorted)
            if (FirstAfter(edges, time) is var after && after < edges.Length) next = LegalTime.Earlier(next, edges[after]);
        return next;
    }

    private static int FirstAfter(LegalTime[] edges, LegalTime time)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (edges[middle] <= time) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static IEnumerable<LegalTime> Own(Matter matter)
    {
        var annexes = matter.Bodies.SelectMany(b => b.Annexes)
            .Concat(matter.Decisions.SelectMany(d => d.Scopes()).Concat(matter.Gaps.Select(g =>
                g.Body.Scope)).SelectMany(BodyOfLaw.AnnexesOf))
            .Distinct().Select(matter.Law).OfType<InstrumentLife>();
        var implementers = matter.Bodies.SelectMany(b => b.Agreements).SelectMany(a => matter.Implementers(a.Id));
        return matter.Facility.Edges()
            .Concat(annexes.Concat(implementers).SelectMany(i => i.Edges))
            .Concat(matter.Decisions.SelectMany(d => d.Edges()))
            .Concat(matter.Gaps.SelectMany(g => new[] { g.Body.From, g.Body.Until ?? LegalTime.Never }));
    }
}
