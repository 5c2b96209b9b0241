namespace Regulations.Domain.Entries;

/// <summary>A restriction (restriktion, påbud) binds; an exemption (dispensation) lifts. They live one life.</summary>
public enum DecisionKind
{
    Restriction,
    Exemption,
}

/// <summary>Who restricts: an agency by order (påbud), or a facility or municipality by decision (lokal beslutning).</summary>
public enum RestrictionLevel
{
    AgencyOrder,
    LocalDecision,
}

public abstract record DecisionEntry : Entry
{
    public required DecisionKind Kind { get; init; }

    public required string Decision { get; init; }

    public override Subject Subject =>
        new(Kind == DecisionKind.Restriction ? SubjectKind.Restriction : SubjectKind.Exemption, Decision);
}

/// <summary><c>restriction.issued</c>, <c>exemption.granted</c></summary>
public sealed record DecisionIssued : DecisionEntry
{
    /// <summary>Of a restriction; an exemption has none.</summary>
    public RestrictionLevel? Level { get; init; }

    /// <summary>Who issued the restriction or granted the exemption.</summary>
    public required string By { get; init; }

    public required Scope Scope { get; init; }

    public required IReadOnlyList<Norm> Norms { get; init; }

    /// <summary>The provisions it rests on; empty where it names none, null where the register does not hold them.</summary>
    public required IReadOnlyList<ProvisionRef>? Basis { get; init; }

    public required Commencement InForce { get; init; }

    public LegalTime? Expires { get; init; }

    public string? Text { get; init; }

    public string? Case { get; init; }
}

/// <summary><c>restriction.changed</c>, <c>exemption.changed</c>: the parts present hold from a moment, the rest as first issued.</summary>
public sealed record DecisionChanged : DecisionEntry
{
    public required LegalTime From { get; init; }

    public LegalTime? Until { get; init; }

    public IReadOnlyList<Norm>? Norms { get; init; }

    public Scope? Scope { get; init; }

    public string? Text { get; init; }

    /// <summary>What it rests on from then on; absent: as first issued.</summary>
    public StatedBasis? Basis { get; init; }
}

/// <summary>A basis that is stated anew.</summary>
/// <param name="Provisions">Empty where none is named, null where the register does not hold them.</param>
public readonly record struct StatedBasis(IReadOnlyList<ProvisionRef>? Provisions);

/// <summary><c>restriction.extended</c>, <c>exemption.extended</c>; without a moment: until further notice.</summary>
public sealed record DecisionExtended : DecisionEntry
{
    public required LegalTime? Expires { get; init; }
}

/// <summary><c>restriction.lifted</c>, <c>exemption.revoked</c></summary>
public sealed record DecisionEnded : DecisionEntry
{
    public required LegalTime From { get; init; }
}

/// <summary><c>restriction.annulled</c>, <c>exemption.annulled</c></summary>
public sealed record DecisionAnnulled : DecisionEntry, IRuling
{
    public required string By { get; init; }

    public LegalTime? From { get; init; }
}

/// <summary><c>restriction.restored</c>, <c>exemption.restored</c></summary>
public sealed record DecisionRestored : DecisionEntry, IRuling
{
    public required string By { get; init; }
}
