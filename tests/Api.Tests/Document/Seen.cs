using System.Text.Json.Nodes;

namespace Regulations.Api.Tests.Document;

/// <summary>Which members of the components have been seen in answers.</summary>
internal sealed class Seen(ApiDocument document)
{
    private readonly HashSet<string> _members = [];

    /// <summary>The members, by component, that no answer had.</summary>
    public IEnumerable<string> Missing(params IEnumerable<string> components) =>
        components.SelectMany(c => document.Component(c)["properties"]!.AsObject().Select(p => $"{c}.{p.Key}")).Where(m =>
            !_members.Contains(m));

    /// <param name="schema">As the document has it.</param>
    /// <param name="value">What is written so.</param>
    public void See(JsonNode? schema, JsonNode? value)
    {
        if (schema is null || value is null) return;
        if (ApiDocument.Referred(schema) is { } component) See(component, value);
        foreach (var choice in (schema["oneOf"] ?? schema["anyOf"])?.AsArray() ?? [])
            if (Fits(choice!, value)) See(choice, value);
        if (value is JsonArray list)
            foreach (var each in list) See(schema["items"], each);
    }

    private void See(string component, JsonNode value)
    {
        var described = document.Component(component);
        if (value is not JsonObject written || described["properties"] is not { } members) return;
        foreach (var (name, member) in written)
        {
            _members.Add($"{component}.{name}");
            See(members[name], member);
        }
    }

    private bool Fits(JsonNode choice, JsonNode value) =>
        ApiDocument.Referred(choice) is { } component && value is JsonObject written
        && (document.Component(component)["required"]?.AsArray() ?? []).All(r => written.ContainsKey((string)r!));
}
