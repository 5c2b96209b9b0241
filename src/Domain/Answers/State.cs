using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers;

/// <summary>All that applied to a facility over a period in which none of it changed.</summary>
public sealed record State(
    Period Period,
    FacilityState Facility,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Pending> Pending,
    IReadOnlyList<GapDeclared> Gaps)
{
    /// <summary>As it was at one moment; the period is that of the whole question until a timeline narrows it.</summary>
    public static State At(Matter matter, LegalTime time)
    {
        var facility = matter.Facility.At(time);
        return new(
            Period.Everything,
            facility,
            Answers.Rules.At(matter, facility, time),
            Answers.Pending.At(matter, facility, time),
            GapsAt(matter, facility, time));
    }

    /// <summary>Whether everything shown is the same, whatever the period.</summary>
    public bool ShowsTheSameAs(State other) =>
        SameFacility(Facility, other.Facility)
        && SameRules(Rules, other.Rules)
        && Pending.Select(p => p.Id).SequenceEqual(other.Pending.Select(p => p.Id))
        && Gaps.Select(g => g.Gap).SequenceEqual(other.Gaps.Select(g => g.Gap));

    internal static IReadOnlyList<GapDeclared> GapsAt(Matter matter, FacilityState facility, LegalTime time)
    {
        if (facility.Status != FacilityStatus.Open) return [];
        var reach = matter.ReachAt(facility, time);
        return
        [
            .. matter.Gaps.Select(g => g.Body)
                .Where(g => g.From <= time && time < (g.Until ?? LegalTime.Never))
                .Where(g => matter.Reaches(reach, g.Scope, g.PublishedAt, time) is not null)
                .OrderBy(g => g.Gap, StringComparer.Ordinal),
        ];
    }

    private static bool SameRules(IReadOnlyList<Rule> some, IReadOnlyList<Rule> others)
    {
        if (some.Count != others.Count) return false;
        for (var i = 0; i < some.Count; i++)
            if (!SameRule(some[i], others[i])) return false;
        return true;
    }

    private static bool SameRule(Rule a, Rule b) =>
        ReferenceEquals(a, b)
        || (a.Ref == b.Ref && a.Version == b.Version && a.Period == b.Period && a.Unrecorded.SequenceEqual(b.Unrecorded));

    private static bool SameFacility(FacilityState a, FacilityState b) =>
        a.Status == b.Status
        && a.Name == b.Name
        && a.Municipality == b.Municipality
        && a.Operator == b.Operator
        && a.Kinds.SequenceEqual(b.Kinds)
        && a.Attributes.Count == b.Attributes.Count
        && a.Attributes.All(x => b.Attributes.TryGetValue(x.Key, out var value) && value == x.Value);
}
