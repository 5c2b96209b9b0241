using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Host.Http.Json;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Statements;

/// <summary>What a statement says in its own document, under the coordinates it was asked under.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record StatedAnswer(JsonElement Document)
{
    /// <remarks>An export taken in again may hold a document no program wrote; it says nothing.</remarks>
    public static async Task<StatedAnswer> Of(OpenRegister register, IssuedStatement statement, CancellationToken cancellation)
    {
        try
        {
            using var document = JsonDocument.Parse(await StatementArchive.Content(register, statement, cancellation));
            return new(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new(default(JsonElement));
        }
    }

    /// <summary>The verdict in one word; null where the rules were asked for.</summary>
    public string? Verdict => Of(Document, "verdict") is { } verdict ? Of(verdict, "verdict")?.GetString() : null;

    public IReadOnlyList<string> Rules =>
        Of(Document, "state") is { } state && Of(state, "rules") is { ValueKind: JsonValueKind.Array } rules
            ? [.. rules.EnumerateArray().Select(r => Of(r, "ref")?.GetString()).OfType<string>()]
            : [];

    /// <summary>The members of the verdict as the document has them; none where the rules were asked for.</summary>
    public IEnumerable<JsonProperty> VerdictMembers =>
        Of(Document, "verdict") is { ValueKind: JsonValueKind.Object } verdict ? verdict.EnumerateObject() : [];

    public JsonElement? Coordinates => Of(Document, "coordinates");

    private static JsonElement? Of(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) ? value : null;

    internal sealed class Converter() : HandWritten<StatedAnswer, StatedShape>((json, stated) => json.WriteStated(stated));
}

internal static class StatedJson
{
    public static void WriteStated(this Utf8JsonWriter json, StatedAnswer stated)
    {
        json.WriteStartObject();
        foreach (var member in stated.VerdictMembers) member.WriteTo(json);
        json.WriteList("rules"u8, stated.Rules);
        if (stated.Coordinates is { } coordinates)
        {
            json.WritePropertyName("coordinates"u8);
            coordinates.WriteTo(json);
        }

        json.WriteEndObject();
    }
}

[Description("What a document says; the members of its verdict are there where one was asked for.")]
internal sealed record StatedShape(
    [property: JsonIgnore(Condition = WhenWritingNull)] VerdictWord? Verdict,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<Outcome>? Outcomes,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<string>? Missing,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<WeighedShape>? Weighed,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<UnknownWordShape>? UnknownWords,
    IReadOnlyList<string> Rules,
    [property: JsonIgnore(Condition = WhenWritingNull)] CoordinatesShape? Coordinates);
