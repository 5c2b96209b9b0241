using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;
using Regulations.Projections.Book;
using Regulations.Projections.Words;

namespace Regulations.Host.Statements;

/// <summary>What is asked of a statement.</summary>
/// <param name="Activity">Of a verdict; null: the rules are asked for.</param>
internal sealed record StatementQuestion(string Facility, LegalTime At, string? Activity, IReadOnlyDictionary<string, FactValue> Facts, Coordinates Under)
{
    /// <summary>Of its words those that no norm of the register uses.</summary>
    public required IReadOnlyList<UnknownWord> UnknownWords { get; init; }
}

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
        return new(question, state, (verdict as VerdictAnswer.Given)?.Verdict, EntriesReliedOn.By(state, matter, book.Bearing(question.Facility), question));
    }

    public Explanation? Explained(Language language) =>
        Verdict is { } verdict ? Explanation.Of(verdict, State, Question.Activity!, Question.Facts, Question.At, language) : null;
}
