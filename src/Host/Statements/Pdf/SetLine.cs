namespace Regulations.Host.Statements.Pdf;

/// <summary>A line as it stands on a page; all in points.</summary>
/// <param name="Indent">From the left margin.</param>
/// <param name="Height">From the line above it; at the top of a page only its own letters count.</param>
/// <param name="IsHeading">It is ruled off, and not the last of a page.</param>
internal readonly record struct SetLine(string Text, double Size, double Indent, double Height, bool IsHeading)
{
    /// <summary>Lines filled into pages of a height; none begins with an empty line or ends with a heading.</summary>
    public static IReadOnlyList<IReadOnlyList<SetLine>> Paged(IEnumerable<SetLine> lines, double height)
    {
        var pages = new List<List<SetLine>>();
        var (page, used) = (new List<SetLine>(), 0.0);
        foreach (var line in lines)
        {
            if (page.Count > 0 && used + line.Height > height)
            {
                pages.Add(page);
                page = [.. TakeHeading(page)];
                used = page.Sum(l => l.Size);
            }

            if (page.Count == 0 && line.Text.Length == 0) continue;
            used += page.Count == 0 ? line.Size : line.Height;
            page.Add(line);
        }

        if (page.Count > 0) pages.Add(page);
        return pages;
    }

    private static IEnumerable<SetLine> TakeHeading(List<SetLine> page)
    {
        if (page.Count < 2 || !page[^1].IsHeading) return [];
        var heading = page[^1];
        page.RemoveAt(page.Count - 1);
        return [heading];
    }
}
