using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http.Json;
using Regulations.Projections.Audits;
using Regulations.Projections.Words;

namespace Regulations.Host.Auditing;

/// <summary>The result of one decision, as one line of JSON.</summary>
internal static class ResultJson
{
    /// <summary>The fates of norms that carry a verdict, or would if a basis stood behind them.</summary>
    private static readonly Fate[] Carrying = [Fate.Decisive, Fate.Possible, Fate.Lifted, Fate.Lifts, Fate.NoBasis];

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static void Write(Utf8JsonWriter json, ListLine line, AuditedAnswer.Given? audited, IReadOnlyList<LineFault> faults,
        StoredReservations reservations)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, line.Number);
        WriteInput(json, line);
        WriteRead(json, line.Decision, audited?.Judgement.Facility.Municipality);
        json.WriteString("class"u8, Word<AuditClass>.Of(audited?.Judgement.Class ?? AuditClass.CannotBeJudged));
        WriteHeld(json, "then"u8, audited?.Judgement.Then);
        WriteHeld(json, "bound"u8, audited?.Judgement.Bound);
        WriteDifference(json, audited?.Difference);
        json.WriteList("gaps"u8, audited?.Judgement.Gaps ?? []);
        json.WriteList("unrecorded"u8, audited is null ? [] : Unrecorded(audited.Judgement.Bound.Verdict));
        reservations.Write(json, audited is null
            ? [] : audited.Judgement.Reservations.With(audited.UnknownWords, audited.Judgement.Facility));
        WriteUnknownWords(json, audited is { Judgement.Facility.Status: FacilityStatus.Open } ? audited.UnknownWords : []);
        WriteFaults(json, faults);
        json.WriteEndObject();
    }

    /// <summary>The rules that carried a verdict, each once; what might lift carries one that depends on it.</summary>
    public static IReadOnlyList<Weighed> Carriers(Verdict verdict) =>
        [.. verdict.Weighed.Where(w => Carrying.Contains(w.Fate) || (verdict.IsConditional && w.Fate == Fate.MightLift))
            .DistinctBy(w => (w.Rule.Ref, w.Fate))];

    private static void WriteInput(Utf8JsonWriter json, ListLine line)
    {
        json.WriteStartObject("input"u8);
        foreach (var (column, cell) in line.Cells)
        {
            json.WritePropertyName(column);
            if (cell.Json is { } raw) json.WriteRawValue(raw);
            else json.WriteStringValue(cell.Text);
        }

        json.WriteEndObject();
    }

    /// <summary>What was made of the line, and where the facility lay as the law bound.</summary>
    private static void WriteRead(Utf8JsonWriter json, PastDecision? decision, string? municipality)
    {
        if (decision is null)
        {
            json.WriteNull("read"u8);
            return;
        }

        json.WriteStartObject("read"u8);
        json.WriteString("facility"u8, decision.Facility);
        json.WriteString("municipality"u8, municipality);
        json.WriteTime("at"u8, decision.At);
        json.WriteString("decided"u8, decision.Decided.ToString());
        json.WriteString("activity"u8, decision.Activity);
        json.WriteStartObject("facts"u8);
        foreach (var (fact, value) in decision.Facts)
        {
            json.WritePropertyName(fact);
            json.WriteValue(value);
        }

        json.WriteEndObject();
        json.WriteString("outcome"u8, Word<PastOutcome>.Of(decision.Outcome));
        json.WriteEndObject();
    }

    private static void WriteHeld(Utf8JsonWriter json, ReadOnlySpan<byte> name, Held? held)
    {
        if (held is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("verdict"u8, VerdictJson.WordOf(held.Verdict));
        json.WriteStartArray("outcomes"u8);
        foreach (var outcome in held.Verdict.Outcomes) json.WriteStringValue(Word<Outcome>.Of(outcome));
        json.WriteEndArray();
        json.WriteList("missing"u8, held.Verdict.Missing);
        json.WriteString("agreement"u8, Word<Agreement>.Of(held.Agreement));
        json.WriteStartArray("rules"u8);
        foreach (var weighed in Carriers(held.Verdict))
        {
            json.WriteStartObject();
            json.WriteString("ref"u8, weighed.Rule.Ref);
            json.WriteString("version"u8, weighed.Rule.Version);
            json.WriteString("fate"u8, Word<Fate>.Of(weighed.Fate));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference? difference)
    {
        if (difference is null)
        {
            json.WriteNull("difference"u8);
            return;
        }

        json.WriteStartObject("difference"u8);
        json.WriteString("entry"u8, difference.Entry);
        json.WriteString("published"u8, difference.Published?.ToString());
        json.WriteNumber("position"u8, difference.Position);
        json.WriteTime("since"u8, difference.Since);
        json.WriteEndObject();
    }

    private static void WriteUnknownWords(Utf8JsonWriter json, IReadOnlyList<UnknownWord> words)
    {
        json.WriteStartArray("unknownWords"u8);
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Word<WordKind>.Of(word.Kind));
            json.WriteString("word"u8, word.Word);
            json.WriteString("fact"u8, word.Fact);
            json.WriteList("nearest"u8, word.Nearest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFaults(Utf8JsonWriter json, IReadOnlyList<LineFault> faults)
    {
        json.WriteStartArray("errors"u8);
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, fault.Field);
            json.WriteString("rule"u8, fault.Rule);
            json.WriteString("message"u8, fault.Message.Da);
            json.WriteStartObject("messages"u8);
            foreach (var language in Languages) json.WriteString(language.Tag(), fault.Message.In(language));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string[] Unrecorded(Verdict verdict) =>
        [.. Carriers(verdict).SelectMany(w => w.Rule.Unrecorded).Distinct().Order(StringComparer.Ordinal)];
}
