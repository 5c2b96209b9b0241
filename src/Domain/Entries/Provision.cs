namespace Regulations.Domain.Entries;

/// <summary>A provision (bestemmelse) as its instrument states it, or an annex (bilag) that lists areas.</summary>
public sealed record Provision
{
    public required Address Address { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Norm> Norms { get; init; } = [];

    public Scope? Scope { get; init; }

    /// <summary>Its own commencement, which holds for what stands below it too.</summary>
    public Commencement? InForce { get; init; }

    public LegalTime? EffectFrom { get; init; }

    public LegalTime? Expires { get; init; }

    /// <summary>Present in an annex: the codes of the areas it lists.</summary>
    public IReadOnlyList<string>? Areas { get; init; }
}
