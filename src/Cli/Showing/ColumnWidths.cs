namespace Regulations.Cli.Showing;

/// <summary>How wide the columns of a table are within a terminal.</summary>
internal static class ColumnWidths
{
    /// <summary>A border and a blank on either side of a column.</summary>
    private const int Around = 3;

    /// <summary>Narrower than this, running text is no longer read.</summary>
    private const int LeastOfText = 12;

    /// <returns>Null where not even so wide a table fits that no part of a line is broken.</returns>
    public static IReadOnlyList<int>? Fitting(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Cell>> rows, int available)
    {
        var columns = headings.Select((heading, i) => Column(rows.Select(row => row[i]).Prepend(heading))).ToList();
        var left = available - 1 - columns.Sum(c => Around + c.Least);
        if (left < 0) return null;
        var widths = columns.Select(c => c.Least).ToArray();
        // What is left goes, column by column, to those with the least still wanting, so that short ones are whole.
        var wanting = Enumerable.Range(0, widths.Length).OrderBy(i => columns[i].Most - widths[i]).ToList();
        for (var n = 0; n < wanting.Count; n++)
        {
            var i = wanting[n];
            var more = Math.Min(columns[i].Most - widths[i], left / (wanting.Count - n));
            (widths[i], left) = (widths[i] + more, left - more);
        }

        return widths;
    }

    /// <returns>The widest part, and the widest line.</returns>
    private static (int Least, int Most) Column(IEnumerable<Cell> cells)
    {
        var (least, most) = (1, 1);
        foreach (var line in cells.SelectMany(cell => cell.Lines))
        {
            most = Math.Max(most, PartsOfLine.Width(line));
            foreach (var part in line) least = Math.Max(least, PartsOfLine.Width([part]));
        }

        return (Math.Max(least, Math.Min(most, LeastOfText)), most);
    }
}
