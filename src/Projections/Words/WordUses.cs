using Regulations.Domain;

namespace Regulations.Projections.Words;

/// <summary>When the register's norms used one word: from which position on, and since which publication.</summary>
/// <remarks>
/// Of the uses that last only those matter that are published before all uses recorded before them; among these one is
/// found without looking at the others. One writer, any number of readers.
/// </remarks>
internal sealed class WordUses
{
    private readonly List<Use> _lasting = [];
    private volatile AppendOnly<Use> _earlier = new();
    private volatile AppendOnly<(Use Use, long Until)> _ended = new();

    /// <summary>Whether a norm that counts under some coordinates uses the word.</summary>
    public bool Count(Coordinates under)
    {
        var known = under.KnownBefore;
        var earlier = _earlier.Read();
        var (low, high) = (0, earlier.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (earlier[middle].Since <= under.Recorded) low = middle + 1;
            else high = middle;
        }

        // The last recorded by then is the first published of them.
        if (low > 0 && earlier[low - 1].Published < known) return true;
        foreach (var (use, until) in _ended.Read())
            if (use.Since <= under.Recorded && under.Recorded < until && use.Published < known) return true;
        return false;
    }

    /// <param name="since">The position of the entry, or of the correction, that uses the word; above those before it.</param>
    /// <param name="published">When the entry was published.</param>
    public void Begin(long since, LegalTime published)
    {
        _lasting.Add(new(since, published));
        AddIfEarlier(_earlier, new(since, published));
    }

    /// <summary>Ends the use that an entry began with its first body or one of its corrections.</summary>
    /// <param name="begun">Where the entry's bodies were recorded.</param>
    /// <param name="at">The position from which the use counts no longer.</param>
    public void End(IEnumerable<long> begun, long at)
    {
        foreach (var since in begun)
        {
            var index = _lasting.BinarySearch(new(since, default));
            if (index < 0 || _lasting[index].Published == LegalTime.Never) continue;
            var use = _lasting[index];
            _lasting[index] = use with { Published = LegalTime.Never };
            _ended.Add((use, at));
            if (_earlier.Read().BinarySearch(use) >= 0) _earlier = Earlier();
            return;
        }
    }

    private AppendOnly<Use> Earlier()
    {
        var earlier = new AppendOnly<Use>();
        foreach (var use in _lasting) AddIfEarlier(earlier, use);
        return earlier;
    }

    private static void AddIfEarlier(AppendOnly<Use> earlier, Use use)
    {
        var before = earlier.Read();
        if (use.Published < (before.Length == 0 ? LegalTime.Never : before[^1].Published)) earlier.Add(use);
    }

    private readonly record struct Use(long Since, LegalTime Published) : IComparable<Use>
    {
        public static bool operator <(Use a, Use b) => a.CompareTo(b) < 0;

        public static bool operator >(Use a, Use b) => a.CompareTo(b) > 0;

        public static bool operator <=(Use a, Use b) => a.CompareTo(b) <= 0;

        public static bool operator >=(Use a, Use b) => a.CompareTo(b) >= 0;

        public int CompareTo(Use other) => Since.CompareTo(other.Since);
    }
}
