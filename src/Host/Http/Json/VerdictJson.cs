using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Http.Json;

internal static class VerdictJson
{
    private static readonly JsonEncodedText Conditional = JsonEncodedText.Encode("conditional");

    /// <summary>The members of a verdict, without the braces around it.</summary>
    public static void WriteVerdictMembers(this Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("verdict"u8, WordOf(verdict));
        json.WriteStartArray("outcomes"u8);
        foreach (var outcome in verdict.Outcomes) json.WriteStringValue(Word<Outcome>.Of(outcome));
        json.WriteEndArray();
        json.WriteList("missing"u8, verdict.Missing);
        json.WriteStartArray("weighed"u8);
        foreach (var weighed in verdict.Weighed) json.WriteWeighed(weighed);
        json.WriteEndArray();
    }

    /// <summary>The verdict in one word.</summary>
    public static JsonEncodedText WordOf(Verdict verdict) =>
        verdict.Facility != FacilityStatus.Open ? Word<FacilityStatus>.Of(verdict.Facility)
        : verdict.IsConditional ? Conditional
        : Word<Outcome>.Of(verdict.Outcomes[0]);

    private static void WriteWeighed(this Utf8JsonWriter json, Weighed weighed)
    {
        json.WriteStartObject();
        json.WriteString("ref"u8, weighed.Rule.Ref);
        json.WriteString("version"u8, weighed.Rule.Version);
        json.WriteNumber("norm"u8, weighed.Index);
        json.WriteString("modality"u8, Word<Modality>.Of(weighed.Norm.Modality));
        json.WriteString("activity"u8, weighed.Norm.Activity);
        json.WriteNumber("rank"u8, weighed.Rank);
        json.WriteString("fate"u8, Word<Fate>.Of(weighed.Fate));
        json.WriteList("missing"u8, weighed.Missing);
        json.WriteConditions("failing"u8, weighed.Failing);
        json.WriteList("because"u8, weighed.Because);
        if (weighed.Why is { } why) json.WriteString("why"u8, Word<Precedence>.Of(why));
        else json.WriteNull("why"u8);
        json.WriteEndObject();
    }
}
