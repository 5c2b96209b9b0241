using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulations.Host.Http.Json;

/// <summary>The bytes the log holds of an entry.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct EntryAsRecorded(ReadOnlyMemory<byte> Json)
{
    internal sealed class Converter : AnswerConverter<EntryAsRecorded>
    {
        public override void Write(Utf8JsonWriter writer, EntryAsRecorded value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
    }
}
