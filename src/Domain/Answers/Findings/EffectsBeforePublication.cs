using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Findings;

/// <summary>A restriction or exemption, or a change of one, that was in force before it was published.</summary>
internal static class EffectsBeforePublication
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var decision in looking.Matter.Decisions)
            foreach (var contents in decision.InForceContents.GroupBy(c => c.Words.Id, StringComparer.Ordinal))
            {
                var periods = Looking.Joined(contents.SelectMany(c => Unpublished(c.Period, c.Words.PublishedAt).Intersect(looking.Span) is { IsEmpty: false } within
                    ? looking.Periods(within, looking.EdgesOf(decision), time => looking.Reaches(c, time))
                    : []));
                if (periods.Count > 0)
                    yield return new(FindingKind.EffectBeforePublication, looking.Facility, decision.Id, contents.Key, periods, [contents.Key]);
            }
    }

    /// <summary>What was published in the minute it took effect was published in time.</summary>
    private static Period Unpublished(Period inForce, LegalTime published) => inForce.EndedAt(published);
}
