using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>Norms, conditions and references, written as entries state them.</summary>
internal static class NormJson
{
    public static void WriteNorm(this Utf8JsonWriter json, Norm norm)
    {
        json.WriteStartObject();
        json.WriteString("modality"u8, Word<Modality>.Of(norm.Modality));
        json.WriteString("activity"u8, norm.Activity);
        if (norm.When.Count > 0) json.WriteConditions("when"u8, norm.When);
        if (norm.Lifts is { } lifts)
        {
            json.WriteStartArray("lifts"u8);
            foreach (var lifted in lifts) json.WriteLifted(lifted);
            json.WriteEndArray();
        }

        if (norm.MaxDays is { } most) json.WriteNumber("maxDays"u8, most);
        if (norm.Within is { } days) json.WriteNumber("within"u8, days);
        json.WriteEndObject();
    }

    public static void WriteConditions(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Condition> conditions)
    {
        json.WriteStartArray(name);
        foreach (var condition in conditions) json.WriteCondition(condition);
        json.WriteEndArray();
    }

    public static void WriteCondition(this Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        json.WriteString("fact"u8, condition.Fact);
        json.WriteComparison(condition);
        json.WriteEndObject();
    }

    public static void WriteReference(this Utf8JsonWriter json, ProvisionRef reference)
    {
        json.WriteStartObject();
        json.WriteString("instrument"u8, reference.Instrument);
        if (reference.Address is { } address) json.WriteString("address"u8, address.Text);
        json.WriteEndObject();
    }

    public static void WriteValue(this Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case FactValue.Text text: json.WriteStringValue(text.Value); break;
            case FactValue.Number number: json.WriteNumberValue(Plain(number.Value)); break;
            case FactValue.Truth truth: json.WriteBooleanValue(truth.Value); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Without noughts at its end: equal numbers are held once, however they were written.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static void WriteComparison(this Utf8JsonWriter json, Condition condition)
    {
        switch (condition)
        {
            case Condition.Is c:
                json.WritePropertyName("is"u8);
                json.WriteValue(c.Value);
                break;
            case Condition.IsNot c:
                json.WritePropertyName("isNot"u8);
                json.WriteValue(c.Value);
                break;
            case Condition.In c:
                json.WriteStartArray("in"u8);
                foreach (var value in c.Values) json.WriteValue(value);
                json.WriteEndArray();
                break;
            case Condition.AtMost c: json.WriteNumber("atMost"u8, Plain(c.Bound)); break;
            case Condition.AtLeast c: json.WriteNumber("atLeast"u8, Plain(c.Bound)); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteLifted(this Utf8JsonWriter json, Lifted lifted)
    {
        switch (lifted)
        {
            case Lifted.OfInstrument i:
                json.WriteReference(i.Provision);
                break;
            case Lifted.OfRestriction r:
                json.WriteStartObject();
                json.WriteString("restriction"u8, r.Restriction);
                json.WriteEndObject();
                break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }
}
