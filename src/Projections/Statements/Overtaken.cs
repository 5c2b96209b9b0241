using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Statements;

/// <summary>A statement whose question would be answered differently now.</summary>
/// <param name="By">The position of the entry that made the difference as it is now: the last one that changed the answer and whose
/// change still stands.</param>
public sealed record Overtaken(IssuedStatement Statement, long By)
{
    /// <summary>
    /// The position of the entry since which it has been answered differently than when it was issued, in one way or another.
    /// </summary>
    public long First { get; init; } = By;
}
