using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers.Reservations;

/// <summary>The reservations of answers, each once, in the order of kind, then of what they are about.</summary>
public static class ReservationsOf
{
    /// <summary>Of a state: all its rules and gaps, and whether anything is claimed to be held of the facility.</summary>
    /// <param name="matter">That the state was taken from.</param>
    /// <param name="state">What is shown.</param>
    /// <param name="time">A moment of it.</param>
    public static IReadOnlyList<Reservation> State(Matter matter, State state, LegalTime time)
    {
        if (state.Facility.Status != FacilityStatus.Open) return [];
        var isCovered = matter.Coverage.Count == 0 || matter.CoverageAt(state.Facility, time).Any();
        return Together([
            .. state.Rules.SelectMany(OfRule), .. state.Rules.SelectMany(Unrecorded), .. state.Gaps.Select(OfGap),
            .. isCovered ? [] : new Reservation[] { new(ReservationKind.NotCovered, state.Facility.Id, null) },
        ]);
    }

    /// <summary>Of several states that follow each other.</summary>
    public static IReadOnlyList<Reservation> States(Matter matter, IEnumerable<State> states) =>
        Together(states.SelectMany(s => State(matter, s, s.Period.From)));

    /// <summary>
    /// Of a verdict: the rules weighed, all rules with changes not held, the gaps that concern the activity, and whether it
    /// is covered.
    /// </summary>
    /// <param name="matter">That it was weighed in.</param>
    /// <param name="verdict">With all that was weighed.</param>
    /// <param name="activity">That was asked.</param>
    /// <param name="time">The moment of the facts.</param>
    public static IReadOnlyList<Reservation> Verdict(Matter matter, Verdict verdict, string activity, LegalTime time)
    {
        if (verdict.Facility != FacilityStatus.Open) return [];
        var facility = matter.Facility.At(time);
        var gaps = matter.Gaps.Count == 0 ? [] : Answers.State.GapsAt(matter, facility, time).Where(g => g.Concerns(activity));
        return Together([
            .. verdict.Weighed.SelectMany(w => OfRule(w.Rule)), .. verdict.Marked.SelectMany(Unrecorded), .. gaps.Select(OfGap),
            .. matter.Covers(activity, facility, time) ? [] : new Reservation[] { new(ReservationKind.NotCovered, activity, null) },
        ]);
    }

    /// <summary>Those of several answers, each once, in their order.</summary>
    public static IReadOnlyList<Reservation> Together(IEnumerable<Reservation> found) =>
    [
        .. found.DistinctBy(Key)
            .OrderBy(r => r.Kind).ThenBy(r => r.About, StringComparer.Ordinal).ThenBy(r => r.Note, StringComparer.Ordinal),
    ];

    /// <summary>Whether two answers have the same, in the same order.</summary>
    public static bool AreSame(IEnumerable<Reservation> some, IEnumerable<Reservation> others) =>
        some.Select(Key).SequenceEqual(others.Select(Key));

    private static (ReservationKind Kind, string About, string? Entry, string? Note) Key(Reservation r) =>
        (r.Kind, r.About, r.Entry, r.Note);

    private static IEnumerable<Reservation> OfRule(Rule rule)
    {
        if (rule is Rule.OfDecision { Content.IsBasisHeld: false })
            yield return new(ReservationKind.BasisNotHeld, rule.Ref,
                rule.Words.Id)
            { Rule = rule };
        if (rule.Words.Confidence == Confidence.Inferred)
            yield return new(ReservationKind.Inferred, rule.Ref,
                rule.Words.Id)
            { Rule = rule };
    }

    private static IEnumerable<Reservation> Unrecorded(Rule rule) =>
        rule.Unrecorded.Select(c => new Reservation(ReservationKind.Unrecorded, rule.Ref, c[..c.LastIndexOf('#')])
        {
            Rule = rule,
            Note = c
        });

    private static Reservation OfGap(GapDeclared gap) => new(ReservationKind.Gap, gap.Gap, gap.Id) { Note = gap.Note };
}
