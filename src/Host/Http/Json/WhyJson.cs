using System.Text.Json;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Http.Json;

/// <summary>Why an answer is what it is.</summary>
internal static class WhyJson
{
    public static void WriteWays(this Utf8JsonWriter json, IReadOnlyList<Way> ways)
    {
        json.WriteStartArray("wouldApplyIf"u8);
        foreach (var way in ways)
        {
            json.WriteStartObject();
            json.WriteStartArray("all"u8);
            foreach (var requirement in way.All) json.WriteRequirement(requirement);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteExplanation(this Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject("explanation"u8);
        json.WriteString("language"u8, explanation.Language.Tag());
        json.WriteString("asked"u8, explanation.Asked);
        json.WriteString("summary"u8, explanation.Summary);
        json.WriteList("steps"u8, explanation.Steps);
        json.WriteList("reservations"u8, explanation.Reservations);
        json.WriteEndObject();
    }

    private static void WriteRequirement(this Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("part"u8, Word<RequirementPart>.Of(requirement.Part));
        json.WriteString("name"u8, requirement.Name);
        json.WriteList("needs"u8, requirement.Needs);
        json.WriteList("has"u8, requirement.Has);
        json.WriteTime("moment"u8, requirement.Moment);
        json.WriteString("entry"u8, requirement.Entry);
        json.WriteEndObject();
    }
}
