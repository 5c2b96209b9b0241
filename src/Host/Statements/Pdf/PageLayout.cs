namespace Regulations.Host.Statements.Pdf;

/// <summary>Where a line stands.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Y">Of its foot, in points from the top of the page.</param>
internal readonly record struct Place(int Page, double Y);

/// <summary>Fills rows into pages: no heading is the last of a page, and a row is cut only where it is long.</summary>
internal sealed class PageLayout(double top, double bottom)
{
    private int _page;
    private double _used;

    /// <returns>Of each row the place of each of its lines.</returns>
    public static IReadOnlyList<IReadOnlyList<Place>> Of(IReadOnlyList<Row> rows, double top, double bottom)
    {
        var layout = new PageLayout(top, bottom);
        return [.. rows.Select((row, i) => layout.Set(row, Needed(rows, i)))];
    }

    private double Height => bottom - top;

    private List<Place> Set(Row row, double needed)
    {
        if (_used > 0 && _used + row.Before + needed > Height) Turn();
        if (_used > 0) _used += row.Before;
        var places = new List<Place>();
        for (var i = 0; i < row.Lines; i++)
        {
            if (_used > 0 && _used + row.LineHeight > Height) Turn();
            _used += row.LineHeight;
            places.Add(new(_page, top + _used));
        }

        return places;
    }

    private void Turn() => (_page, _used) = (_page + 1, 0);

    /// <summary>What must fit on the page a row begins on: with a heading the beginning of what follows.</summary>
    private static double Needed(IReadOnlyList<Row> rows, int i)
    {
        var needed = rows[i].LinesAtStart * rows[i].LineHeight;
        if (rows[i].StaysWithNext && i + 1 < rows.Count) needed += rows[i + 1].Before + Needed(rows, i + 1);
        return needed;
    }
}
