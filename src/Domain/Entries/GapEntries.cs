namespace Regulations.Domain.Entries;

public abstract record GapEntry : Entry
{
    public required string Gap { get; init; }

    public override Subject Subject => new(SubjectKind.Gap, Gap);
}

/// <summary>
/// <c>gap.declared</c>: a hole of the register (hul), which every answer it reaches shows. Its note says what is missing.
/// </summary>
public sealed record GapDeclared : GapEntry
{
    public required LegalTime From { get; init; }

    public LegalTime? Until { get; init; }

    public Scope? Scope { get; init; }

    /// <summary>Those it concerns, with what stands below them; absent: all.</summary>
    public IReadOnlyList<string>? Activities { get; init; }

    /// <summary>Whether it bears on a verdict on an activity: it names it, one above it or one below it.</summary>
    public bool Concerns(string activity) =>
        Activities is null || Activities.Any(a => Norm.AreOfOneLine(a, activity));
}

/// <summary><c>gap.closed</c></summary>
public sealed record GapClosed : GapEntry;
