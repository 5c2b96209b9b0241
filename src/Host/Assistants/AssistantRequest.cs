using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Assistants;

/// <summary>A question as it would be asked over HTTP.</summary>
/// <param name="Operation">The route.</param>
/// <param name="InPath">Parameters of the path, by name.</param>
/// <param name="Query">Parameters of the query.</param>
/// <param name="Body">The body; null where the route takes none.</param>
internal sealed record AssistantRequest(
    Operation Operation, IReadOnlyDictionary<string, string> InPath, IReadOnlyList<KeyValuePair<string, string?>> Query, JsonObject? Body)
{
    /// <summary>The parameter of the path that was not given; null where none is missing.</summary>
    public string? Missing => Operation.Parameters.FirstOrDefault(p => p.IsInPath && !InPath.ContainsKey(p.Name))?.Name;

    public static AssistantRequest Of(AssistantQuestion question, IDictionary<string, JsonElement> given)
    {
        var (inPath, query) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<KeyValuePair<string, string?>>());
        var body = question.Operation.Body is null ? null : new JsonObject();
        query.AddRange(question.Fixed.Where(f => f.Value.Length > 0).Select(f => KeyValuePair.Create(f.Name, (string?)f.Value)));
        foreach (var (name, value) in given)
        {
            if (value.ValueKind == JsonValueKind.Null) continue;
            var parameter = question.Operation.Parameters.FirstOrDefault(p => p.Name == name);
            if (parameter is { IsInPath: true }) inPath[name] = TextOf(value);
            else if (body is not null && (parameter is null || question.InBody.Any(p => p.Name == name)))
                body[name] = JsonNode.Parse(value.GetRawText());
            else query.AddRange(ValuesOf(value).Select(text => KeyValuePair.Create(name, (string?)text)));
        }

        return new(question.Operation, inPath, query, body);
    }

    /// <summary>The same question under the coordinates it was answered under: asked so again it has this answer for ever.</summary>
    public AssistantRequest Under(JsonObject answer)
    {
        var (query, body) = (Query.ToList(), Body?.DeepClone().AsObject());
        Settle(answer["coordinates"], string.Empty);
        Settle(answer["first"]?["coordinates"], string.Empty);
        Settle(answer["second"]?["coordinates"], "to");
        return this with { Query = query, Body = body };

        void Settle(JsonNode? under, string prefix)
        {
            foreach (var coordinate in (string[])["known", "recorded", "decided"])
            {
                if (under?[coordinate] is not { } value) continue;
                var name = prefix.Length == 0 ? coordinate : $"{prefix}{char.ToUpperInvariant(coordinate[0])}{coordinate[1..]}";
                if (body is not null) body[name] = value.DeepClone();
                else if (Operation.InQuery(name) is not null)
                {
                    query.RemoveAll(q => q.Key == name);
                    query.Add(KeyValuePair.Create(name, (string?)value.ToString()));
                }
            }
        }
    }

    /// <summary>The question which rules applied to the same facility, under the coordinates of an answer.</summary>
    public AssistantRequest AboutState(JsonObject under) => this with
    {
        Query = [.. under.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, (string?)c.Value!.ToString()))],
        Body = null,
    };

    /// <summary>The path and query, escaped.</summary>
    public string Address
    {
        get
        {
            var path = InPath.Aggregate(
                Operation.Path, (text, p) => text.Replace($"{{{p.Key}}}", Uri.EscapeDataString(p.Value), StringComparison.Ordinal));
            return path + QueryString.Create(Query);
        }
    }

    private static IEnumerable<string> ValuesOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(TextOf) : [TextOf(value)];

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
