using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Assistants;

/// <summary>A question as a tool for assistants. It reads and changes nothing, and what it takes is described by the route.</summary>
internal sealed class QuestionTool(AssistantQuestion question) : McpServerTool
{
    public override Tool ProtocolTool { get; } = new()
    {
        Name = question.Tool,
        Title = question.Title,
        Description = $"{question.Use} {question.Operation.Description}",
        InputSchema = Schema(question),
        Annotations = new()
        {
            Title = question.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false,
        },
    };

    public override IReadOnlyList<object> Metadata { get; } = [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var given = request.Params?.Arguments ?? new Dictionary<string, JsonElement>();
        var answered = await new InProcess(question, request.Services!).Ask(given, cancellationToken);
        var said = answered.Body.ToJsonString(InProcess.Readable);
        return new()
        {
            IsError = !answered.IsGood,
            Content = [new TextContentBlock { Text = said }],
            StructuredContent = JsonSerializer.SerializeToElement(answered.Body),
        };
    }

    private static JsonElement Schema(AssistantQuestion question)
    {
        var parameters = question.Parameters.ToList();
        return JsonSerializer.SerializeToElement(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Described(p)))),
            ["required"] = new JsonArray([.. parameters.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]),
            ["additionalProperties"] = false,
        });
    }

    private static JsonObject Described(Parameter parameter)
    {
        var example = parameter.Name == AssistantQuestion.Facts ? JsonNode.Parse(parameter.Example)! : parameter.Example;
        var described = new JsonObject { ["description"] = parameter.Description, ["examples"] = new JsonArray(example) };
        if (parameter.Name == AssistantQuestion.Facts) described["type"] = "object";
        else if (!parameter.IsRepeatable) described["type"] = new JsonArray("string", "number", "boolean");
        else
        {
            described["type"] = "array";
            described["items"] = new JsonObject { ["type"] = "string" };
            described["examples"] = new JsonArray(new JsonArray(parameter.Example));
        }

        return described;
    }
}
