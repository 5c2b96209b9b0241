using System.Text.Json;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Host.Http.Json;

internal static class DifferenceJson
{
    /// <param name="json">Stands inside an object.</param>
    /// <param name="comparison">Whose differences are written, each with the item as it was and as it is.</param>
    /// <param name="first">A moment of the first state.</param>
    /// <param name="second">A moment of the second state.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    public static void WriteDifferences(
        this Utf8JsonWriter json, Comparison comparison, LegalTime first, LegalTime second, RegisterBook book)
    {
        json.WriteStartArray("differences"u8);
        foreach (var difference in comparison.Differences)
        {
            json.WriteStartObject();
            json.WriteString("what"u8, Word<ItemKind>.Of(difference.Item.Kind));
            json.WriteString("ref"u8, difference.Name);
            json.WriteString("change"u8, Word<Change>.Of(difference.Change));
            json.WriteList("aspects"u8, difference.Aspects);
            json.WriteItem("before"u8, comparison.First, difference.Item, first);
            json.WriteItem("after"u8, comparison.Second, difference.Item, second);
            json.WriteStartArray("causes"u8);
            foreach (var cause in difference.Causes) json.WriteCause(cause, book);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(this Utf8JsonWriter json, ReadOnlySpan<byte> name, State state, Item item, LegalTime time)
    {
        json.WritePropertyName(name);
        switch (item.Kind)
        {
            case ItemKind.Rule when state.Rules.FirstOrDefault(r => r.Identity == item.Key) is { } rule: json.WriteRule(rule, time); break;
            case ItemKind.Pending when state.Pending.FirstOrDefault(p => p.Id == item.Key) is { } pending: json.WritePending(pending); break;
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

    private static void WriteCause(this Utf8JsonWriter json, Cause cause, RegisterBook book)
    {
        json.WriteStartObject();
        json.WriteString("axis"u8, Word<Axis>.Of(cause.Axis));
        json.WriteTime("moment"u8, cause.Moment);
        json.WriteString("entry"u8, cause.Entry);
        json.WriteString("clause"u8, cause.Clause);
        json.WriteString("published"u8, cause.Published?.ToString());
        json.WriteNumber("position"u8, cause.Position);
        json.WriteString("recordedAt"u8, InstantPattern.ExtendedIso.Format(book.RecordedAt(cause.Position)));
        json.WriteEndObject();
    }
}
