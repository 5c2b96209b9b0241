using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ReferenceDraft
{
    public string? Instrument { get; set; }

    public Address? Address { get; set; }

    public string? Restriction { get; set; }
}

/// <summary>Instruments and provisions named by what stands elsewhere.</summary>
internal static class ReferenceForms
{
    private static readonly Field<ReferenceDraft> Instrument = new("instrument", Presence.Required, static (r, ref j, ref d) => d.Instrument = r.Name(ref j));
    private static readonly Field<ReferenceDraft> Address = new("address", Presence.Optional, static (r, ref j, ref d) => d.Address = r.Address(ref j));

    /// <summary>An instrument or, with an address, a provision of it.</summary>
    public static Form<ReferenceDraft> Provision { get; } = new("a reference", Instrument, Address);

    /// <summary>What a renumbering moves the provisions of.</summary>
    public static Form<ReferenceDraft> WholeInstrument { get; } = new("the target of renumber", Instrument);

    public static Form<ReferenceDraft> Annex { get; } = new("areasListedIn", Instrument, Address with { Presence = Presence.Required });

    /// <summary>The provision whose norm is met.</summary>
    public static Form<ReferenceDraft> Duty { get; } = new("duty", Instrument, Address with { Presence = Presence.Required });

    /// <summary>What <c>replace</c> and <c>insert</c> give a content.</summary>
    public static Form<ReferenceDraft> ContentTarget { get; } = new(
        "the target of replace or insert", Instrument, Address with { Presence = Presence.Required, Rule = RefusalRules.ContentWithoutAddress });

    public static Form<ReferenceDraft> LiftedFields { get; } = new(
        "what is lifted",
        Instrument with { Presence = Presence.Optional },
        Address,
        new("restriction", Presence.Optional, static (r, ref j, ref d) => d.Restriction = r.Name(ref j)));

    public static ProvisionRef? Read(this Form<ReferenceDraft> form, Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(ReferenceDraft);
        return form.Read(reading, ref json, ref draft) ? reading.Pool.Of(new ProvisionRef(draft.Instrument!, draft.Address)) : null;
    }

    public static ProvisionRef[]? ReadBasis(Reading reading, ref Utf8JsonReader json) =>
        reading.List(ref json, static (r, ref j) => Provision.Read(r, ref j));

    public static Lifted? ReadLifted(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(ReferenceDraft);
        if (!LiftedFields.Read(reading, ref json, ref draft)) return null;
        switch (draft)
        {
            case { Instrument: { } instrument, Restriction: null }:
                return reading.Pool.Of(new Lifted.OfInstrument(reading.Pool.Of(new ProvisionRef(instrument, draft.Address))));
            case { Restriction: { } restriction, Instrument: null, Address: null }:
                return reading.Pool.Of(new Lifted.OfRestriction(restriction));
            case { Restriction: null }:
                reading.Faults.Refuse("instrument", RefusalRules.MissingField, "what is lifted needs instrument, or else restriction");
                return null;
            default:
                reading.Faults.Refuse("restriction", RefusalRules.UnknownField, "what is lifted is an instrument with or without an address, or a restriction, not both");
                return null;
        }
    }
}
