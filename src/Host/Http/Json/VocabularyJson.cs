using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>The words a register defines, with their labels.</summary>
internal static class VocabularyJson
{
    public static void WriteActivities(this Utf8JsonWriter json, IEnumerable<ActivityDefined> activities) =>
        json.WriteWords("activities"u8, "activity"u8, activities, static (_, _) => { });

    public static void WriteFacts(this Utf8JsonWriter json, IEnumerable<FactDefined> facts) =>
        json.WriteWords("facts"u8, "fact"u8, facts, static (json, fact) =>
        {
            json.WriteString("kind"u8, Word<FactKind>.Of(fact.Kind));
            json.WriteValues(fact.Values);
            json.WriteString("unit"u8, fact.Unit);
        });

    public static void WriteKinds(this Utf8JsonWriter json, IEnumerable<KindDefined> kinds) =>
        json.WriteWords("kinds"u8, "kind"u8, kinds, static (_, _) => { });

    public static void WriteAttributes(this Utf8JsonWriter json, IEnumerable<AttributeDefined> attributes) =>
        json.WriteWords("attributes"u8, "attribute"u8, attributes, static (json, attribute) => json.WriteValues(attribute.Values));

    private static void WriteWords<T>(
        this Utf8JsonWriter json, ReadOnlySpan<byte> list, ReadOnlySpan<byte> name, IEnumerable<T> words,
        Action<Utf8JsonWriter, T> writeOwn)
        where T : VocabularyEntry
    {
        json.WriteStartArray(list);
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString(name, word.Word);
            writeOwn(json, word);
            json.WriteLabel(word.Label);
            json.WriteString("note"u8, word.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValues(this Utf8JsonWriter json, IReadOnlyList<LabelledValue> values)
    {
        json.WriteStartArray("values"u8);
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("value"u8, value.Value);
            json.WriteLabel(value.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabel(this Utf8JsonWriter json, Label label)
    {
        json.WriteStartObject("label"u8);
        json.WriteString("da"u8, label.Da);
        json.WriteString("en"u8, label.En);
        json.WriteEndObject();
    }
}
