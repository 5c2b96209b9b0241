namespace Regulations.Domain.Instruments;

/// <summary>Which of several things in an order prevails when: of those in effect the last.</summary>
internal static class LastInEffect
{
    private const int Few = 16;

    /// <param name="items">In the order in which each prevails over those before it.</param>
    /// <param name="effect">When one is in effect; an empty period never.</param>
    /// <returns>
    /// The moments at which another prevails, by its index, or with -1 none does any longer; in order, beginning with the
    /// beginning of time.
    /// </returns>
    public static List<(LegalTime From, int Last)> Over<T>(IReadOnlyList<T> items, Func<T, Period> effect)
    {
        var found = new List<(LegalTime From, int Last)>();
        Over(items, effect, found);
        return found;
    }

    /// <inheritdoc cref="Over{T}(IReadOnlyList{T}, Func{T, Period})"/>
    /// <param name="found">Takes the moments in place of what it held.</param>
    public static void Over<T>(IReadOnlyList<T> items, Func<T, Period> effect, List<(LegalTime From, int Last)> found)
    {
        var turns = new Turns(found);
        if (items.Count == 1) OverOne(turns, effect(items[0]));
        else if (items.Count is > 1 and <= Few) OverFew(turns, items, effect);
        else if (items.Count > Few) OverMany(turns, items, effect);
    }

    private static void OverOne(Turns turns, Period only)
    {
        if (only.IsEmpty) return;
        turns.Add(only.From, 0);
        turns.Add(only.Until, -1);
    }

    /// <summary>Of a few it is quicker to look at each at every edge than to keep those in effect in order.</summary>
    private static void OverFew<T>(Turns turns, IReadOnlyList<T> items, Func<T, Period> effect)
    {
        Span<Period> periods = stackalloc Period[Few];
        Span<LegalTime> edges = stackalloc LegalTime[2 * Few];
        var count = 0;
        for (var i = 0; i < items.Count; i++)
        {
            periods[i] = effect(items[i]);
            if (periods[i].IsEmpty) continue;
            edges[count++] = periods[i].From;
            edges[count++] = periods[i].Until;
        }

        edges = edges[..count];
        edges.Sort();
        foreach (var at in edges)
        {
            var last = items.Count - 1;
            while (last >= 0 && !periods[last].Contains(at)) last--;
            turns.Add(at, last);
        }
    }

    private static void OverMany<T>(Turns turns, IReadOnlyList<T> items, Func<T, Period> effect)
    {
        var edges = new List<(LegalTime At, int Index, bool Begins)>(2 * items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var period = effect(items[i]);
            if (period.IsEmpty) continue;
            edges.Add((period.From, i, true));
            edges.Add((period.Until, i, false));
        }

        edges.Sort((a, b) => a.At.CompareTo(b.At));
        var inEffect = new SortedSet<int>();
        for (var i = 0; i < edges.Count; i++)
        {
            var (at, index, begins) = edges[i];
            if (begins) inEffect.Add(index);
            else inEffect.Remove(index);
            if (i + 1 == edges.Count || edges[i + 1].At != at) turns.Add(at, inEffect.Count > 0 ? inEffect.Max : -1);
        }
    }

    private readonly struct Turns
    {
        public Turns(List<(LegalTime From, int Last)> found)
        {
            All = found;
            All.Clear();
            All.Add((LegalTime.Always, -1));
        }

        private List<(LegalTime From, int Last)> All { get; }

        /// <summary>Takes the next moment in; nothing turns where the same prevails as before, nor after the end of time.</summary>
        public void Add(LegalTime at, int last)
        {
            if (at == LegalTime.Always) All[0] = (at, last);
            else if (at != LegalTime.Never && All[^1].Last != last) All.Add((at, last));
        }
    }
}
