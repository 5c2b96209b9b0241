using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Cli.Asking;

internal static class VerdictTable
{
    public static Shown Shown { get; } = new(Write, Of);

    private static void Write(JsonElement answer, AnswerWording words)
    {
        Words.Line(Summary(answer, words));
        if (answer.Texts("missing") is { Count: > 0 } missing)
            Words.Line(words.Caption(Headings.Missing) + string.Join("; ", missing.Select(fact => $"{words.Wording.Fact(fact)} ({fact})")));
        var table = Of(answer, words);
        if (table.Rows > 0) table.Show(Output.Answers);
        Words.Unknown(answer, words);
        Words.Asked(answer, words);
    }

    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = new ReaderTable(words.Wording, Column.Named(Headings.Rule), Headings.Norm, Headings.Rank, Headings.Fate)
        {
            HasSeparators = true,
        };
        foreach (var norm in answer.GetProperty("weighed").EnumerateArray())
            table.Add(
                Cell.Named(norm.Text("ref"), words), words.Phrases.Clause(AnswerReading.Norm(norm)), norm.Text("rank"),
                Became(norm, words));
        return table;
    }

    private static string Summary(JsonElement answer, AnswerWording words)
    {
        IReadOnlyList<string> outcomes =
            [.. answer.Texts("outcomes").Select(word => words.Wording.Word(AnswerReading.Word<Outcome>(word)))];
        return outcomes.Count switch
        {
            0 => words.Phrases.NotOpen(AnswerReading.Word<FacilityStatus>(answer.Text("verdict"))),
            1 => words.Phrases.Settled(outcomes[0]),
            _ => words.Phrases.Conditional(outcomes, answer.Texts("missing")),
        };
    }

    private static string Became(JsonElement norm, AnswerWording words) => words.Phrases.Fate(
        AnswerReading.Word<Fate>(norm.Text("fate")),
        norm.Texts("missing"),
        norm.Text("why") is { Length: > 0 } why ? AnswerReading.Word<Precedence>(why) : null,
        [.. norm.Texts("because").Select(words.Name)],
        [.. norm.GetProperty("failing").EnumerateArray().Select(c => words.Phrases.Unmet(AnswerReading.Condition(c)))]);
}
