using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Asking;

/// <summary>The facts a verdict is asked under.</summary>
internal static class FactsQuery
{
    /// <summary>How a question is refused for a fact that does not fit what norms compare it with.</summary>
    public static IReadOnlyList<Answer> Refusals { get; } =
    [
        Refused(new("residentAge", WantsNumber: true)),
        Refused(new("outbreak", WantsNumber: false)),
    ];

    public static Problem Problem(UnfitFact unfit) =>
        new(unfit.WantsNumber ? ProblemType.FactNotANumber : ProblemType.FactNotATruth, unfit.Message) { Parameter = unfit.Fact };

    private static Answer Refused(UnfitFact unfit) =>
        Answer.Refused(Problem(unfit).Type, unfit.Message, $",\n  \"parameter\": \"{unfit.Fact}\"");

    /// <summary>The member <c>facts</c> of a body; none where it is absent.</summary>
    public static Dictionary<string, FactValue> Read(QueryReader asked, JsonElement body)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        if (!body.TryGetProperty("facts", out var given) || given.ValueKind == JsonValueKind.Null) return facts;
        if (given.ValueKind != JsonValueKind.Object)
        {
            asked.Unreadable("facts", "'facts' is an object of facts by name.");
            return facts;
        }

        foreach (var fact in given.EnumerateObject())
        {
            if (ValueOf(fact.Value) is { } value) facts[fact.Name] = value;
            else asked.Unreadable($"facts.{fact.Name}", $"The fact '{fact.Name}' is neither a text, a number that can be held "
                + "exactly, nor true or false.");
        }

        return facts;
    }

    private static FactValue? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new FactValue.Text(value.GetString()!),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? new FactValue.Number(number) : null,
        JsonValueKind.True or JsonValueKind.False => new FactValue.Truth(value.GetBoolean()),
        _ => null,
    };
}
