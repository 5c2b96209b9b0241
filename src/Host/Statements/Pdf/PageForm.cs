using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Statements.Pdf;

/// <summary>The form of a page, A4, and how each block of a document is set on it; all in points.</summary>
internal sealed class PageForm : IDisposable
{
    public const double Width = 595;
    public const double Height = 842;
    public const double Margin = 62;
    public const double FooterAt = Height - 38;

    /// <summary>From the foot of a heading's letters to the line below them.</summary>
    public const double RuleBelow = 4;

    private const double Names = 132;
    private const double Gap = 12;
    private const double Values = Margin + Names + Gap;
    private const double Bullets = 12;

    private readonly Letters _title = new(EmbeddedFont.Of(17, isBold: true));
    private readonly Letters _section = new(EmbeddedFont.Of(10.5, isBold: true));
    private readonly Letters _part = new(EmbeddedFont.Of(10, isBold: true));
    private readonly Letters _text = new(EmbeddedFont.Of(9.5));

    public Letters Footer { get; } = new(EmbeddedFont.Of(8));

    public Row Title(string title) => new(null, _title, 22, 0, StaysWithNext: true, [Cell(Margin, title, _title, Width - Margin)]);

    public Row Of(Block block, Block? before) => block switch
    {
        Block.Section section => new(block, _section, 14, 22, StaysWithNext: true, [Cell(Margin, section.Heading, _section)]),
        Block.Part part => new(block, _part, 13.5, before is Block.Section ? 10 : 15, StaysWithNext: true,
            [Cell(Margin, $"{part.Number}. {part.Heading}", _part)]),
        Block.Field field => new(block, _text, 13, Before(block, before), StaysWithNext: false,
            [Cell(Margin, field.Name, _text, Margin + Names), Cell(Values, field.Lines, _text)]),
        Block.Item item => new(block, _text, 13, Before(block, before), StaysWithNext: false,
            [new(Margin, ["•"]), Cell(Margin + Bullets, item.Text, _text)]),
        Block.Paragraph paragraph => new(block, _text, 13, Before(block, before), StaysWithNext: false,
            [Cell(Margin, paragraph.Text, _text)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public void Dispose()
    {
        foreach (var letters in (Letters[])[_title, _section, _part, _text, Footer]) letters.Dispose();
    }

    private static double Before(Block block, Block? before) => before switch
    {
        null => 12,
        Block.Section => 10,
        _ when before.GetType() == block.GetType() => 2.5,
        _ => 6,
    };

    private static Cell Cell(double x, string text, Letters letters, double right = Width - Margin) => Cell(x, [text], letters, right);

    private static Cell Cell(double x, IReadOnlyList<string> texts, Letters letters, double right = Width - Margin) =>
        new(x, [.. texts.SelectMany(t => LineBreaks.Of(letters.Shown(t), right - x, letters))]);
}
