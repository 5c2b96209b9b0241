namespace Regulations.Projections.Book;

internal static class Positions
{
    /// <summary>The last of ascending positions at or before one; 0 where there is none.</summary>
    public static long LastUpTo(this AppendOnly<long> positions, long recorded)
    {
        var read = positions.Read();
        var at = read.BinarySearch(recorded);
        var last = at >= 0 ? at : ~at - 1;
        return last < 0 ? 0 : read[last];
    }

    /// <summary>Adds a position that is not below the last, unless it is the last.</summary>
    public static void Touch(this AppendOnly<long> positions, long position)
    {
        var touched = positions.Read();
        if (touched.Length == 0 || touched[^1] != position) positions.Add(position);
    }
}
