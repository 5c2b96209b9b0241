using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Auditing;

/// <summary>A decision judged twice.</summary>
/// <param name="Then">As it could be known and applied when the decision was made.</param>
/// <param name="Bound">As the law bound.</param>
/// <param name="Facility">As the law bound, at the moment of the facts.</param>
/// <param name="Gaps">The declared gaps that reach it and concern the activity, by name.</param>
/// <param name="Reservations">Of the verdict as the law bound.</param>
public sealed record Judgement(
    AuditClass Class,
    Held Then,
    Held Bound,
    FacilityState Facility,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<Reservation> Reservations)
{
    /// <summary>Whether something published or commenced since the decision changed the verdict.</summary>
    public bool Differs => !Held.SayTheSame(Then.Verdict, Bound.Verdict);

    /// <param name="decision">What is judged.</param>
    /// <param name="then">What bears on its facility as it could be known and applied when it was made.</param>
    /// <param name="bound">What bears on its facility as the law bound.</param>
    public static JudgementAnswer Of(PastDecision decision, Matter then, Matter bound)
    {
        var verdictThen = Verdict.Of(then, decision.At, decision.Activity, decision.Facts);
        var verdictBound = Verdict.Of(bound, decision.At, decision.Activity, decision.Facts);
        if ((verdictBound as VerdictAnswer.Unfit ?? verdictThen as VerdictAnswer.Unfit) is { Fact: var unfit })
            return new JudgementAnswer.Unfit(unfit);
        var heldThen = Held.Against(decision.Outcome, ((VerdictAnswer.Given)verdictThen).Verdict);
        var heldBound = Held.Against(decision.Outcome, ((VerdictAnswer.Given)verdictBound).Verdict);
        var facility = bound.Facility.At(decision.At);
        var reservations = ReservationsOf.Verdict(bound, heldBound.Verdict, decision.Activity, decision.At);
        IReadOnlyList<string> gaps = [.. reservations.Where(r => r.Kind == ReservationKind.Gap).Select(r => r.About)];
        return new JudgementAnswer.Given(new(ClassOf(heldThen, heldBound, gaps), heldThen, heldBound, facility, gaps, reservations));
    }

    private static AuditClass ClassOf(Held then, Held bound, IReadOnlyList<string> gaps)
    {
        if (then.Agreement == Agreement.NotJudged || bound.Agreement == Agreement.NotJudged) return AuditClass.CannotBeJudged;
        if (bound.RestsOnNothing && (gaps.Count > 0 || bound.IsNotCovered)) return AuditClass.Gap;
        if (then.Agreement == Agreement.Undetermined || bound.Agreement == Agreement.Undetermined) return AuditClass.DependsOnMissingFacts;
        if (then.RestsOnNothing && bound.IsUnregulated) return AuditClass.NoRule;
        return (then.Agreement, bound.Agreement) switch
        {
            (Agreement.Agrees, Agreement.Agrees) => AuditClass.InAccord,
            (Agreement.Disagrees, Agreement.Disagrees) => AuditClass.AgainstTheRules,
            (Agreement.Agrees, _) => AuditClass.RightThenWrongSince,
            _ => AuditClass.WrongThenRightSince,
        };
    }
}

/// <summary>A judgement, or the fact for which none can be given.</summary>
public abstract record JudgementAnswer
{
    private JudgementAnswer()
    {
    }

    public sealed record Given(Judgement Judgement) : JudgementAnswer;

    public sealed record Unfit(UnfitFact Fact) : JudgementAnswer;
}
