namespace Regulations.Domain.Entries;

public abstract record FacilityEntry : Entry
{
    public required string Facility { get; init; }

    public required LegalTime From { get; init; }

    public override Subject Subject => new(SubjectKind.Facility, Facility);
}

/// <summary>Facts of a facility stated from one day on; what is absent is not stated.</summary>
public abstract record FacilityFacts : FacilityEntry
{
    public string? Name { get; init; }

    public IReadOnlyList<string>? Kinds { get; init; }

    public string? Municipality { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Attributes { get; init; }

    public string? Operator { get; init; }
}

/// <summary><c>facility.registered</c>: before it the facility is unknown.</summary>
public sealed record FacilityRegistered : FacilityFacts;

/// <summary><c>facility.changed</c></summary>
public sealed record FacilityChanged : FacilityFacts;

/// <summary><c>facility.closed</c></summary>
public sealed record FacilityClosed : FacilityEntry;

/// <summary><c>facility.reopened</c></summary>
public sealed record FacilityReopened : FacilityEntry;
