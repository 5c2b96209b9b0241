using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec.Wire;

/// <summary>An entry as JSON has it: the fields of all types; those of its own type are set, the rest is left out.</summary>
internal sealed record WireEntry
{
    public required string Entry { get; init; }

    public required string Type { get; init; }

    public string? Published { get; init; }

    public string? Area { get; init; }

    public string? Facility { get; init; }

    public string? Instrument { get; init; }

    public string? Restriction { get; init; }

    public string? Exemption { get; init; }

    public string? Gap { get; init; }

    public string? Coverage { get; init; }

    public string? Fact { get; init; }

    public string? Attribute { get; init; }

    public IReadOnlyList<string>? Activities { get; init; }

    public IReadOnlyList<WireValue>? Values { get; init; }

    public string? Unit { get; init; }

    public WireLabel? Label { get; init; }

    public string? Finding { get; init; }

    public string? Statement { get; init; }

    public string? At { get; init; }

    public string? Activity { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Facts { get; init; }

    public long? Position { get; init; }

    public string? Content { get; init; }

    public WireHashes? Pdf { get; init; }

    public WireReference? Duty { get; init; }

    public string? Corrects { get; init; }

    public string? Retracts { get; init; }

    public string? Kind { get; init; }

    public string? Level { get; init; }

    public string? Name { get; init; }

    public string? Title { get; init; }

    public string? Citation { get; init; }

    public int? Number { get; init; }

    public string? Eli { get; init; }

    public string? Issuer { get; init; }

    public string? GrantedBy { get; init; }

    public string? By { get; init; }

    public string? Signed { get; init; }

    public string? Within { get; init; }

    public IReadOnlyList<string>? Kinds { get; init; }

    public string? Municipality { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Attributes { get; init; }

    public string? Operator { get; init; }

    public string? InForce { get; init; }

    public WireMoment? Expires { get; init; }

    public string? EffectFrom { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public WireScope? Scope { get; init; }

    public IReadOnlyList<WireNorm>? Norms { get; init; }

    public WireBasis? Basis { get; init; }

    public IReadOnlyList<string>? Implements { get; init; }

    public IReadOnlyList<WireProvision>? Provisions { get; init; }

    public IReadOnlyList<WireAmendment>? Amendments { get; init; }

    public string? Text { get; init; }

    public string? Case { get; init; }

    public string? Reason { get; init; }

    public WireEntry? Replacement { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public string? Confidence { get; init; }
}
