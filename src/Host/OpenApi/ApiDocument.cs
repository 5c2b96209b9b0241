using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>The OpenAPI document, made from the operations' own descriptions.</summary>
internal static class ApiDocument
{
    public const string Title = "Regulations";

    public const string Summary =
        "A register of what is recorded of law and decisions, which answers which rules applied to which facility when, under four coordinates: the moment of the facts, "
        + "what was known, what was recorded, and when was decided. Errors are application/problem+json with a stable type, explained at that address.";

    public static void Describe(OpenApiOptions document)
    {
        document.AddDocumentTransformer((written, _, _) =>
        {
            written.Info = new OpenApiInfo { Title = Title, Version = "1", Description = Summary };
            written.Servers?.Clear();
            return Task.CompletedTask;
        });
        document.AddOperationTransformer((written, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().SingleOrDefault() is { } operation) Write(written, operation);
            return Task.CompletedTask;
        });
    }

    private static void Write(OpenApiOperation written, Operation operation)
    {
        written.OperationId = operation.Id;
        written.Summary = operation.Summary;
        written.Description = operation.Description;
        written.Tags = new HashSet<OpenApiTagReference> { new(operation.Group) };
        written.Parameters = [.. operation.Parameters.Select(Parameter)];
        written.RequestBody = operation.Body is { } body
            ? new OpenApiRequestBody { Description = body.Description, Required = true, Content = Content(body.ContentType, body.Example) }
            : null;
        written.Responses = [];
        foreach (var status in operation.Answers.GroupBy(a => a.Status)) written.Responses[$"{status.Key}"] = Response([.. status]);
    }

    private static IOpenApiParameter Parameter(Parameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = parameter.Description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(parameter.Example),
    };

    private static OpenApiResponse Response(IReadOnlyList<Answer> answers) => new()
    {
        Description = string.Join("; ", answers.Select(a => a.Description)),
        Content = answers[0].Example is { } example ? Content(answers[0].ContentType, example) : null,
    };

    private static Dictionary<string, OpenApiMediaType> Content(string type, string example) => new(StringComparer.Ordinal)
    {
        [type] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object }, Example = type.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(example) : JsonValue.Create(example) },
    };
}
