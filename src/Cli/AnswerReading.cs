using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Regulations.Host.Http.Json;

namespace Regulations.Cli;

/// <summary>Reads parts of answers as what they were written from.</summary>
internal static class AnswerReading
{
    public static Norm Norm(JsonElement norm) => new()
    {
        Modality = Word<Modality>(norm.Text("modality")),
        Activity = norm.Text("activity"),
        When = norm.TryGetProperty("when", out var conditions) ? [.. conditions.EnumerateArray().Select(Condition)] : [],
    };

    public static Condition Condition(JsonElement condition)
    {
        var fact = condition.Text("fact");
        var comparison = condition.EnumerateObject().First(member => member.Name != "fact");
        return comparison.Name switch
        {
            "is" => new Condition.Is(fact, Value(comparison.Value)),
            "isNot" => new Condition.IsNot(fact, Value(comparison.Value)),
            "in" => new Condition.In(fact, [.. comparison.Value.EnumerateArray().Select(Value)]),
            "atMost" => new Condition.AtMost(fact, comparison.Value.GetDecimal()),
            "atLeast" => new Condition.AtLeast(fact, comparison.Value.GetDecimal()),
            var other => throw new JsonException($"'{other}' is no comparison."),
        };
    }

    public static FactValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => new FactValue.Number(value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new FactValue.Truth(value.GetBoolean()),
        _ => new FactValue.Text(value.GetString()!),
    };

    /// <summary>Null where the member is null or missing.</summary>
    public static WrittenTime? Time(JsonElement element, string member) =>
        element.Text(member) is { Length: > 0 } written && LegalCalendar.Read(written, out var time) == TimeFault.None ? time : null;

    public static Period Period(JsonElement element) =>
        new(Time(element, "from")?.Time ?? LegalTime.Always, Time(element, "until")?.Time ?? LegalTime.Never);

    /// <exception cref="JsonException">The list has no such word.</exception>
    public static T Word<T>(string word)
        where T : struct, Enum => ContractWord.TryRead<T>(word, out var member)
            ? member : throw new JsonException($"'{word}' is no {typeof(T).Name}.");

    public static Vocabulary Vocabulary(JsonElement answer) =>
        Activities(answer).Concat(Facts(answer)).Concat(Kinds(answer)).Concat(Attributes(answer))
            .Aggregate(Domain.Words.Vocabulary.None, static (words, entry) => words.Take(entry, entry.Subject));

    private static IEnumerable<VocabularyEntry> Activities(JsonElement answer) =>
        answer.GetProperty("activities").EnumerateArray()
            .Select(a => new ActivityDefined { Id = a.Text("activity"), Word = a.Text("activity"), Label = Label(a) });

    private static IEnumerable<VocabularyEntry> Facts(JsonElement answer) =>
        answer.GetProperty("facts").EnumerateArray().Select(f => new FactDefined
        {
            Id = f.Text("fact"), Word = f.Text("fact"), Label = Label(f), Kind = Word<FactKind>(f.Text("kind")), Values = Values(f),
            Unit = f.Text("unit") is { Length: > 0 } unit ? unit : null,
        });

    private static IEnumerable<VocabularyEntry> Kinds(JsonElement answer) =>
        answer.GetProperty("kinds").EnumerateArray()
            .Select(k => new KindDefined { Id = k.Text("kind"), Word = k.Text("kind"), Label = Label(k) });

    private static IEnumerable<VocabularyEntry> Attributes(JsonElement answer) =>
        answer.GetProperty("attributes").EnumerateArray()
            .Select(a => new AttributeDefined
            {
                Id = a.Text("attribute"), Word = a.Text("attribute"), Label = Label(a), Values = Values(a),
            });

    private static IReadOnlyList<LabelledValue> Values(JsonElement word) =>
        [.. word.GetProperty("values").EnumerateArray().Select(v => new LabelledValue(v.Text("value"), Label(v)))];

    private static Label Label(JsonElement word) => new(word.GetProperty("label").Text("da"), word.GetProperty("label").Text("en"));
}
