using System.Text.Json.Nodes;

namespace Regulations.Conformance;

/// <summary>Holds an answer against the one expected, both in the scenarios' own short form.</summary>
public static class Comparison
{
    /// <returns>Null where they agree, else what differs.</returns>
    public static string? Difference(Question question, JsonNode answer)
    {
        var expected = question.Expect;
        return Agrees(expected, answer)
            ? null
            : $"{question}\n  expected {expected.ToJsonString(Question.Relaxed)}\n  answered {answer.ToJsonString(Question.Relaxed)}";
    }

    private static bool Agrees(JsonNode? expected, JsonNode? answer) => (expected, answer) switch
    {
        (JsonObject e, JsonObject a) => e.All(member => a.ContainsKey(member.Key) && Agrees(member.Value, a[member.Key])),
        (JsonArray e, JsonArray a) => e.Count == a.Count && e.Zip(a).All(pair => Agrees(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(expected, answer),
    };
}
