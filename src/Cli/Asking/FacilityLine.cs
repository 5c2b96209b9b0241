using System.Text.Json;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Cli.Asking;

/// <summary>A facility's facts in one line.</summary>
internal static class FacilityLine
{
    public static string Of(JsonElement facility, AnswerWording words)
    {
        var status = AnswerReading.Word<FacilityStatus>(facility.Text("status"));
        if (status == FacilityStatus.Unknown) return $"{facility.Text("id")}: {words.Phrases.NotOpen(status)}";
        return $"{facility.Text("name")} ({facility.Text("id")}): {string.Join(", ", Facts(facility, status, words))}";
    }

    public static string Kinds(JsonElement facility, AnswerWording words) =>
        string.Join(", ", facility.Texts("kinds").Select(words.Wording.FacilityKind));

    private static IEnumerable<string> Facts(JsonElement facility, FacilityStatus status, AnswerWording words)
    {
        yield return words.Say(StatusLabels.Of(status));
        if (Kinds(facility, words) is { Length: > 0 } kinds) yield return kinds;
        if (facility.Text("municipality") is { Length: > 0 } municipality) yield return words.Name(municipality);
        foreach (var attribute in facility.GetProperty("attributes").EnumerateObject())
            yield return
                $"{words.Wording.Attribute(attribute.Name)}: "
                + $"{words.Wording.AttributeValue(attribute.Name, AnswerReading.Value(attribute.Value))}";
    }
}
