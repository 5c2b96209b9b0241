using System.Globalization;
using System.Text.Json.Nodes;
using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>Operations as the document has them.</summary>
/// <param name="schemas">Those of their bodies are added here.</param>
internal sealed class DescribedOperations(ComponentSchemas schemas)
{
    /// <summary>What every route answers where it is asked with a parameter that it does not take.</summary>
    private static readonly Answer UnknownParameter = Answer.Refused(
        ProblemType.UnknownParameter, "'recrded' is none of recorded, atLeast.",
        ",\n  \"parameter\": \"recrded\",\n  \"nearest\": [\"recorded\"]");

    private readonly DescribedBodies _bodies = new(schemas);

    public JsonObject Of(Operation operation)
    {
        var described = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["summary"] = operation.Summary,
            ["description"] = operation.Description,
            ["tags"] = new JsonArray(operation.Group),
        };
        if (operation.Parameters.Count + operation.Headers.Count > 0)
            described["parameters"] = new JsonArray(
                [.. operation.Parameters.Select(p => Of(p, p.IsInPath ? "path" : "query")),
                    .. operation.Headers.Select(h => Of(h, "header"))]);
        if (operation.Body is { } body) described["requestBody"] = Of(body);
        described["responses"] = Responses(operation.Answers);
        return described;
    }

    private JsonObject Of(Parameter parameter, string place)
    {
        var schema = parameter.Form.Schema(schemas);
        var example = parameter.Form.Example(parameter.Example);
        return new()
        {
            ["name"] = parameter.Name,
            ["in"] = place,
            ["required"] = parameter.IsRequired,
            ["description"] = parameter.Description,
            ["schema"] = parameter.IsRepeatable ? new JsonObject { ["type"] = "array", ["items"] = schema } : schema,
            ["example"] = parameter.IsRepeatable ? new JsonArray(example) : example,
        };
    }

    private JsonObject Of(RequestBody body) => new()
    {
        ["description"] = body.Description,
        ["required"] = true,
        ["content"] = new JsonObject(new[] { body }.Concat(body.Also)
            .Select(b => KeyValuePair.Create(b.ContentType, (JsonNode?)_bodies.Of(b.ContentType, b.Of, [b.Example])))),
    };

    private JsonObject Responses(IReadOnlyList<Answer> answers)
    {
        var all = answers.Any(a => a.Status == UnknownParameter.Status) ? answers : [.. answers, UnknownParameter];
        return new(all.GroupBy(a => a.Status).OrderBy(a => a.Key).Select(status => KeyValuePair.Create(
            status.Key.ToString(CultureInfo.InvariantCulture), (JsonNode?)Response([.. status]))));
    }

    private JsonObject Response(IReadOnlyList<Answer> answers)
    {
        var response = new JsonObject { ["description"] = string.Join("; ", answers.Select(a => a.Description).Distinct()) };
        var contents = answers.Where(a => a.HasBody).GroupBy(a => a.ContentType).ToList();
        if (contents.Count > 0)
            response["content"] = new JsonObject(contents.Select(c => KeyValuePair.Create(
                c.Key, (JsonNode?)_bodies.Of(c.Key, c.First().Of, [.. c.Select(a => a.Example).OfType<string>()]))));
        return response;
    }
}
