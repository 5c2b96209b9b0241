using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ProvisionDraft
{
    public Address? Address { get; set; }

    public string? Text { get; set; }

    public Norm[]? Norms { get; set; }

    public Scope? Scope { get; set; }

    public Commencement? InForce { get; set; }

    public LegalTime? EffectFrom { get; set; }

    public LegalTime? Expires { get; set; }

    public string[]? Areas { get; set; }
}

/// <summary>A provision that states rules, or an annex that lists areas.</summary>
internal static class ProvisionForm
{
    public static Form<ProvisionDraft> Fields { get; } = new(
        "a provision",
        new("address", Presence.Required, static (r, ref j, ref d) => d.Address = r.Address(ref j)),
        new("text", Presence.Optional, static (r, ref j, ref d) => d.Text = r.Text(ref j)),
        new("norms", Presence.Optional, static (r, ref j, ref d) => d.Norms = NormForms.ReadAll(r, ref j)),
        new("scope", Presence.Optional, static (r, ref j, ref d) => d.Scope = ScopeForm.Read(r, ref j)),
        new("inForce", Presence.Optional, static (r, ref j, ref d) => d.InForce = r.Commencement(ref j)),
        new("effectFrom", Presence.Optional, static (r, ref j, ref d) => d.EffectFrom = r.Time(ref j)),
        new("expires", Presence.Optional, static (r, ref j, ref d) => d.Expires = r.Time(ref j)),
        new("areas", Presence.Optional, static (r, ref j, ref d) => d.Areas = r.Names(ref j)));

    public static Provision? Read(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(ProvisionDraft);
        var before = reading.Faults.Count;
        Fields.Read(reading, ref json, ref draft);
        if (draft.Areas is not null) RefuseRulesOf(in draft, reading.Faults);
        else TimeChecks.Expiry(reading.Faults, draft.InForce, draft.Expires);
        return reading.Faults.Count > before ? null : Made(in draft);
    }

    private static void RefuseRulesOf(in ProvisionDraft annex, Faults faults)
    {
        Refuse(faults, "norms", annex.Norms is { Length: > 0 });
        Refuse(faults, "scope", annex.Scope is not null);
        Refuse(faults, "inForce", annex.InForce is not null);
        Refuse(faults, "effectFrom", annex.EffectFrom is not null);
        Refuse(faults, "expires", annex.Expires is not null);
    }

    private static void Refuse(Faults faults, string field, bool isThere)
    {
        if (isThere) faults.Refuse(field, RefusalRules.UnknownField, $"an annex, which lists areas, has no {field}");
    }

    private static Provision Made(in ProvisionDraft draft) => new()
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
}
