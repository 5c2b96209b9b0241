using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>What is asked of a statement.</summary>
/// <param name="Activity">Of a verdict; null: the rules are asked for.</param>
internal sealed record StatementQuestion(string Facility, LegalTime At, string? Activity, IReadOnlyDictionary<string, FactValue> Facts, Coordinates Under);

/// <summary>The answer a statement gives, before it has a number.</summary>
/// <param name="Verdict">Null where the rules were asked for.</param>
/// <param name="ReliedOn">The entries the answer stands on, in the order of recording.</param>
internal sealed record StatementAnswer(StatementQuestion Question, State State, Verdict? Verdict, IReadOnlyList<RecordedEntry> ReliedOn)
{
    /// <returns>Null where a fact given is compared with a number and is none; the fact is then told.</returns>
    public static StatementAnswer? To(StatementQuestion question, RegisterBook book, out string? factThatIsNoNumber)
    {
        factThatIsNoNumber = null;
        var matter = book.About(question.Facility, question.Under);
        var verdict = question.Activity is { } activity ? Domain.Answers.Verdicts.Verdict.Of(matter, question.At, activity, question.Facts) : null;
        if (verdict is VerdictAnswer.NoNumber { Fact: var fact })
        {
            factThatIsNoNumber = fact;
            return null;
        }

        var state = Stretch.Around(matter, question.At);
        return new(question, state, (verdict as VerdictAnswer.Given)?.Verdict, ReliedUpon(state, book.Bearing(question.Facility), question));
    }

    public Explanation? Explained(Language language) =>
        Verdict is { } verdict ? Explanation.Of(verdict, State, Question.Activity!, Question.At, language) : null;

    /// <summary>The facility's own entries, those in whose words a rule stands or that mark it, what is pending and the gaps.</summary>
    private static List<RecordedEntry> ReliedUpon(State state, IReadOnlyList<RecordedEntry> bearing, StatementQuestion question)
    {
        var named = state.Rules.Select(r => r.Words.Id)
            .Concat(state.Rules.OfType<Rule.OfProvision>().Select(r => r.Instrument.Published.Id))
            .Concat(state.Rules.OfType<Rule.OfDecision>().Select(r => r.Decision.Issued.Id))
            .Concat(state.Rules.SelectMany(r => r.Unrecorded).Select(c => c[..c.LastIndexOf('#')]))
            .Concat(state.Pending.Select(p => p.Entry.Id))
            .Concat(state.Gaps.Select(g => g.Id))
            .ToHashSet(StringComparer.Ordinal);
        return [.. bearing.Where(e => Counts(e, question) && (e.Entry is FacilityEntry || named.Contains(e.Entry.Id)))];
    }

    private static bool Counts(RecordedEntry entry, StatementQuestion question) =>
        entry.BodyAt(question.Under.Recorded) is { } body
        && body.PublishedAt < question.Under.KnownBefore
        && (body is not FacilityEntry facts || facts.From <= question.At);
}
