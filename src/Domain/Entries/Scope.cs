namespace Regulations.Domain.Entries;

/// <summary>
/// Whom a rule reaches (anvendelsesområde): a facility that fits every part present and not the exception. A part that is
/// absent asks nothing; an empty list reaches nobody.
/// </summary>
public sealed record Scope
{
    public IReadOnlyList<string>? Facilities { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>An annex whose version at the moment asked lists the areas.</summary>
    public ProvisionRef? AreasListedIn { get; init; }

    public IReadOnlyList<string>? Kinds { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Attributes { get; init; }

    public Scope? Except { get; init; }

    /// <summary>The annexes it lists, and those its exceptions do: where they change, so does whom it reaches.</summary>
    public IEnumerable<ProvisionRef> Annexes()
    {
        for (var scope = this; scope is not null; scope = scope.Except)
            if (scope.AreasListedIn is { } annex) yield return annex;
    }
}
