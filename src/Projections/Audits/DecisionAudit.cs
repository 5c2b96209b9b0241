using Regulations.Domain.Answers.Audits;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Projections.Audits;

/// <summary>Judges decisions by a register as it stood at one position. Called from several threads at once.</summary>
public sealed class DecisionAudit(RegisterBook book, long recorded)
{
    private readonly DifferenceSearch _search = new(book, recorded);

    public AuditedAnswer Of(DecisionTaken decision)
    {
        var then = book.About(decision.Facility, decision.Then(recorded), decision.At);
        var bound = book.About(decision.Facility, DecisionTaken.AsBound(recorded), decision.At);
        return Judgement.Of(decision, then, bound) switch
        {
            JudgementAnswer.Unfit { Fact: var fact } => new AuditedAnswer.Unfit(fact),
            JudgementAnswer.Given { Judgement: var judgement } =>
                new AuditedAnswer.Given(judgement, judgement.Differs ? _search.Between(decision, judgement) : null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>A judgement with what made the difference, or the fact for which none can be given.</summary>
public abstract record AuditedAnswer
{
    private AuditedAnswer()
    {
    }

    /// <param name="Difference">Where the two verdicts differ.</param>
    public sealed record Given(Judgement Judgement, Difference? Difference) : AuditedAnswer;

    public sealed record Unfit(UnfitFact Fact) : AuditedAnswer;
}
