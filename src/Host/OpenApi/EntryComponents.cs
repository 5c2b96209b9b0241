using System.Text.Json.Nodes;

namespace Regulations.Host.OpenApi;

/// <summary>The format of entries, which has a schema of its own, as components.</summary>
internal static class EntryComponents
{
    private const string Definitions = "#/$defs/";

    public static void AddTo(ComponentSchemas schemas)
    {
        var entry = JsonNode.Parse(EventStore.Codec.EntrySchema.Text)!.AsObject();
        Refer(entry);
        var definitions = entry["$defs"]!.AsObject();
        foreach (var keyword in (string[])["$schema", "$id", "$defs"]) entry.Remove(keyword);
        foreach (var (name, definition) in definitions.ToList())
        {
            definitions.Remove(name);
            schemas.Add(ComponentOf(name), definition!);
        }

        schemas.Add(ValueSchemas.Entry, entry);
    }

    private static string ComponentOf(string definition) => definition == "time" ? ValueSchemas.Time : $"{ValueSchemas.Entry}.{definition}";

    private static void Refer(JsonNode? schema)
    {
        if (schema is JsonArray list)
            foreach (var each in list) Refer(each);
        if (schema is not JsonObject found) return;
        foreach (var (_, part) in found) Refer(part);
        // No entry is of two types; generators of clients read a choice of any better than a choice of one.
        if (found["oneOf"] is JsonArray types && types.All(t => t!.AsObject().ContainsKey("$ref")))
        {
            found.Remove("oneOf");
            found["anyOf"] = types;
        }

        if ((string?)found["$ref"] is { } reference)
            found["$ref"] = ComponentSchemas.ReferenceTo(ComponentOf(reference[Definitions.Length..]))["$ref"]!.DeepClone();
    }
}
