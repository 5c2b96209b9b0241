using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Findings;

/// <summary>A facility that a declared hole of the register reaches while no rule known does.</summary>
internal static class NoRulesInGaps
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var gap in looking.Matter.Gaps.Select(g => g.Body).OrderBy(g => g.Gap, StringComparer.Ordinal))
        {
            var within = new Period(gap.From, gap.Until ?? LegalTime.Never).Intersect(looking.Span);
            if (within.IsEmpty) continue;
            var edges = Timeline.Moments(looking.Matter, within);
            var periods = looking.Periods(within, edges, time => looking.Reaches(gap.Scope, time) && !AnyRule(looking, time));
            if (periods.Count > 0) yield return new(FindingKind.NoRuleInGap, looking.Facility, gap.Gap, gap.Gap, periods, [gap.Id]);
        }
    }

    private static bool AnyRule(Looking looking, LegalTime time) =>
        looking.Matter.Decisions.Any(d => looking.InForceHere(d, time) is not null)
        || looking.Matter.Instruments.Any(i => i.MayShow.Contains(time) && i.Provisions.Any(p => looking.InForceHere(p, time) is not null));
}
