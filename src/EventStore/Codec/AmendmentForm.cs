using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

internal delegate Amendment MadeAmendment(in AmendmentDraft draft);

/// <summary>One operation of clauses: the description from which it is read, written and its schema made.</summary>
/// <param name="Fields">Its members.</param>
/// <param name="IsOf">Whether a clause is of this operation.</param>
/// <param name="Made">Makes the clause.</param>
internal sealed record AmendmentForm(Form<AmendmentDraft> Fields, Func<Amendment, bool> IsOf, MadeAmendment Made)
{
    public static Value<Amendment> Value { get; } = new(Read, Write, Schema);

    private static Amendment? Read(Reading reading, ref Utf8JsonReader json)
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
        var all = AmendmentForms.All;
        if (!Members.Find(reading, ref ahead, "op"u8))
        {
            reading.Faults.Refuse("op", RefusalRules.MissingField, $"a clause needs op, one of {string.Join(", ", all.Keys)}");
            return null;
        }

        reading.Faults.Path.Enter("op");
        var op = reading.Word(ref ahead);
        var form = op is null ? null : all.GetValueOrDefault(op);
        if (op is not null && form is null)
            reading.Faults.Refuse(null, RefusalRules.UnknownWord, $"{Quote(op)} is none of {string.Join(", ", all.Keys)}");
        reading.Faults.Path.Leave();
        return form;
    }

    private static void Write(Utf8JsonWriter json, Amendment clause)
    {
        var content = clause as GiveContent;
        var draft = new AmendmentDraft
        {
            Target = clause.Target,
            Address = clause.Address,
            InForce = clause.InForce,
            From = clause.From,
            Until = clause.Until,
            Text = content?.Text,
            Norms = content?.Norms.Present(),
            Scope = content?.Scope,
            Areas = content?.Areas,
            Set = (clause as SetExpiry)?.Expires ?? (clause as SetCommencement)?.At,
            Basis = (clause as Continue)?.Basis,
            Moves = (clause as Renumber)?.Moves,
        };
        AmendmentForms.All.Values.Single(form => form.IsOf(clause)).Fields.Write(json, ref draft);
    }

    private static JsonObject Schema() => new()
    {
        ["oneOf"] = new JsonArray([.. AmendmentForms.All.Values.Select(form => form.Fields.Reference())]),
    };
}
