using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Domain.Entries.Refusals;
using Regulations.Domain.Time;

namespace Regulations.EventStore.Codec;

internal sealed class ProvisionDraft
{
    public Address? Address { get; set; }

    public string? Text { get; set; }

    public Norm[]? Norms { get; set; }

    public Scope? Scope { get; set; }

    public Commencement? InForce { get; set; }

    public LegalTime? EffectFrom { get; set; }

    public LegalTime? Expires { get; set; }

    public string[]? Areas { get; set; }

    /// <summary>Fields written that an annex does not have.</summary>
    public List<string>? OfRulesOnly { get; set; }
}

/// <summary>A provision that states rules, or an annex that lists areas.</summary>
internal static class ProvisionForm
{
    public static Form<ProvisionDraft> Fields { get; } = new(
        "a provision",
        new("address", Presence.Required, static (r, ref j, d) => d.Address = r.Address(ref j)),
        new("text", Presence.Optional, static (r, ref j, d) => d.Text = r.Text(ref j)),
        new("norms", Presence.Optional, static (r, ref j, d) => d.Norms = NormForms.ReadAll(r, ref j)),
        OfRules("scope", static (r, ref j, d) => d.Scope = ScopeForm.Read(r, ref j)),
        OfRules("inForce", static (r, ref j, d) => d.InForce = r.Commencement(ref j)),
        OfRules("effectFrom", static (r, ref j, d) => d.EffectFrom = r.Time(ref j)),
        OfRules("expires", static (r, ref j, d) => d.Expires = r.Time(ref j)),
        new("areas", Presence.Optional, static (r, ref j, d) => d.Areas = r.Names(ref j)));

    public static Provision? Read(Reading reading, ref Utf8JsonReader json)
    {
        var draft = new ProvisionDraft();
        var before = reading.Faults.Count;
        Fields.Read(reading, ref json, draft);
        if (draft.Areas is not null) RefuseRulesOf(draft, reading.Faults);
        else TimeChecks.Expiry(reading.Faults, draft.InForce, draft.Expires);
        return reading.Faults.Count > before ? null : Made(draft);
    }

    private static Field<ProvisionDraft> OfRules(string name, ReadMember<ProvisionDraft> read) => new(name, Presence.Optional, (r, ref j, d) =>
    {
        (d.OfRulesOnly ??= []).Add(name);
        read(r, ref j, d);
    });

    private static void RefuseRulesOf(ProvisionDraft annex, Faults faults)
    {
        if (annex.Norms is { Length: > 0 }) faults.Refuse("norms", Rules.UnknownField, "an annex, which lists areas, has no norms");
        foreach (var field in annex.OfRulesOnly ?? []) faults.Refuse(field, Rules.UnknownField, $"an annex, which lists areas, has no {field}");
    }

    private static Provision Made(ProvisionDraft draft) => new()
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
