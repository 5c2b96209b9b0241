using System.Text.Json.Nodes;

namespace Regulations.Conformance;

/// <summary>The Danish data, and questions to it whose answers follow from its sources, each with the source's word for it.</summary>
public static class Denmark
{
    /// <summary>In the order in which a register takes them in.</summary>
    public static IReadOnlyList<string> Files { get; } = ["areas", "vocabulary", "history", "coverage", "example-facilities"];

    public static IEnumerable<string> Entries => Files.SelectMany(f => Resources.Lines($"dk/{f}.jsonl"));

    public static IReadOnlyList<Question> Questions { get; } =
        [.. Resources.Lines("dk/questions.jsonl").Select((l, i) => new Question(i, JsonNode.Parse(l)!.AsObject()))];
}
