using Spectre.Console;

namespace Regulations.Cli.Showing;

/// <summary>A table that a terminal is too narrow for: each row a block of lines, a heading before each field.</summary>
internal static class RowBlocks
{
    private const string Indent = "  ";

    public static void Write(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Cell>> rows, IAnsiConsole console)
    {
        // The console would cut what is wider than it is; a terminal goes on with it on its next line.
        var output = console.Profile.Out.Writer;
        for (var n = 0; n < rows.Count; n++)
        {
            if (n > 0) output.WriteLine();
            var row = rows[n];
            for (var i = 0; i < headings.Count; i++)
                if (!row[i].IsEmpty)
                    foreach (var line in Lines(headings[i], row[i], console.Profile.Width)) output.WriteLine(line);
        }
    }

    /// <summary>The first begins with the heading; those after it stand below, a little to the right.</summary>
    private static IEnumerable<string> Lines(string heading, Cell cell, int width)
    {
        IReadOnlyList<string> first = [.. heading.Length == 0 ? [] : Cell.Parts($"{heading}:"), .. cell.Lines[0]];
        return PartsOfLine.Wrapped(first, width, Indent.Length)
            .Concat(cell.Lines.Skip(1).SelectMany(line => PartsOfLine.Wrapped(line, width - Indent.Length)))
            .Select((line, i) => i == 0 ? line : Indent + line);
    }
}
