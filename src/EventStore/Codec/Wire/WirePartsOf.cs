using System.Diagnostics;
using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec.Wire;

/// <summary>The parts of entries as JSON has them.</summary>
internal static class WirePartsOf
{
    public static string Commencement(Commencement commencement) => commencement.Kind switch
    {
        CommencementKind.OnDate => commencement.At.ToString(),
        CommencementKind.OnPublication => "on-publication",
        CommencementKind.DayAfterPublication => "day-after-publication",
        _ => throw new UnreachableException(),
    };

    public static string? Commencement(Commencement? commencement) => commencement is { } stated ? Commencement(stated) : null;

    public static WireMoment? Moment(LegalTime? time) => time is null ? null : new WireMoment(time);

    public static WireReference Reference(ProvisionRef provision) =>
        new() { Instrument = provision.Instrument, Address = provision.Address?.Text };

    public static IReadOnlyList<WireReference>? References(IReadOnlyList<ProvisionRef>? provisions) =>
        provisions?.Select(Reference).ToList();

    public static IReadOnlyList<WireNorm>? Norms(IReadOnlyList<Norm>? norms) => norms?.Select(Norm).ToList();

    /// <summary>A list whose absence means the same as none in it.</summary>
    public static IReadOnlyList<T>? Present<T>(IReadOnlyList<T>? items) => items is { Count: > 0 } ? items : null;

    public static WireLabel Label(Label label) => new(label.Da, label.En);

    public static IReadOnlyList<WireValue> Values(IReadOnlyList<LabelledValue> values) =>
        [.. values.Select(v => new WireValue(v.Value, Label(v.Label)))];

    public static WireScope? Scope(Scope? scope) => scope is null ? null : new()
    {
        Facilities = scope.Facilities,
        Areas = scope.Areas,
        AreasListedIn = scope.AreasListedIn is { } annex ? Reference(annex) : null,
        Kinds = scope.Kinds,
        Attributes = scope.Attributes,
        Except = Scope(scope.Except),
    };

    public static WireProvision Provision(Provision provision) => new()
    {
        Address = provision.Address.Text,
        Text = provision.Text,
        Norms = Present(Norms(provision.Norms)),
        Scope = Scope(provision.Scope),
        InForce = Commencement(provision.InForce),
        EffectFrom = provision.EffectFrom?.ToString(),
        Expires = provision.Expires?.ToString(),
        Areas = provision.Areas,
    };

    public static WireAmendment Amendment(Amendment clause)
    {
        var content = clause as GiveContent;
        return new()
        {
            Op = OpOf(clause),
            Target = Reference(clause.Target),
            Address = clause.Address?.Text,
            InForce = Commencement(clause.InForce),
            From = clause.From?.ToString(),
            Until = clause.Until?.ToString(),
            Text = content?.Text,
            Norms = Present(Norms(content?.Norms)),
            Scope = Scope(content?.Scope),
            Areas = content?.Areas,
            Expires = clause is SetExpiry expiry ? new WireMoment(expiry.Expires) : null,
            At = clause is SetCommencement commencement ? new WireMoment(commencement.At) : null,
            Basis = References((clause as Continue)?.Basis),
            Moves = (clause as Renumber)?.Moves.Select(m => new WireMove(m.From.Text, m.To.Text)).ToList(),
        };
    }

    private static string OpOf(Amendment clause) => clause switch
    {
        GiveContent content => content.Inserts ? "insert" : "replace",
        Repeal => "repeal",
        Suspend => "suspend",
        SetExpiry => "set-expiry",
        SetCommencement => "set-commencement",
        Continue => "continue",
        Renumber => "renumber",
        Unrecorded => "unrecorded",
        _ => throw new UnreachableException($"{clause.GetType().Name} has no op"),
    };

    private static WireNorm Norm(Norm norm) => new()
    {
        Modality = Vocabulary.Modalities.Of(norm.Modality),
        Activity = norm.Activity,
        When = Present(norm.When.Select(Condition).ToList()),
        Lifts = norm.Lifts?.Select(Lifted).ToList(),
        MaxDays = norm.MaxDays,
        Within = norm.Within,
    };

    private static WireReference Lifted(Lifted lifted) => lifted switch
    {
        Lifted.OfInstrument instrument => Reference(instrument.Provision),
        Lifted.OfRestriction restriction => new() { Restriction = restriction.Restriction },
        _ => throw new UnreachableException(),
    };

    private static WireCondition Condition(Condition condition) => condition switch
    {
        Condition.Is c => new() { Fact = c.Fact, Is = c.Value },
        Condition.IsNot c => new() { Fact = c.Fact, IsNot = c.Value },
        Condition.In c => new() { Fact = c.Fact, In = c.Values },
        Condition.AtMost c => new() { Fact = c.Fact, AtMost = c.Bound },
        Condition.AtLeast c => new() { Fact = c.Fact, AtLeast = c.Bound },
        _ => throw new UnreachableException(),
    };
}
