using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>An act or order, a restriction or an exemption, or a change of one, that was in force before it was published.</summary>
internal static class EffectsBeforePublication
{
    public static IEnumerable<Finding> In(Looking looking) => OfInstruments(looking).Concat(OfDecisions(looking));

    private static IEnumerable<Finding> OfInstruments(Looking looking)
    {
        var early = looking.Matter.Bodies.SelectMany(b => b.InForceUnpublished).GroupBy(v => (v.Instrument.Id, v.Version.Version.Words.Id));
        foreach (var versions in early)
        {
            var periods = Looking.Joined(versions.Select(v => v.Version).DistinctBy(v => (v.Address, v.Within))
                .SelectMany(v => Periods(looking, v)).Distinct().OrderBy(p => p.From));
            if (periods.Count > 0)
                yield return new(FindingKind.EffectBeforePublication, looking.Facility, versions.Key.Item1, versions.Key.Item2, periods,
                    [versions.Key.Item2]);
        }
    }

    private static IEnumerable<Finding> OfDecisions(Looking looking)
    {
        foreach (var decision in looking.Matter.Decisions)
            foreach (var contents in decision.InForceContents.GroupBy(c => c.Words.Id, StringComparer.Ordinal))
            {
                var periods = Looking.Joined(contents.SelectMany(c => Unpublished(c.Period,
                    c.Words.PublishedAt).Intersect(looking.Span) is { IsEmpty: false } within
                    ? looking.Periods(within, looking.EdgesOf(decision), time => looking.Reaches(c, time))
                    : []));
                if (periods.Count > 0)
                    yield return new(FindingKind.EffectBeforePublication, looking.Facility, decision.Id, contents.Key, periods,
                        [contents.Key]);
            }
    }

    private static List<Period> Periods(Looking looking, InForce version) =>
        Unpublished(version.Within, version.Version.Words.PublishedAt).Intersect(looking.Span) is { IsEmpty: false } within
            ? looking.Periods(within, looking.EdgesOf(version.Version.Scope), time => looking.Reaches(version.Version, time))
            : [];

    /// <summary>What was published in the minute it took effect was published in time.</summary>
    private static Period Unpublished(Period inForce, LegalTime published) => inForce.EndedAt(published);
}
