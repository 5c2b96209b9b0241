namespace Regulations.Domain.Comparing;

/// <summary>What a state shows that can differ.</summary>
public enum ItemKind
{
    /// <summary>One fact of the facility: <c>status</c>, <c>municipality</c>, <c>attributes.places</c> …</summary>
    Fact,
    Rule,
    Pending,
    Gap,
}

/// <summary>One thing a state shows, by the name it keeps from state to state.</summary>
/// <param name="Key">The fact's name, the rule's <see cref="Rule.Identity"/>, the id of what is pending or of the gap.</param>
public readonly record struct Item(ItemKind Kind, string Key);
