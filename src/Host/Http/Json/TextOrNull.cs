using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Instruments;

namespace Regulations.Host.Http.Json;

/// <summary>A text that is told to be absent, in a member that may itself be absent.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct TextOrNull(string? Text)
{
    /// <summary>The address that a provision has at the end of what is known, null where it is nowhere then.</summary>
    /// <returns>Null where it does not move after the moment.</returns>
    public static TextOrNull? AddressNow(ProvisionLife provision, LegalTime time) =>
        provision.MovesAfter(time) ? new(provision.AddressAtEnd?.Text) : null;

    internal sealed class Converter : AnswerConverter<TextOrNull>
    {
        public override void Write(Utf8JsonWriter writer, TextOrNull value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}

/// <summary>As a question may name what the register held: a position of the log, or an instant with its offset.</summary>
internal sealed record PositionOrInstant;
