using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Regulations.Conformance;

/// <summary>Answers questions of scenarios over HTTP, from a register of a running host, in the scenarios' short form.</summary>
public sealed class HttpAnswers(HttpClient client, string register)
{
    private Dictionary<string, long> _positions = [];

    /// <summary>Makes the register and records the lines, which must all be accepted.</summary>
    public async Task Record(string lines)
    {
        var made = await client.PutAsJsonAsync($"/registers/{register}", new { title = register });
        made.EnsureSuccessStatusCode();
        using var body = new StringContent(lines, Encoding.UTF8, "application/x-ndjson");
        var recorded = await client.PostAsync(new Uri($"/registers/{register}/entries?positions=true", UriKind.Relative), body);
        var answer = await recorded.Content.ReadAsStringAsync();
        if (!recorded.IsSuccessStatusCode) throw new InvalidOperationException(answer);
        _positions = JsonNode.Parse(answer)!["positions"]!.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<long>());
    }

    public async Task<JsonNode> To(Question question) => question.Ask switch
    {
        "rules" => Brief(await Get(question, "rules", "at")),
        "timeline" => new JsonArray([.. (await Get(question, "timeline", "from", "until"))["states"]!.AsArray().Select(s => Brief(s!))]),
        "status" => (await Get(question, "status", "at"))["status"]!.DeepClone(),
        "verdict" => await Verdict(question),
        "no-basis" => (await Get(question, "no-basis", "from", "until"))["spans"]!.DeepClone(),
        _ => throw new NotSupportedException(question.Ask),
    };

    /// <summary>The rules of a moment: instrument and text of each.</summary>
    public async Task<IReadOnlyList<(string Instrument, string? Text)>> Rules(string facility, string at, string? known)
    {
        var query = $"at={Uri.EscapeDataString(at)}" + (known is null ? string.Empty : $"&known={known}");
        var state = await Read(client.GetAsync(new Uri($"/registers/{register}/facilities/{facility}/rules?{query}", UriKind.Relative)));
        return [.. state["rules"]!.AsArray().Select(r => (Name(r, "instrument"), r!["text"]?.GetValue<string>()))];
    }

    private async Task<JsonNode> Get(Question question, string route, params string[] asked)
    {
        var query = asked.Append("known").Append("decided")
            .Where(name => question.Text(name) is not null)
            .Select(name => $"{name}={Uri.EscapeDataString(question.Text(name)!)}")
            .ToList();
        if (question.Text("recorded") is { } entry) query.Add($"recorded={_positions[entry]}");
        if (question.Json["ref"] is { } named)
            foreach (var name in (string[])["instrument", "address"])
                query.Add($"{name}={Uri.EscapeDataString(named[name]!.GetValue<string>())}");
        return await Read(client.GetAsync(new Uri($"{Facility(question)}/{route}?{string.Join('&', query)}", UriKind.Relative)));
    }

    private async Task<JsonNode> Verdict(Question question)
    {
        var asked = new JsonObject();
        foreach (var name in new[] { "at", "activity", "facts", "known", "decided" })
            if (question.Json[name] is { } value) asked[name] = value.DeepClone();
        if (question.Text("recorded") is { } entry) asked["recorded"] = _positions[entry];
        var answer = await Read(client.PostAsJsonAsync($"{Facility(question)}/verdict", asked));
        return new JsonObject
        {
            ["verdict"] = answer["verdict"]!.DeepClone(),
            ["outcomes"] = Sorted(answer["outcomes"]!),
            ["missing"] = Sorted(answer["missing"]!),
        };
    }

    private static async Task<JsonNode> Read(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(answer)! : throw new InvalidOperationException(answer);
    }

    private string Facility(Question question) => $"/registers/{register}/facilities/{question.Facility}";

    private static JsonObject Brief(JsonNode state) => new()
    {
        ["facility"] = state["facility"]!["status"]!.DeepClone(),
        ["rules"] = new JsonArray([.. state["rules"]!.AsArray().OrderBy(r => Name(r, "ref"),
            StringComparer.Ordinal).Select(r => r!.DeepClone())]),
        ["pending"] = new JsonArray([.. state["pending"]!.AsArray().Select(p => Name(p, "id")).Order(StringComparer.Ordinal).Select(p =>
            JsonValue.Create(p))]),
        ["gaps"] = new JsonArray([.. state["gaps"]!.AsArray().Select(g => Name(g, "gap")).Order(StringComparer.Ordinal).Select(g =>
            JsonValue.Create(g))]),
        ["from"] = state["from"]?.DeepClone(),
        ["until"] = state["until"]?.DeepClone(),
    };

    private static string Name(JsonNode? node, string member) => node![member]!.GetValue<string>();

    private static JsonArray Sorted(JsonNode words) =>
        new([.. words.AsArray().Select(w => w!.GetValue<string>()).Order(StringComparer.Ordinal).Select(w => JsonValue.Create(w))]);
}
