using Regulations.Domain.Decisions;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Comparing;

/// <summary>When two readings of one life differ: before and after an entry was recorded.</summary>
/// <param name="Shown">Over which anything a state shows may differ, the periods of rules among it; empty: nowhere.</param>
/// <param name="Applied">Over which what is weighed, or the reservations of it, may differ, whatever the periods.</param>
public readonly record struct AffectedPeriods(Period Shown, Period Applied)
{
    private static readonly Period Nowhere = new(LegalTime.Never, LegalTime.Always);

    public static AffectedPeriods Everywhere { get; } = new(Period.Everything, Period.Everything);

    public static AffectedPeriods None { get; } = new(Nowhere, Nowhere);

    public bool AreEmpty => Shown.IsEmpty && Applied.IsEmpty;

    public static AffectedPeriods Between(InstrumentLife? before, InstrumentLife? after) => Between(
        (before?.Edges ?? []).Concat(after?.Edges ?? []), t => OfInstrument(before, t), t => OfInstrument(after, t));

    public static AffectedPeriods Between(DecisionLife? before, DecisionLife? after) => Between(
        (before?.Edges() ?? []).Concat(after?.Edges() ?? []), t => OfDecision(before, t), t => OfDecision(after, t));

    public AffectedPeriods Or(AffectedPeriods other) => new(Hull(Shown, other.Shown), Hull(Applied, other.Applied));

    private static AffectedPeriods Between(IEnumerable<LegalTime> edges, Func<LegalTime, Reading> before, Func<LegalTime, Reading> after)
    {
        LegalTime[] moments = [.. edges.Append(LegalTime.Always).Distinct().Order()];
        var spans = None;
        for (var i = 0; i < moments.Length; i++)
        {
            var (old, now) = (before(moments[i]), after(moments[i]));
            var span = new Period(moments[i], i + 1 < moments.Length ? moments[i + 1] : LegalTime.Never);
            if (!old.Applies.SequenceEqual(now.Applies)) spans = spans.Or(new(span, span));
            else if (!old.Shows.SequenceEqual(now.Shows)) spans = spans.Or(new(span, Nowhere));
        }

        return spans;
    }

    private static Reading OfInstrument(InstrumentLife? life, LegalTime time)
    {
        if (life is null || (!life.MayShow.Contains(time) && !TellsOfOthers(life))) return Reading.Nothing;
        var inForce = life.Provisions.Select(p => (p.Id, InForce: p.At(time))).Where(p => p.InForce is not null).ToList();
        return new(
            [.. inForce.Select(p => (object)(p.InForce!.Address, p.InForce.Version, string.Join(' ', life.UnrecordedAt(p.Id, time))))],
            [
                .. inForce.Select(p => (object)p.InForce!.Period),
                life.Published, life.Published.PublishedAt <= time, life.EarliestCommencement <= time, life.EarliestCommencement
                ?? LegalTime.Never, life.Ends <= time, life.AnnulledFrom <= time,
            ]);
    }

    /// <summary>
    /// What carries out an agreement ends its being pending for good, and an annex as published tells whom what is pending
    /// will reach: both also where the instrument itself shows nowhere.
    /// </summary>
    private static bool TellsOfOthers(InstrumentLife life) =>
        life.Published.Implements.Count > 0 || life.Published.Provisions.Any(p => p.Areas is not null);

    private static Reading OfDecision(DecisionLife? life, LegalTime time)
    {
        if (life is null) return Reading.Nothing;
        var inForce = life.InForceAt(time);
        if (inForce is null && !life.IsPendingAt(time)) return Reading.Nothing;
        return new(
            inForce is null ? [] : [inForce with { Period = Period.Everything }],
            [inForce?.Period ?? Nowhere, life.IsPendingAt(time), life.Issued.InForce.At, life.ContentAt(time)]);
    }

    private static Period Hull(Period a, Period b) =>
        a.IsEmpty ? b : b.IsEmpty ? a : new(LegalTime.Earlier(a.From, b.From), LegalTime.Later(a.Until, b.Until));

    private sealed record Reading(IReadOnlyList<object> Applies, IReadOnlyList<object> Shows)
    {
        public static Reading Nothing { get; } = new([], []);
    }
}
