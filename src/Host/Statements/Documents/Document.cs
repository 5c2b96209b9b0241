namespace Regulations.Host.Statements.Documents;

/// <summary>A statement as readers see it, in one language: what both its text and its PDF show.</summary>
internal sealed record Document(string Title, IReadOnlyList<Block> Blocks);

/// <summary>A part of a document. Nothing in it breaks a line.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <param name="Heading">In capitals.</param>
    public sealed record Section(string Heading) : Block;

    /// <summary>A part of a section, by number.</summary>
    public sealed record Part(int Number, string Heading) : Block;

    /// <summary>Something named, with what is said of it: one line or several.</summary>
    public sealed record Field(string Name, IReadOnlyList<string> Lines) : Block
    {
        public Field(string name, string line)
            : this(name, [line])
        {
        }
    }

    public sealed record Item(string Text) : Block;

    public sealed record Paragraph(string Text) : Block;
}
