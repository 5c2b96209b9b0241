using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

/// <summary>
/// A restriction that reaches the facility while the register does not hold what it rests on: to be found out, nothing to be
/// blamed for.
/// </summary>
internal static class BasesNotHeld
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var restriction in looking.Matter.Decisions)
        {
            if (restriction.Issued.Kind != DecisionKind.Restriction) continue;
            foreach (var contents in restriction.InForceContents.Where(c => !c.IsBasisHeld)
                .GroupBy(c => c.Words.Id, StringComparer.Ordinal))
            {
                var periods = Looking.Joined(contents.SelectMany(c =>
                    looking.Periods(c.Period.Intersect(looking.Span), looking.EdgesOf(restriction), time => looking.Reaches(c, time))));
                if (periods.Count > 0)
                    yield return new(FindingKind.BasisNotHeld, looking.Facility, restriction.Id, contents.Key, periods, [contents.Key]);
            }
        }
    }
}
