namespace Regulations.Projections.Book;

/// <summary>What may reach the facilities of one catchment, and the positions that touched any of it.</summary>
internal sealed class Place
{
    public AppendOnly<InstrumentFile> Instruments { get; } = new();

    public AppendOnly<Shelf> Decisions { get; } = new();

    public AppendOnly<Shelf> Gaps { get; } = new();

    public AppendOnly<long> Touched { get; } = new();

    public void Touch(long position)
    {
        var touched = Touched.Read();
        if (touched.Length == 0 || touched[^1] != position) Touched.Add(position);
    }
}

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
}
