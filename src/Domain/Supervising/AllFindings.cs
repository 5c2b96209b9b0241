using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

/// <summary>All there is to find at a facility over a span (fund).</summary>
public static class AllFindings
{
    /// <param name="matter">All that bears on the facility.</param>
    /// <param name="duties">Those reported as met there.</param>
    /// <param name="span">What lies outside it is not told.</param>
    /// <returns>By kind, subject, rule.</returns>
    public static IReadOnlyList<Finding> In(Matter matter, IReadOnlyList<Counted<DutyMet>> duties, Period span)
    {
        if (span.IsEmpty) return [];
        var looking = new Looking(matter, span);
        List<Finding> found =
        [
            .. RestrictionsWithoutBasis.In(looking), .. BasesNotHeld.In(looking), .. EffectsBeforePublication.In(looking),
            .. LateExtensions.In(looking),
            .. IdleExemptions.In(looking), .. OverlongOrders.In(looking), .. UnmetDuties.In(looking, duties), .. NoRulesInGaps.In(looking),
        ];
        found.Sort(Finding.InOrder);
        return found;
    }
}
