namespace Regulations.Projections.Book;

/// <summary>What may reach the facilities of one catchment.</summary>
internal sealed class Place
{
    public LawOfPlace Law { get; } = new();

    public AppendOnly<Shelf> Decisions { get; } = new();

    public AppendOnly<Shelf> Gaps { get; } = new();
}
