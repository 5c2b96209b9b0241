using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ProvisionDraft
{
    public Address? Address;

    public string? Text;

    public IReadOnlyList<Norm>? Norms;

    public Scope? Scope;

    public Commencement? InForce;

    public LegalTime? EffectFrom;

    public LegalTime? Expires;

    public IReadOnlyList<string>? Areas;
}

/// <summary>A provision that states rules, or an annex that lists areas.</summary>
internal static class ProvisionForm
{
    public static Form<ProvisionDraft> Fields { get; } = new(
        "provision", "a provision", "A provision as its instrument states it; with areas it is an annex and states no rules.",
        Part("address", Presence.Required, Values.Address, static (ref d) => ref d.Address, "Its place."),
        Part("text", Presence.Optional, Values.Text, static (ref d) => ref d.Text, "Its words."),
        Part("norms", Presence.Optional, NormForms.All, static (ref d) => ref d.Norms, "What it says for activities."),
        Part("scope", Presence.Optional, ScopeForm.Value, static (ref d) => ref d.Scope,
            "Whom it reaches; absent: as the nearest address above it, else the instrument."),
        Part("inForce", Presence.Optional, Values.Commencement, static (ref d) => ref d.InForce,
            "Its own commencement, which holds for what stands below it too."),
        Part("effectFrom", Presence.Optional, Values.Time, static (ref d) => ref d.EffectFrom,
            "From when facts fall under it; absent: from its commencement."),
        Part("expires", Presence.Optional, Values.Time, static (ref d) => ref d.Expires,
            "When it ends; later than an inForce that is a time."),
        Part("areas", Presence.Optional, Values.List(Values.Name), static (ref d) => ref d.Areas,
            "Of an annex: the codes of the areas it lists."))
    {
        Besides = """
            {"anyOf": [
                {"properties": {"areas": {"type": "null"}}},
                {"properties": {"norms": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/norm"}, "maxItems": 0}, {"type": "null"}]},
                    "scope": {"type": "null"}, "inForce": {"type": "null"}, "effectFrom": {"type": "null"}, "expires": {"type": "null"}}}
            ]}
            """,
    };

    public static Value<Provision> Value { get; } = Fields.Of<Provision>(Made, Apart, Check);

    private static Field<ProvisionDraft> Part<T>(
        string name, Presence presence, Value<T> value, Slot<ProvisionDraft, T> slot, string says) =>
        Field<ProvisionDraft>.Of(name, presence, value, slot, says);

    private static void Check(Reading reading, in ProvisionDraft draft)
    {
        if (draft.Areas is not null) RefuseRulesOf(in draft, reading.Faults);
        else TimeChecks.Expiry(reading.Faults, draft.InForce, draft.Expires);
    }

    private static void RefuseRulesOf(in ProvisionDraft annex, Faults faults)
    {
        Refuse(faults, "norms", annex.Norms is { Count: > 0 });
        Refuse(faults, "scope", annex.Scope is not null);
        Refuse(faults, "inForce", annex.InForce is not null);
        Refuse(faults, "effectFrom", annex.EffectFrom is not null);
        Refuse(faults, "expires", annex.Expires is not null);
    }

    private static void Refuse(Faults faults, string field, bool isThere)
    {
        if (isThere) faults.Refuse(field, RefusalRules.UnknownField, $"an annex, which lists areas, has no {field}");
    }

    private static Provision Made(Reading reading, in ProvisionDraft draft) => new()
    {
        Address = draft.Address!,
        Text = draft.Text,
        Norms = draft.Norms ?? [],
        Scope = draft.Scope,
        InForce = draft.InForce,
        EffectFrom = draft.EffectFrom,
        Expires = draft.Expires,
        Areas = draft.Areas,
    };

    private static ProvisionDraft Apart(Provision provision) => new()
    {
        Address = provision.Address,
        Text = provision.Text,
        Norms = provision.Norms.Present(),
        Scope = provision.Scope,
        InForce = provision.InForce,
        EffectFrom = provision.EffectFrom,
        Expires = provision.Expires,
        Areas = provision.Areas,
    };
}
