using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Http.Json;

// These are written by hand, by StateJson, RuleJson and NormJson: rules and timeline are asked the most. A test holds what
// is written against what is described here.

[Description("A facility with its facts.")]
internal sealed record FacilityShape(
    string Id,
    FacilityStatus Status,
    string? Name,
    IReadOnlyList<string> Kinds,
    [property: Description("The code of its municipality.")] string? Municipality,
    IReadOnlyDictionary<string, FactValue> Attributes,
    string? Operator);

[Description("A provision, restriction or exemption in force that reaches the facility.")]
internal sealed record RuleShape(
    [property: Description("Names the rule in every question.")] string Ref,
    [property: Description("The entry or clause in whose words it stands.")] string Version,
    [property: Description("Null of a restriction or exemption.")] string? Instrument,
    string? Address,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("The addresses it had before.")]
    IReadOnlyList<FormerAddressShape>? Formerly,
    [property: JsonIgnore(Condition = WhenWritingNull)] TextOrNull? Now,
    [property: OneOfWords(typeof(InstrumentKind), typeof(RestrictionLevel), More = "exemption")] string Kind,
    [property: Description("The higher one goes before.")] int Rank,
    string Title,
    string? Text,
    IReadOnlyList<NormShape> Norms,
    LegalTime? From,
    LegalTime? Until,
    string? Source,
    Confidence Confidence,
    [property: Description("Null where the register does not hold it.")] IReadOnlyList<ReferenceShape>? Basis,
    [property: Description("Entries that say that something is not recorded.")] IReadOnlyList<string> Unrecorded);

internal sealed record FormerAddressShape(string Address, LegalTime? Until,
    [property: Description("The clause that moved it.")] string Entry)
{
    public static IReadOnlyList<FormerAddressShape> Of(IEnumerable<FormerAddress> former) =>
        [.. former.Select(f => new FormerAddressShape(f.Address.Text, f.Until.Bound(), f.Clause))];
}

[Description("What a rule says of an activity, and under which conditions.")]
internal sealed record NormShape(
    Modality Modality,
    string Activity,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<ConditionShape>? When,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<LiftedShape>? Lifts,
    [property: JsonIgnore(Condition = WhenWritingNull)] int? MaxDays,
    [property: JsonIgnore(Condition = WhenWritingNull)] int? Within);

[Description("A condition on a fact, with exactly one comparison.")]
internal sealed record ConditionShape(
    string Fact,
    [property: JsonIgnore(Condition = WhenWritingNull)] FactValue? Is,
    [property: JsonIgnore(Condition = WhenWritingNull)] FactValue? IsNot,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<FactValue>? In,
    [property: JsonIgnore(Condition = WhenWritingNull)] decimal? AtMost,
    [property: JsonIgnore(Condition = WhenWritingNull)] decimal? AtLeast);

[Description("What a norm lifts: an instrument, or a provision of it, or a restriction.")]
internal sealed record LiftedShape(
    [property: JsonIgnore(Condition = WhenWritingNull)] string? Instrument,
    [property: JsonIgnore(Condition = WhenWritingNull)] string? Address,
    [property: JsonIgnore(Condition = WhenWritingNull)] string? Restriction);

[Description("An instrument or, with an address, a provision of it.")]
internal sealed record ReferenceShape(
    string Instrument, [property: JsonIgnore(Condition = WhenWritingNull)] string? Address);

[Description("What is published and not yet in force.")]
internal sealed record PendingShape(
    string Id,
    [property: OneOfWords(typeof(InstrumentKind), typeof(RestrictionLevel), More = "exemption")] string Kind,
    string Title,
    LegalTime? InForce);

[Description("What the register declares that it does not hold.")]
internal sealed record GapShape(string Gap, string? Note);

[Description("What held over a span in which nothing changed.")]
internal sealed record StateShape(
    LegalTime? From,
    LegalTime? Until,
    FacilityState Facility,
    IReadOnlyList<RuleShape> Rules,
    IReadOnlyList<PendingShape> Pending,
    IReadOnlyList<GapShape> Gaps);
