namespace Regulations.Domain.Supervising;

/// <summary>An extension published after the expiry it would have moved: over the time it would have added, nothing is in force.</summary>
internal static class LateExtensions
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var decision in looking.Matter.Decisions)
            foreach (var late in decision.LateExtensions)
            {
                var added = new Period(late.Expired, late.Extension.Expires ?? LegalTime.Never).Intersect(looking.Span);
                var periods = looking.Periods(added, looking.EdgesOf(decision), time => looking.Reaches(decision.ContentAt(time), time));
                if (periods.Count > 0)
                    yield return new(FindingKind.LateExtension, looking.Facility, decision.Id, late.Extension.Id, periods,
                        [late.Extension.Id, late.ExpiredBy]);
            }
    }
}
