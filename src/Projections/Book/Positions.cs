namespace Regulations.Projections.Book;

internal static class Positions
{
    /// <summary>The last of ascending positions at or before one; 0 where there is none.</summary>
    public static long LastUpTo(this ReadOnlySpan<long> positions, long recorded)
    {
        var at = positions.BinarySearch(recorded);
        var last = at >= 0 ? at : ~at - 1;
        return last < 0 ? 0 : positions[last];
    }
}
