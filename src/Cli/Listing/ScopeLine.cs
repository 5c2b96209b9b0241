using System.Text.Json;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Listing;

/// <summary>A scope in one line: for whom something is declared.</summary>
internal static class ScopeLine
{
    public static string Of(JsonElement scope, AnswerWording words) =>
        scope.ValueKind == JsonValueKind.Null ? words.Say(ListHeadings.All)
            : string.Join("; ", scope.EnumerateObject().Select(part => Part(part, words)));

    private static string Part(JsonProperty part, AnswerWording words)
    {
        var label = ScopeLabels.Part(part.Name) is { } known ? words.Say(known) : part.Name;
        return $"{label} {Value(part, words)}";
    }

    private static string Value(JsonProperty part, AnswerWording words) => part.Name switch
    {
        "kinds" => string.Join(", ", part.Value.EnumerateArray().Select(kind => words.Wording.FacilityKind(kind.Plain()))),
        "attributes" => string.Join(", ", part.Value.EnumerateObject().Select(attribute =>
            $"{words.Wording.Attribute(attribute.Name)}: "
            + $"{words.Wording.AttributeValue(attribute.Name, AnswerReading.Value(attribute.Value))}")),
        "except" => $"({Of(part.Value, words)})",
        "areasListedIn" => words.Name($"{part.Value.Text("instrument")} {part.Value.Text("address")}".TrimEnd()),
        _ => string.Join(", ", part.Value.EnumerateArray().Select(id => words.Name(id.Plain()))),
    };
}
