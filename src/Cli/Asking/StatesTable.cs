using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli.Asking;

/// <summary>States for a reader: what was in force, on the way, and not held by the register.</summary>
internal static class StatesTable
{
    /// <param name="answer">One state, or a list of them.</param>
    /// <param name="words">Of the reader's language.</param>
    public static void Write(JsonElement answer, AnswerWording words)
    {
        var facility = string.Empty;
        IEnumerable<JsonElement> states = answer.TryGetProperty("states", out var several) ? several.EnumerateArray() : [answer];
        foreach (var state in states)
        {
            var described = FacilityLine.Of(state.GetProperty("facility"), words);
            if (described != facility) Words.Line(described);
            facility = described;
            WriteState(state, words);
        }

        Words.Asked(answer, words);
    }

    private static void WriteState(JsonElement state, AnswerWording words)
    {
        Words.Line($"\n{Wording.AtStart(words.Period(state))}");
        if (state.GetProperty("rules").GetArrayLength() > 0) WriteRules(state.GetProperty("rules"), words);
        else Words.Line(words.Phrases.RulesFound(0));
        foreach (var pending in state.GetProperty("pending").EnumerateArray()) Words.Line(Pending(pending, words));
        foreach (var gap in state.GetProperty("gaps").EnumerateArray()) Words.Line(words.Phrases.Gap(gap.Text("gap"), gap.Text("note")));
    }

    private static string Pending(JsonElement pending, AnswerWording words) =>
        $"{words.Captions.Pending}: {words.Named(pending.Text("id")).Replace('\n', ' ')}, "
        + $"{words.Kind(pending.Text("kind"))}: {pending.Text("title")}. "
        + words.Wording.NotYetInForce(AnswerReading.Time(pending, "inForce")?.Time);

    private static void WriteRules(JsonElement rules, AnswerWording words)
    {
        var table = Words.Table(words, Headings.Rule, Headings.Kind, Headings.WhatItSays, Headings.InForce).ShowRowSeparators();
        foreach (var rule in rules.EnumerateArray())
            table.AddRow(
                new Text(words.Named(rule.Text("ref"))),
                new Text(words.Kind(rule.Text("kind"))),
                new Text(string.Join('\n', Says(rule, words).Where(line => line.Length > 0))),
                new Text(words.Period(rule)));
        Output.Answers.Write(table);
    }

    private static IEnumerable<string> Says(JsonElement rule, AnswerWording words)
    {
        foreach (var norm in rule.GetProperty("norms").EnumerateArray())
            yield return Wording.AtStart(words.Phrases.Clause(AnswerReading.Norm(norm))) + ".";
        yield return rule.Text("text");
        if (rule.Texts("unrecorded") is { Count: > 0 } clauses)
            yield return words.Phrases.Unrecorded(
                words.Name(rule.Text("ref")), [.. clauses.Select(c => words.Named(c).Replace('\n', ' '))]);
        if (AnswerReading.Word<Confidence>(rule.Text("confidence")) is Confidence.Inferred and var confidence)
            yield return words.Caption(Headings.Confidence) + words.Wording.Word(confidence);
    }
}
