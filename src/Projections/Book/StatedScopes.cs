using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>Whom a decision or gap may ever reach.</summary>
internal static class StatedScopes
{
    /// <summary>Whether an entry about a decision or gap, or what replaces it, says whom it reaches.</summary>
    /// <param name="scope">Null also where it says that it reaches everybody.</param>
    public static bool SaysWhom(this Entry? body, out Scope? scope)
    {
        scope = body switch
        {
            DecisionIssued issued => issued.Scope,
            DecisionChanged changed => changed.Scope,
            GapDeclared declared => declared.Scope,
            _ => null,
        };
        return scope is not null || body is DecisionIssued or GapDeclared;
    }
}
