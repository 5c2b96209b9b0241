using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;

namespace Regulations.Host.Http.Json;

/// <summary>What is compared, as a state has it.</summary>
internal static class DifferenceJson
{
    public static void WriteItem(this Utf8JsonWriter json, State state, Item item, LegalTime time)
    {
        switch (item.Kind)
        {
            case ItemKind.Rule when state.Rules.FirstOrDefault(r => r.Identity == item.Key) is { } rule: json.WriteRule(rule, time); break;
            case ItemKind.Pending when state.Pending.FirstOrDefault(p =>
                p.Id == item.Key) is { } pending:
                json.WritePending(pending); break;
            case ItemKind.Gap when state.Gaps.FirstOrDefault(g => g.Gap == item.Key) is { } gap: json.WriteGap(gap); break;
            case ItemKind.Fact: json.WriteFact(state, item.Key); break;
            default: json.WriteNullValue(); break;
        }
    }

    private static void WriteFact(this Utf8JsonWriter json, State state, string fact)
    {
        const string attributes = "attributes.";
        switch (fact)
        {
            case "status": json.WriteStringValue(Word<Domain.Facilities.FacilityStatus>.Of(state.Facility.Status)); break;
            case "name": json.WriteStringValue(state.Facility.Name); break;
            case "municipality": json.WriteStringValue(state.Facility.Municipality); break;
            case "operator": json.WriteStringValue(state.Facility.Operator); break;
            case "kinds":
                json.WriteStartArray();
                foreach (var kind in state.Facility.Kinds) json.WriteStringValue(kind);
                json.WriteEndArray();
                break;
            default:
                if (state.Facility.Attributes.TryGetValue(fact[attributes.Length..], out var value)) json.WriteValue(value);
                else json.WriteNullValue();
                break;
        }
    }
}
