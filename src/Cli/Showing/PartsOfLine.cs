using Spectre.Console;

namespace Regulations.Cli.Showing;

/// <summary>A line in parts, as it stands in a column.</summary>
internal static class PartsOfLine
{
    /// <summary>In columns of a terminal, blanks between the parts counted.</summary>
    public static int Width(IReadOnlyList<string> line) => line.Sum(part => part.GetCellWidth()) + Math.Max(0, line.Count - 1);

    /// <param name="line">In parts.</param>
    /// <param name="width">Of the first line.</param>
    /// <param name="hanging">So much narrower are those after it.</param>
    /// <returns>Lines of whole parts, each as long as fits; a part that is wider stands by itself.</returns>
    public static IEnumerable<string> Wrapped(IReadOnlyList<string> line, int width, int hanging = 0)
    {
        var (first, filled) = (0, -1);
        for (var i = 0; i < line.Count; i++)
        {
            var wide = line[i].GetCellWidth();
            if (filled >= 0 && filled + 1 + wide > (first == 0 ? width : width - hanging))
            {
                yield return string.Join(' ', line.Skip(first).Take(i - first));
                (first, filled) = (i, -1);
            }

            filled += 1 + wide;
        }

        yield return string.Join(' ', line.Skip(first));
    }
}
