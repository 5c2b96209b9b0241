using System.Text.Json.Nodes;
using Regulations.Testing;

namespace Regulations.Api.Tests.Document;

public sealed class DocumentTests(DanishHost danish) : IClassFixture<DanishHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_committed_is_the_one_served()
    {
        var file = Path.Combine(Repository.Root, "docs", "openapi.json");
        var served = await danish.Host.Client.GetStringAsync("/openapi/v1.json", Cancellation);

        (await File.ReadAllTextAsync(file, Cancellation)).ShouldBe(served, "ops/openapi/write writes it anew.");
    }

    [Fact]
    public async Task Every_parameter_and_every_body_has_a_schema_of_its_own()
    {
        var document = await ApiDocument.Of(danish.Host.Client);

        foreach (var (route, operation) in document.Operations)
        {
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                IsTold(parameter!["schema"]).ShouldBeTrue($"{route}: {parameter["name"]}");
            foreach (var (name, content) in Contents(operation))
                IsTold(content["schema"]).ShouldBeTrue($"{route}: {name} has no record: give its Answer or RequestBody one, with Of");
        }
    }

    [Fact]
    public async Task Every_example_is_as_its_schema_has_it()
    {
        var document = await ApiDocument.Of(danish.Host.Client);

        foreach (var (route, operation) in document.Operations.Append(("statementOvertaken",
            document.Webhook("statementOvertaken").AsObject())))
        {
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                document.Faults(parameter!["schema"]!, parameter["example"]).ShouldBeEmpty($"{route}: {parameter["name"]}");
            foreach (var (name, content) in Contents(operation))
                foreach (var (schema, example) in Examples(content))
                    document.Faults(schema, example).ShouldBeEmpty($"{route}: {name}");
        }
    }

    private static bool IsTold(JsonNode? schema) => ApiDocument.Referred(schema) is not null || schema?["type"] is { } type
        && ((string?)(type as JsonValue) is not "object" || schema["description"] is not null)
            && ((string?)(type as JsonValue) is not "array" || IsTold(schema["items"]));

    private static IEnumerable<(string Name, JsonObject Content)> Contents(JsonObject operation) =>
        (operation["responses"]!.AsObject().Select(r => (Name: r.Key, Body: r.Value!)))
            .Append((Name: "body", Body: operation["requestBody"] ?? new JsonObject()))
            .SelectMany(b => (b.Body["content"]?.AsObject() ?? []).Select(c => ($"{b.Name} {c.Key}", c.Value!.AsObject())));

    /// <summary>Of lines each, as the schema has a line.</summary>
    private static IEnumerable<(JsonNode Schema, JsonNode? Example)> Examples(JsonObject content)
    {
        var schema = content["schema"]!;
        var all = content["example"] is { } one ? [one] : content["examples"]?.AsObject().Select(e => e.Value!["value"]) ?? [];
        return schema["contentSchema"] is not { } line
            ? all.Select(e => (schema, e))
            : all.SelectMany(e => ((string)e!).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(l => (line, JsonNode.Parse(l)));
    }
}
