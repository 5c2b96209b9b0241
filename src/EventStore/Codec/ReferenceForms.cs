using System.Diagnostics;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ReferenceDraft
{
    public string? Instrument;

    public Address? Address;

    public string? Restriction;
}

/// <summary>Instruments and provisions named by what stands elsewhere.</summary>
internal static class ReferenceForms
{
    private static readonly Field<ReferenceDraft> Instrument =
        Field<ReferenceDraft>.Of("instrument", Presence.Required, Values.Name, static (ref d) => ref d.Instrument, "The instrument.");

    private static readonly Field<ReferenceDraft> Address =
        Field<ReferenceDraft>.Of("address", Presence.Optional, Values.Address, static (ref d) => ref d.Address,
            "The place in it; absent: the whole instrument.");

    private static readonly Field<ReferenceDraft> Restriction =
        Field<ReferenceDraft>.Of("restriction", Presence.Optional, Values.Name, static (ref d) => ref d.Restriction,
            "A restriction, instead of an instrument.");

    /// <summary>An instrument or, with an address, a provision of it.</summary>
    public static Form<ReferenceDraft> Provision { get; } = new(
        "reference", "a reference", "An instrument or, with an address, a provision of it with what stands below.", Instrument, Address);

    /// <summary>What a renumbering moves the provisions of.</summary>
    public static Form<ReferenceDraft> WholeInstrument { get; } =
        new("instrumentReference", "the target of renumber", "An instrument as a whole.", Instrument);

    public static Form<ReferenceDraft> Annex { get; } = new(
        "annexReference", "areasListedIn", "An annex, whose version at the moment asked lists areas.",
        Instrument, Address with { Presence = Presence.Required, Says = "The annex." });

    /// <summary>The provision whose norm is met.</summary>
    public static Form<ReferenceDraft> Duty { get; } = new(
        "dutyReference", "duty", "A provision that requires something.",
        Instrument, Address with { Presence = Presence.Required, Says = "The provision." });

    /// <summary>What <c>replace</c> and <c>insert</c> give a content.</summary>
    public static Form<ReferenceDraft> ContentTarget { get; } = new(
        "contentReference", "the target of replace or insert", "A provision to be given a content.",
        Instrument,
        Address with
        {
            Presence = Presence.Required,
            Rule = RefusalRules.ContentWithoutAddress,
            Says = "The provision; it need not exist yet.",
        });

    public static Form<ReferenceDraft> LiftedFields { get; } = new(
        "lifted", "what is lifted", "An instrument or a provision of it, or a restriction.",
        Instrument with { Presence = Presence.Optional }, Address, Restriction)
    {
        Besides = """
            {"oneOf": [
                {"required": ["instrument"],
                    "properties": {"instrument": {"not": {"type": "null"}}, "restriction": {"type": "null"}}},
                {"required": ["restriction"],
                    "properties": {"restriction": {"not": {"type": "null"}}, "instrument": {"type": "null"}, "address": {"type": "null"}}}
            ]}
            """,
    };

    public static Value<Lifted> Lifted { get; } = LiftedFields.Of(Made, Apart);

    public static Value<IReadOnlyList<ProvisionRef>> Basis { get; } = Values.List(Of(Provision));

    public static Value<ProvisionRef> Of(Form<ReferenceDraft> form) => form.Of<ProvisionRef>(
        static (reading, in draft) => reading.Pool.Of(new ProvisionRef(draft.Instrument!, draft.Address)),
        static reference => new() { Instrument = reference.Instrument, Address = reference.Address });

    private static Lifted? Made(Reading reading, in ReferenceDraft draft)
    {
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
                reading.Faults.Refuse("restriction", RefusalRules.UnknownField,
                    "what is lifted is an instrument with or without an address, or a restriction, not both");
                return null;
        }
    }

    private static ReferenceDraft Apart(Lifted lifted) => lifted switch
    {
        Lifted.OfInstrument of => new() { Instrument = of.Provision.Instrument, Address = of.Provision.Address },
        Lifted.OfRestriction of => new() { Restriction = of.Restriction },
        _ => throw new UnreachableException(),
    };
}
