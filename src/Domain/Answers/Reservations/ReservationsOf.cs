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
        var found = new List<Reservation>();
        foreach (var rule in state.Rules) AddOfRule(rule, found);
        foreach (var rule in state.Rules) AddUnrecorded(rule, found);
        found.AddRange(state.Gaps.Select(OfGap));
        if (!isCovered) found.Add(new(ReservationKind.NotCovered, state.Facility.Id, null));
        return Together(found);
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
        var found = new List<Reservation>();
        foreach (var weighed in verdict.Weighed) AddOfRule(weighed.Rule, found);
        foreach (var rule in verdict.Marked) AddUnrecorded(rule, found);
        found.AddRange(gaps.Select(OfGap));
        if (!matter.Covers(activity, facility, time)) found.Add(new(ReservationKind.NotCovered, activity, null));
        return Together(found);
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

    private static void AddOfRule(Rule rule, List<Reservation> found)
    {
        if (rule is Rule.OfDecision { Content.IsBasisHeld: false })
            found.Add(new(ReservationKind.BasisNotHeld, rule.Ref, rule.Words.Id) { Rule = rule });
        if (rule.Words.Confidence == Confidence.Inferred)
            found.Add(new(ReservationKind.Inferred, rule.Ref, rule.Words.Id) { Rule = rule });
    }

    private static void AddUnrecorded(Rule rule, List<Reservation> found)
    {
        foreach (var clause in rule.Unrecorded)
            found.Add(new(ReservationKind.Unrecorded, rule.Ref, clause[..clause.LastIndexOf('#')]) { Rule = rule, Note = clause });
    }

    private static Reservation OfGap(GapDeclared gap) => new(ReservationKind.Gap, gap.Gap, gap.Id) { Note = gap.Note };
}
