using System.Net;
using System.Text.Json.Nodes;
using Json.Schema;
using Regulations.Host.Tests.Http;

namespace Regulations.Api.Tests.Document;

/// <summary>The OpenAPI document of a host, and what it says of bodies.</summary>
internal sealed class ApiDocument
{
    private const string Components = "#/components/schemas/";

    private readonly JsonObject _document;
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    private ApiDocument(JsonObject document) => _document = document;

    public static async Task<ApiDocument> Of(HttpClient client) => new((await Register.Json(
        await client.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken), HttpStatusCode.OK)).AsObject());

    /// <summary>Each with its method and path before it.</summary>
    public IEnumerable<(string Route, JsonObject Operation)> Operations =>
        _document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => ($"{o.Key} {p.Key}", o.Value!.AsObject())));

    public JsonNode Webhook(string id) => _document["webhooks"]![id]!["post"]!;

    public JsonObject Component(string name) => _document["components"]!["schemas"]![name]!.AsObject();

    public JsonObject Operation(string id) => Operations.Single(o => (string?)o.Operation["operationId"] == id).Operation;

    /// <summary>The schema of an answer.</summary>
    public JsonNode Answer(string operation, HttpResponseMessage response) =>
        Operation(operation)["responses"]![$"{(int)response.StatusCode}"]!["content"]![response.Content.Headers.ContentType!.MediaType!]!["schema"]!;

    /// <summary>
    /// What of a value is not as a schema has it; no member may be there that it does not name.
    /// </summary>
    public string[] Faults(JsonNode schema, JsonNode? value)
    {
        var text = schema.ToJsonString();
        if (!_schemas.TryGetValue(text, out var read)) _schemas[text] = read = Read(schema);
        var element = System.Text.Json.JsonSerializer.SerializeToElement(value);
        var found = read.Evaluate(element, new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return found.IsValid
            ? []
            : [.. (found.Details ?? []).Where(d => d.Errors is { Count: > 0 }).SelectMany(d =>
                d.Errors!.Select(e => $"{d.InstanceLocation} {e.Key}: {e.Value}"))];
    }

    /// <summary>The component that a schema refers to; null where it refers to none.</summary>
    public static string? Referred(JsonNode? schema) => (string?)schema?["$ref"] is { } to ? to[Components.Length..] : null;

    private JsonSchema Read(JsonNode schema)
    {
        var definitions = new JsonObject();
        foreach (var (name, component) in _document["components"]!["schemas"]!.AsObject())
        {
            var strict = component!.DeepClone().AsObject();
            if (strict.ContainsKey("properties")) strict["additionalProperties"] = false;
            definitions[name] = strict;
        }

        var whole = new JsonObject { ["$defs"] = definitions, ["allOf"] = new JsonArray(schema.DeepClone()) };
        return JsonSchema.FromText(whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal));
    }
}
