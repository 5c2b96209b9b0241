using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

internal struct AmendmentDraft
{
    public ProvisionRef? Target { get; set; }

    public Address? Address { get; set; }

    public Commencement? InForce { get; set; }

    public LegalTime? From { get; set; }

    public LegalTime? Until { get; set; }

    public string? Text { get; set; }

    public Norm[]? Norms { get; set; }

    public Scope? Scope { get; set; }

    public string[]? Areas { get; set; }

    /// <summary>The moment that <c>set-expiry</c> or <c>set-commencement</c> sets.</summary>
    public LegalTime? Set { get; set; }

    public ProvisionRef[]? Basis { get; set; }

    public Move[]? Moves { get; set; }
}

internal struct MoveDraft
{
    public Address? From { get; set; }

    public Address? To { get; set; }
}

internal delegate Amendment MadeAmendment(in AmendmentDraft draft);

internal sealed record AmendmentForm(Form<AmendmentDraft> Fields, MadeAmendment Made);

/// <summary>The clauses, by their <c>op</c>.</summary>
internal static class AmendmentForms
{
    private static readonly Field<AmendmentDraft> Until = new("until", Presence.Optional, static (r, ref j, ref d) => d.Until = r.Time(ref j));

    private static readonly Field<AmendmentDraft> Target =
        new("target", Presence.Required, static (r, ref j, ref d) => d.Target = ReferenceForms.Provision.Read(r, ref j));

    private static readonly Field<AmendmentDraft> WholeTarget =
        new("target", Presence.Required, static (r, ref j, ref d) => d.Target = ReferenceForms.WholeInstrument.Read(r, ref j));

    private static readonly Field<AmendmentDraft>[] Common =
    [
        new("op", Presence.Required, static (_, ref _, ref _) => { }),
        new("address", Presence.Optional, static (r, ref j, ref d) => d.Address = r.Address(ref j)),
        new("inForce", Presence.Optional, static (r, ref j, ref d) => d.InForce = r.Commencement(ref j)),
        new("from", Presence.Optional, static (r, ref j, ref d) => d.From = r.Time(ref j)),
    ];

    private static readonly Field<AmendmentDraft>[] Content =
    [
        new("target", Presence.Required, static (r, ref j, ref d) => d.Target = ReferenceForms.ContentTarget.Read(r, ref j)),
        Until,
        new("text", Presence.Optional, static (r, ref j, ref d) => d.Text = r.Text(ref j)),
        new("norms", Presence.Optional, static (r, ref j, ref d) => d.Norms = NormForms.ReadAll(r, ref j)),
        new("scope", Presence.Optional, static (r, ref j, ref d) => d.Scope = ScopeForm.Read(r, ref j)),
        new("areas", Presence.Optional, static (r, ref j, ref d) => d.Areas = r.Names(ref j)),
    ];

    public static IReadOnlyDictionary<string, AmendmentForm> All { get; } = new Dictionary<string, AmendmentForm>(StringComparer.Ordinal)
    {
        ["replace"] = new(new("replace", [.. Common, .. Content]), (in d) => GivesContent(in d, inserts: false)),
        ["insert"] = new(new("insert", [.. Common, .. Content]), (in d) => GivesContent(in d, inserts: true)),
        ["repeal"] = new(
            new("repeal", [.. Common, Target, Until]),
            (in d) => new Repeal { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
        ["suspend"] = new(
            new("suspend", [.. Common, Target, Until with { Presence = Presence.Required, Rule = RefusalRules.SuspendWithoutUntil }]),
            (in d) => new Suspend { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
        ["set-expiry"] = new(
            new("set-expiry", [.. Common, Target, Until, new("expires", Presence.RequiredOrNull, static (r, ref j, ref d) => d.Set = r.Time(ref j))]),
            (in d) => new SetExpiry { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, Expires = d.Set }),
        ["set-commencement"] = new(
            new("set-commencement", [.. Common, Target, Until, new("at", Presence.RequiredOrNull, static (r, ref j, ref d) => d.Set = r.Time(ref j))]),
            (in d) => new SetCommencement { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, At = d.Set }),
        ["continue"] = new(
            new("continue", [.. Common, Target, Until, new("basis", Presence.Required, static (r, ref j, ref d) => d.Basis = ReferenceForms.ReadBasis(r, ref j))]),
            (in d) => new Continue { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, Basis = d.Basis! }),
        ["renumber"] = new(
            new("renumber", [.. Common, WholeTarget,
                new("moves", Presence.Required, static (r, ref j, ref d) => d.Moves = RenumberForm.Read(r, ref j))]),
            (in d) => new Renumber { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Moves = d.Moves! }),
        ["unrecorded"] = new(
            new("unrecorded", [.. Common, Target, Until]),
            (in d) => new Unrecorded { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
    };

    public static Amendment? Read(Reading reading, ref Utf8JsonReader json)
    {
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "a clause")) return null;
        if (FormOf(reading, json) is not { } form)
        {
            json.Skip();
            return null;
        }

        var draft = default(AmendmentDraft);
        var before = reading.Faults.Count;
        form.Fields.Read(reading, ref json, ref draft);
        TimeChecks.Span(reading.Faults, draft.From, draft.Until);
        return reading.Faults.Count > before ? null : form.Made(in draft);
    }

    /// <summary>Looks ahead for the operation, upon which the other fields hang.</summary>
    private static AmendmentForm? FormOf(Reading reading, Utf8JsonReader ahead)
    {
        if (!Members.Find(reading, ref ahead, "op"u8))
        {
            reading.Faults.Refuse("op", RefusalRules.MissingField, $"a clause needs op, one of {string.Join(", ", All.Keys)}");
            return null;
        }

        reading.Faults.Path.Enter("op");
        var op = reading.Word(ref ahead);
        var form = op is null ? null : All.GetValueOrDefault(op);
        if (op is not null && form is null) reading.Faults.Refuse(null, RefusalRules.UnknownWord, $"{Quote(op)} is none of {string.Join(", ", All.Keys)}");
        reading.Faults.Path.Leave();
        return form;
    }

    private static GiveContent GivesContent(in AmendmentDraft draft, bool inserts) => new()
    {
        Inserts = inserts,
        Target = draft.Target!,
        Address = draft.Address,
        InForce = draft.InForce,
        From = draft.From,
        Until = draft.Until,
        Text = draft.Text,
        Norms = draft.Norms ?? [],
        Scope = draft.Scope,
        Areas = draft.Areas,
    };
}
