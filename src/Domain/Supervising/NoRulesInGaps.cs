using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

/// <summary>
/// A facility that a declared hole of the register reaches while no binding rule known does. What a guideline says binds nobody.
/// </summary>
internal static class NoRulesInGaps
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var gap in looking.Matter.Gaps.Select(g => g.Body).OrderBy(g => g.Gap, StringComparer.Ordinal))
        {
            var within = new Period(gap.From, gap.Until ?? LegalTime.Never).Intersect(looking.Span);
            if (within.IsEmpty) continue;
            var periods = Looking.Joined(looking.Periods(within, looking.EdgesOf(gap.Scope), time =>
                looking.Reaches(gap.Scope, gap.PublishedAt, time))
                .SelectMany(reached => looking.Periods(reached, looking.AllMoments(reached), time => !AnyRule(looking, time))));
            if (periods.Count > 0) yield return new(FindingKind.NoRuleInGap, looking.Facility, gap.Gap, gap.Gap, periods, [gap.Id]);
        }
    }

    private static bool AnyRule(Looking looking, LegalTime time) =>
        looking.Matter.Decisions.Any(d => looking.InForceHere(d, time) is not null)
        || looking.Matter.Bodies.Any(b => b.At(time).Provisions.Any(p => p.IsBinding && looking.Reaches(p.Scope, p.ScopeStatedAt, time)));
}
