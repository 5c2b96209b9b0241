namespace Regulations.Domain.Entries;

/// <summary>
/// <c>coverage.declared</c>: what the register claims to hold (dækning). Where nothing is declared it claims to hold
/// everything; once anything is, what lies outside is not covered.
/// </summary>
public sealed record CoverageDeclared : Entry
{
    public required string Coverage { get; init; }

    /// <summary>Each with what stands below it.</summary>
    public required IReadOnlyList<string> Activities { get; init; }

    public required LegalTime From { get; init; }

    public LegalTime? Until { get; init; }

    public Scope? Scope { get; init; }

    public override Subject Subject => new(SubjectKind.Coverage, Coverage);

    /// <summary>Whether it lists the activity or one above it.</summary>
    public bool Lists(string activity) => Activities.Any(a => Norm.Covers(a, activity));
}
