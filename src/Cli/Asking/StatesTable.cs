using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Asking;

/// <summary>States for a reader: what was in force, on the way, and not held by the register.</summary>
internal static class StatesTable
{
    public static Shown Shown { get; } = new(Write, Of);

    /// <param name="answer">One state, or a list of them.</param>
    /// <param name="words">Of the reader's language.</param>
    private static void Write(JsonElement answer, AnswerWording words)
    {
        var facility = string.Empty;
        foreach (var state in States(answer))
        {
            var described = FacilityLine.Of(state.GetProperty("facility"), words);
            if (described != facility) Words.Line(described);
            facility = described;
            WriteState(state, words);
        }

        Words.Asked(answer, words);
    }

    /// <summary>The rules of all states, each with the state it stood in.</summary>
    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, Column.Period(ListHeadings.When), Column.Named(Headings.Rule), Headings.Kind, Headings.WhatItSays,
            Column.Period(Headings.InForce));
        foreach (var state in States(answer))
            foreach (var rule in state.GetProperty("rules").EnumerateArray())
                table.Add([Cell.Period(state, words), .. Cells(rule, words)]);
        return table;
    }

    private static IReadOnlyList<JsonElement> States(JsonElement answer) =>
        answer.TryGetProperty("states", out var several) ? [.. several.EnumerateArray()] : [answer];

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
        var table = new ReaderTable(
            words.Wording, Column.Named(Headings.Rule), Headings.Kind, Headings.WhatItSays, Column.Period(Headings.InForce))
        {
            HasSeparators = true,
        };
        foreach (var rule in rules.EnumerateArray()) table.Add(Cells(rule, words));
        table.Show(Output.Answers);
    }

    private static IReadOnlyList<Cell> Cells(JsonElement rule, AnswerWording words) =>
    [
        Cell.Named(rule.Text("ref"), words), words.Kind(rule.Text("kind")),
        string.Join('\n', Says(rule, words).Where(line => line.Length > 0)), Cell.Period(rule, words),
    ];

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
