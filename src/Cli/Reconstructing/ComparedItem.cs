using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Cli.Reconstructing;

/// <summary>One side of a difference: a rule, what is announced, a gap or a fact of the facility.</summary>
internal static class ComparedItem
{
    private const string Attribute = "attributes.";

    public static string Of(JsonElement difference, string side, AnswerWording words)
    {
        var item = difference.GetProperty(side);
        if (item.ValueKind == JsonValueKind.Null) return string.Empty;
        return AnswerReading.Word<ItemKind>(difference.Text("what")) switch
        {
            ItemKind.Rule => $"{words.Captions.Worded} {words.Named(item.Text("version"))}\n{words.Period(item)}",
            ItemKind.Pending => words.Wording.NotYetInForce(AnswerReading.Time(item, "inForce")?.Time),
            ItemKind.Gap => item.Text("note"),
            _ => Value(difference.Text("ref"), item, words),
        };
    }

    /// <summary>What readers call a fact of a facility.</summary>
    public static string Fact(string fact, AnswerWording words) =>
        fact.StartsWith(Attribute, StringComparison.Ordinal) ? words.Wording.Attribute(fact[Attribute.Length..])
        : ComparisonLabels.Fact(fact) is { } label ? words.Say(label)
        : fact;

    private static string Value(string fact, JsonElement value, AnswerWording words) => fact switch
    {
        "status" => words.Word<FacilityStatus>(value.GetString()!, StatusLabels.Of),
        "municipality" => words.Name(value.GetString()!),
        _ when value.ValueKind == JsonValueKind.Array =>
            string.Join(", ", value.EnumerateArray().Select(kind => words.Wording.FacilityKind(kind.Plain()))),
        _ when fact.StartsWith(Attribute, StringComparison.Ordinal) =>
            words.Wording.AttributeValue(fact[Attribute.Length..], AnswerReading.Value(value)),
        _ => value.Plain(),
    };
}
