using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Words;
using Regulations.Projections.Book;
using Regulations.Projections.Words;

namespace Regulations.Projections.Audits;

/// <summary>Judges decisions by a register as it stood at one position. Called from several threads at once.</summary>
public sealed class DecisionJudge(RegisterBook book, long recorded)
{
    private readonly DifferenceSearch _search = new(book, recorded);

    /// <summary>Whether the activity is one, in case and blanks too where the register defines none to compare it with.</summary>
    public bool CanRead(string activity) => ActivityForm.Fits(activity) || book.Words.At(recorded).Activities.Any;

    /// <summary>The words that the register had defined by the position judged under.</summary>
    public Vocabulary Vocabulary => book.Words.At(recorded);

    /// <exception cref="OperationCanceledException">The audit is not wanted any more; a long judgement ends in its middle.</exception>
    public AuditedAnswer Of(PastDecision written, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var words = WordsRead.Of(book.Words, PastDecision.AsBound(recorded), written.Activity, written.Facts);
        if (words.Undefined.Count > 0) return new AuditedAnswer.Undefined(words.Undefined);
        var decision = written with { Activity = words.Activity!, Facts = words.Facts };
        var then = book.About(decision.Facility, decision.Then(recorded), decision.At, cancellation);
        var bound = book.About(decision.Facility, PastDecision.AsBound(recorded), decision.At, cancellation);
        return Judgement.Of(decision, then, bound) switch
        {
            JudgementAnswer.Unfit { Fact: var fact } => new AuditedAnswer.Unfit(fact),
            JudgementAnswer.Given { Judgement: var judgement } =>
                new AuditedAnswer.Given(
                    judgement, judgement.Differs ? _search.Between(decision, judgement, cancellation) : null, words.Unknown),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>A judgement with what made the difference, or the words for which none can be given.</summary>
public abstract record AuditedAnswer
{
    private AuditedAnswer()
    {
    }

    /// <param name="Difference">Where the two verdicts differ.</param>
    /// <param name="UnknownWords">The words of the decision that no norm of the register uses.</param>
    public sealed record Given(Judgement Judgement, Difference? Difference, IReadOnlyList<UnknownWord> UnknownWords) : AuditedAnswer;

    /// <summary>The register has a vocabulary, and the decision speaks in other words.</summary>
    public sealed record Undefined(IReadOnlyList<UndefinedWord> Words) : AuditedAnswer;

    public sealed record Unfit(UnfitFact Fact) : AuditedAnswer;
}
