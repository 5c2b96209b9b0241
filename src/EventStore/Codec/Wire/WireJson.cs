using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec.Wire;

/// <summary>The JSON of entries, generated at build.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(FactValueJson), typeof(WireMomentJson), typeof(WireBasisJson)])]
[JsonSerializable(typeof(WireEntry))]
[JsonSerializable(typeof(IReadOnlyList<WireReference>))]
internal sealed partial class WireJson : JsonSerializerContext;

internal sealed class FactValueJson : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("entries are read by EntryReader");

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case FactValue.Text text: writer.WriteStringValue(text.Value); break;
            case FactValue.Number number: writer.WriteNumberValue(number.Value); break;
            case FactValue.Truth truth: writer.WriteBooleanValue(truth.Value); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }
}

internal sealed class WireMomentJson : JsonConverter<WireMoment>
{
    public override WireMoment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("entries are read by EntryReader");

    public override void Write(Utf8JsonWriter writer, WireMoment value, JsonSerializerOptions options)
    {
        if (value.Time is { } time) writer.WriteStringValue(time.ToString());
        else writer.WriteNullValue();
    }
}

internal sealed class WireBasisJson : JsonConverter<WireBasis>
{
    public override WireBasis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("entries are read by EntryReader");

    public override void Write(Utf8JsonWriter writer, WireBasis value, JsonSerializerOptions options)
    {
        if (value.Provisions is { } provisions) JsonSerializer.Serialize(writer, provisions, WireJson.Default.IReadOnlyListWireReference);
        else writer.WriteNullValue();
    }
}
