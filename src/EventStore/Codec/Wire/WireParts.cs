using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec.Wire;

/// <summary>A moment, or null where null says that there is none; a member that holds it is always written.</summary>
internal readonly record struct WireMoment(LegalTime? Time);

/// <summary>A list of provisions, or null where null says that it is not held; a member that holds it is always written.</summary>
internal readonly record struct WireBasis(IReadOnlyList<WireReference>? Provisions);

internal sealed record WireLabel(string Da, string En);

internal sealed record WireHashes(string Da, string En);

internal sealed record WireValue(string Value, WireLabel Label);

internal sealed record WireProvision
{
    public required string Address { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<WireNorm>? Norms { get; init; }

    public WireScope? Scope { get; init; }

    public string? InForce { get; init; }

    public string? EffectFrom { get; init; }

    public string? Expires { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }
}

internal sealed record WireAmendment
{
    public required string Op { get; init; }

    public required WireReference Target { get; init; }

    public string? Address { get; init; }

    public string? InForce { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<WireNorm>? Norms { get; init; }

    public WireScope? Scope { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }

    public WireMoment? Expires { get; init; }

    public WireMoment? At { get; init; }

    public IReadOnlyList<WireReference>? Basis { get; init; }

    public IReadOnlyList<WireMove>? Moves { get; init; }
}

internal sealed record WireMove(string From, string To);

internal sealed record WireNorm
{
    public required string Modality { get; init; }

    public required string Activity { get; init; }

    public IReadOnlyList<WireCondition>? When { get; init; }

    public IReadOnlyList<WireReference>? Lifts { get; init; }

    public int? MaxDays { get; init; }

    public int? Within { get; init; }
}

internal sealed record WireCondition
{
    public required string Fact { get; init; }

    public FactValue? Is { get; init; }

    public FactValue? IsNot { get; init; }

    public IReadOnlyList<FactValue>? In { get; init; }

    public decimal? AtMost { get; init; }

    public decimal? AtLeast { get; init; }
}

internal sealed record WireReference
{
    public string? Instrument { get; init; }

    public string? Address { get; init; }

    public string? Restriction { get; init; }
}

internal sealed record WireScope
{
    public IReadOnlyList<string>? Facilities { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }

    public WireReference? AreasListedIn { get; init; }

    public IReadOnlyList<string>? Kinds { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Attributes { get; init; }

    public WireScope? Except { get; init; }
}
