namespace Regulations.Projections.Book;

/// <summary>What may reach the facilities of one reach key.</summary>
internal sealed class ReachGroup
{
    public LawOfReachGroup Law { get; } = new();

    public AppendOnly<EntryHistory> Decisions { get; } = new();

    public AppendOnly<EntryHistory> Gaps { get; } = new();
}
