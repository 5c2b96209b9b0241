using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>Whom a decision or gap may ever reach.</summary>
internal static class ScopesEver
{
    public static HashSet<Catchment> Catchments(this Shelf shelf) => [.. shelf.Scopes().SelectMany(Catchment.Of)];

    public static IEnumerable<Scope?> Scopes(this Shelf shelf)
    {
        foreach (var body in shelf.Bodies())
            switch (body)
            {
                case DecisionIssued issued:
                    yield return issued.Scope;
                    break;
                case DecisionChanged { Scope: { } scope }:
                    yield return scope;
                    break;
                case GapDeclared declared:
                    yield return declared.Scope;
                    break;
            }
    }
}
