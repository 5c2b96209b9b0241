using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Http.Json;

internal static class StateJson
{
    /// <summary>The members of a state, without the braces around it.</summary>
    /// <param name="json">Stands inside an object.</param>
    /// <param name="state">Constant over its period.</param>
    /// <param name="time">A moment of it.</param>
    public static void WriteStateMembers(this Utf8JsonWriter json, State state, LegalTime time)
    {
        json.WritePeriod(state.Period);
        json.WritePropertyName("facility"u8);
        json.WriteFacility(state.Facility);
        json.WriteStartArray("rules"u8);
        foreach (var rule in state.Rules) json.WriteRule(rule, time);
        json.WriteEndArray();
        json.WriteStartArray("pending"u8);
        foreach (var pending in state.Pending) json.WritePending(pending);
        json.WriteEndArray();
        json.WriteStartArray("gaps"u8);
        foreach (var gap in state.Gaps) json.WriteGap(gap);
        json.WriteEndArray();
    }

    public static void WriteState(this Utf8JsonWriter json, State state, LegalTime time)
    {
        json.WriteStartObject();
        json.WriteStateMembers(state, time);
        json.WriteEndObject();
    }

    public static void WriteStates(this Utf8JsonWriter json, IReadOnlyList<State> states)
    {
        json.WriteStartArray("states"u8);
        foreach (var state in states) json.WriteState(state, state.Period.From);
        json.WriteEndArray();
    }

    public static void WriteFacility(this Utf8JsonWriter json, FacilityState facility)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, facility.Id);
        json.WriteString("status"u8, Word<FacilityStatus>.Of(facility.Status));
        json.WriteString("name"u8, facility.Name);
        json.WriteList("kinds"u8, facility.Kinds);
        json.WriteString("municipality"u8, facility.Municipality);
        json.WriteStartObject("attributes"u8);
        // In an order of their own: the log does not keep that of the entry.
        foreach (var (name, value) in facility.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        json.WriteEndObject();
        json.WriteString("operator"u8, facility.Operator);
        json.WriteEndObject();
    }

    public static void WritePending(this Utf8JsonWriter json, Pending pending)
    {
        var (kind, title) = pending.Entry switch
        {
            InstrumentPublished published => (Word<InstrumentKind>.Of(published.Kind), published.Title),
            DecisionIssued issued => (RuleJson.KindOf(issued), issued.By),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        json.WriteStartObject();
        json.WriteString("id"u8, pending.Id);
        json.WriteString("kind"u8, kind);
        json.WriteString("title"u8, title);
        json.WriteTime("inForce"u8, pending.InForce);
        json.WriteEndObject();
    }

    public static void WriteGap(this Utf8JsonWriter json, GapDeclared gap)
    {
        json.WriteStartObject();
        json.WriteString("gap"u8, gap.Gap);
        json.WriteString("note"u8, gap.Note);
        json.WriteEndObject();
    }
}
