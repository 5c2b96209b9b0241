using System.Text.Json.Nodes;
using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>Bodies as the document has them: JSON by its schema, everything else as the text or the bytes that it is.</summary>
/// <param name="schemas">Those of the records are added here.</param>
internal sealed class DescribedBodies(ComponentSchemas schemas)
{
    private const string Lines = "application/x-ndjson";

    /// <param name="type">Of the content.</param>
    /// <param name="of">The record it is written from; of lines, each of them.</param>
    /// <param name="examples">As sent or answered.</param>
    public JsonObject Of(string type, Type? of, IReadOnlyList<string> examples)
    {
        var isJson = type.EndsWith("json", StringComparison.Ordinal) && type != Lines;
        var content = new JsonObject { ["schema"] = Schema(type, of, isJson) };
        if (examples.Count == 1) content["example"] = Written(examples[0], isJson);
        else if (examples.Count > 1) content["examples"] = Named([.. examples.Select(e => Written(e, isJson))]);
        return content;
    }

    private static JsonNode Written(string example, bool isJson) => isJson ? JsonNode.Parse(example)! : JsonValue.Create(example);

    /// <summary>Refusals by the last part of their type.</summary>
    private static JsonObject Named(IReadOnlyList<JsonNode> examples)
    {
        var named = new JsonObject();
        foreach (var example in examples)
        {
            var problem = ((string)example["type"]!)[ProblemType.Root.Length..];
            named.TryAdd(problem, new JsonObject { ["value"] = example });
        }

        return named;
    }

    private JsonObject Schema(string type, Type? of, bool isJson) => type switch
    {
        "application/problem+json" => schemas.Of(typeof(ProblemResponse)),
        "application/schema+json" => new() { ["type"] = "object", ["description"] = "A JSON Schema, as its own $schema has it." },
        _ when isJson => of is null ? new() { ["type"] = "object" } : schemas.Of(of),
        _ => Stream(type, of),
    };

    /// <summary>What is no JSON is a stream of bytes, which may be long.</summary>
    private JsonObject Stream(string type, Type? line)
    {
        var stream = new JsonObject { ["type"] = "string", ["format"] = "binary", ["contentMediaType"] = type };
        if (line is not null) stream["contentSchema"] = schemas.Of(line);
        return stream;
    }
}
