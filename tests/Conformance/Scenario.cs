using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Conformance;

/// <summary>Entries in recorded order, in a register of their own, and questions with the answers expected.</summary>
public sealed record Scenario(string Name, IReadOnlyList<JsonObject> Entries, IReadOnlyList<Question> Questions)
{
    public static IReadOnlyList<Scenario> Handwritten { get; } =
    [
        .. Resources.Names("scenarios/").Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => Of(JsonNode.Parse(Resources.Text(n))!)),
    ];

    public static IReadOnlyList<Scenario> Generated { get; } =
        [.. Resources.Lines("scenarios/random.jsonl").Concat(Resources.Lines("scenarios/nasty.jsonl")).Select(l => Of(JsonNode.Parse(l)!))];

    /// <summary>
    /// Small registers made where the others seldom go: clauses undone, renumbered and moved in time upon each other. Their
    /// answers were worked out by an evaluator written from the page on semantics alone, by whoever had not seen this one.
    /// </summary>
    public static IReadOnlyList<Scenario> Independent { get; } =
        [.. Resources.Lines("scenarios/independent.jsonl").Select(l => Of(JsonNode.Parse(l)!))];

    public static IEnumerable<Scenario> All => Handwritten.Concat(Generated);

    /// <summary>The entries as JSON Lines.</summary>
    public string Lines => string.Concat(Entries.Select(e => e.ToJsonString() + "\n"));

    public override string ToString() => Name;

    private static Scenario Of(JsonNode json) => new(
        json["name"]!.GetValue<string>(),
        [.. json["entries"]!.AsArray().Select(e => e!.AsObject())],
        [.. json["questions"]!.AsArray().Select((q, i) => new Question(i, q!.AsObject()))]);
}

/// <summary>One question of a scenario and the answer expected; only the fields shown there are compared.</summary>
public sealed record Question(int Index, JsonObject Json)
{
    public string Ask => Text("ask")!;

    public string Facility => Text("facility")!;

    public JsonNode Expect => Json["expect"]!;

    public string? Text(string name) => Json[name]?.GetValue<string>();

    public override string ToString()
    {
        var asked = (JsonObject)Json.DeepClone();
        asked.Remove("expect");
        return $"question {Index}: {asked.ToJsonString(Relaxed)}";
    }

    internal static JsonSerializerOptions Relaxed { get; } = new()
    { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
