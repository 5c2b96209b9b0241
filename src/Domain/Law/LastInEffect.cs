using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>Which of the clauses upon a provision prevails when: of those in effect the last executed.</summary>
internal static class LastInEffect
{
    private const int Few = 16;

    /// <param name="upon">In order of execution.</param>
    /// <returns>The moments at which another prevails, or none does any longer, in order, beginning with the beginning of time.</returns>
    public static List<(LegalTime From, Displacement? Last)> Over(IReadOnlyList<Displacement> upon)
    {
        var turns = new List<(LegalTime From, Displacement? Last)> { (LegalTime.Always, null) };
        if (upon.Count == 0) return turns;
        if (upon.Count == 1)
        {
            AddOnly(turns, upon[0]);
            return turns;
        }

        return upon.Count <= Few ? OverFew(turns, upon) : OverMany(turns, upon);
    }

    /// <summary>Of a few it is quicker to look at each at every edge than to keep those in effect in order.</summary>
    private static List<(LegalTime From, Displacement? Last)> OverFew(List<(LegalTime From, Displacement? Last)> turns, IReadOnlyList<Displacement> upon)
    {
        Span<LegalTime> edges = stackalloc LegalTime[2 * Few];
        var count = 0;
        for (var i = 0; i < upon.Count; i++)
        {
            if (upon[i].Effect.IsEmpty) continue;
            edges[count++] = upon[i].Effect.From;
            edges[count++] = upon[i].Effect.Until;
        }

        edges = edges[..count];
        edges.Sort();
        foreach (var at in edges)
        {
            var last = LastAt(upon, at);
            if (at == LegalTime.Always) turns[0] = (at, last);
            else if (at != LegalTime.Never && !ReferenceEquals(turns[^1].Last, last)) turns.Add((at, last));
        }

        return turns;
    }

    private static Displacement? LastAt(IReadOnlyList<Displacement> upon, LegalTime time)
    {
        for (var i = upon.Count - 1; i >= 0; i--)
            if (upon[i].Effect.Contains(time)) return upon[i];
        return null;
    }

    private static List<(LegalTime From, Displacement? Last)> OverMany(List<(LegalTime From, Displacement? Last)> turns, IReadOnlyList<Displacement> upon)
    {
        var edges = new List<(LegalTime At, int Index, bool Begins)>(2 * upon.Count);
        for (var i = 0; i < upon.Count; i++)
        {
            if (upon[i].Effect.IsEmpty) continue;
            edges.Add((upon[i].Effect.From, i, true));
            edges.Add((upon[i].Effect.Until, i, false));
        }

        edges.Sort((a, b) => a.At.CompareTo(b.At));
        var inEffect = new SortedSet<int>();
        for (var i = 0; i < edges.Count; i++)
        {
            var (at, index, begins) = edges[i];
            if (begins) inEffect.Add(index);
            else inEffect.Remove(index);
            if (i + 1 < edges.Count && edges[i + 1].At == at) continue;
            var last = inEffect.Count > 0 ? upon[inEffect.Max] : null;
            if (at == LegalTime.Always) turns[0] = (at, last);
            else if (at != LegalTime.Never && !ReferenceEquals(turns[^1].Last, last)) turns.Add((at, last));
        }

        return turns;
    }

    private static void AddOnly(List<(LegalTime From, Displacement? Last)> turns, Displacement only)
    {
        if (only.Effect.IsEmpty) return;
        if (only.Effect.From == LegalTime.Always) turns[0] = (LegalTime.Always, only);
        else turns.Add((only.Effect.From, only));
        if (only.Effect.Until != LegalTime.Never) turns.Add((only.Effect.Until, null));
    }
}
