using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Statements.Pdf;

/// <summary>A block cut into lines that stand below each other; its cells stand side by side.</summary>
/// <param name="Of">Null: the title.</param>
/// <param name="Letters">It is set in.</param>
/// <param name="LineHeight">In points, as are all measures.</param>
/// <param name="Before">Above it, unless it begins a page.</param>
/// <param name="StaysWithNext">It is not the last of a page.</param>
internal sealed record Row(Block? Of, Letters Letters, double LineHeight, double Before, bool StaysWithNext, IReadOnlyList<Cell> Cells)
{
    /// <summary>What stands on one page at least of a row that is cut; a shorter one is never cut.</summary>
    private const int LinesTogether = 4;

    public int Lines => Cells.Max(c => c.Lines.Count);

    /// <summary>The lines that must fit where it begins: all but those that only the last cell has, if those are many.</summary>
    public int LinesAtStart => Lines <= LinesTogether * 2
        ? Lines : Math.Max(LinesTogether, Cells.SkipLast(1).Select(c => c.Lines.Count).DefaultIfEmpty(0).Max());
}

/// <param name="X">Of its left edge.</param>
internal sealed record Cell(double X, IReadOnlyList<string> Lines);
