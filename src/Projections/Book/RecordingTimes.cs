using NodaTime;

namespace Regulations.Projections.Book;

/// <summary>When the store recorded each position. It never goes back, so a moment names a position.</summary>
internal sealed class RecordingTimes
{
    private readonly AppendOnly<(long From, Instant At)> _times = new();

    public void Add(long position, Instant at)
    {
        var known = _times.Read();
        if (known.Length == 0 || known[^1].At != at) _times.Add((position, at));
    }

    /// <summary>The last position recorded at or before a moment; 0 where none was.</summary>
    public long PositionAt(Instant moment, long head)
    {
        var known = _times.Read();
        var (low, high) = (0, known.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (known[middle].At <= moment) low = middle + 1;
            else high = middle;
        }

        return low == known.Length ? head : known[low].From - 1;
    }

    /// <summary>When a position was recorded; the book must hold it.</summary>
    public Instant At(long position)
    {
        var known = _times.Read();
        var (low, high) = (0, known.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (known[middle].From <= position) low = middle + 1;
            else high = middle;
        }

        return known[low - 1].At;
    }
}
