using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Host.Http.Json;

namespace Regulations.Host.OpenApi;

/// <summary>The schemas of values that are written as one text, number or truth.</summary>
internal static class ValueSchemas
{
    public const string Time = "Time";
    public const string Entry = "Entry";

    /// <returns>Null where it is another kind of value.</returns>
    public static JsonObject? Of(Type type, JsonPropertyInfo? member)
    {
        if (member?.AttributeProvider?.GetCustomAttributes(inherit: true) is { } attributes && type == typeof(string))
        {
            if (attributes.OfType<OneOfWordsAttribute>().SingleOrDefault() is { } words) return OneOf(WordsOf(words));
            if (attributes.OfType<InstantTextAttribute>().Any()) return Instant();
        }

        if (type == typeof(LegalTime) || type == typeof(WrittenTime)) return ComponentSchemas.ReferenceTo(Time);
        if (type == typeof(Instant)) return Instant();
        if (type == typeof(TextOrNull)) return new() { ["type"] = new JsonArray("string", "null") };
        if (type == typeof(EntryAsRecorded)) return ComponentSchemas.ReferenceTo(Entry);
        if (type == typeof(PositionOrInstant)) return Recorded();
        if (type == typeof(FactValue)) return Fact();
        if (type == typeof(long)) return new() { ["type"] = "integer", ["format"] = "int64" };
        if (type == typeof(int)) return new() { ["type"] = "integer", ["format"] = "int32" };
        if (type == typeof(decimal)) return new() { ["type"] = "number" };
        return null;
    }

    public static JsonObject OneOf(IEnumerable<string> words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };

    public static JsonObject Recorded() => new()
    {
        ["description"] = "A position of the log, or an instant with its offset.",
        ["type"] = new JsonArray("integer", "string"),
        ["format"] = "int64",
    };

    private static JsonObject Instant() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonObject Fact() => new()
    {
        ["description"] = "A text, a number, or true or false.",
        // Generators of clients take a list of types for the first of them, and the absence of any for what it is.
        ["not"] = new JsonObject { ["type"] = new JsonArray("object", "array", "null"), ["items"] = new JsonObject() },
    };

    private static IEnumerable<string> WordsOf(OneOfWordsAttribute words)
    {
        foreach (var list in words.Lists)
        {
            var listed = (IWords)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(list))!;
            foreach (var word in listed.Words) yield return word;
        }
        if (words.More is { } more) yield return more;
    }
}
