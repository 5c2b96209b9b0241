using System.Text.Json;
using Regulations.Host.Registers;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>What a statement says in its own document, under the coordinates it was asked under.</summary>
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
}
