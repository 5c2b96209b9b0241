using System.Text.Json.Nodes;

namespace Regulations.Api.Tests.Document;

/// <summary>Holds answers against the document, and remembers which members they had.</summary>
internal sealed class Described(ApiDocument document)
{
    public Seen Seen { get; } = new(document);

    /// <param name="operation">Of the document.</param>
    /// <param name="response">JSON, or lines of it.</param>
    public async Task<string> Answered(string operation, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var schema = document.Answer(operation, response);
        if (schema["contentSchema"] is { } line)
            foreach (var each in body.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Hold(line, each);
        else Hold(schema, body);
        return body;
    }

    private void Hold(JsonNode schema, string body)
    {
        var value = JsonNode.Parse(body);
        document.Faults(schema, value).ShouldBeEmpty(body[..Math.Min(body.Length, 2000)]);
        Seen.See(schema, value);
    }
}
