using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers;

/// <summary>The rules (gældende regler) that reach a facility at a moment.</summary>
public static class Rules
{
    /// <returns>In order of rank, highest first, then ref; none while the facility is not open.</returns>
    public static IReadOnlyList<Rule> At(Matter matter, FacilityState facility, LegalTime time)
    {
        if (facility.Status != FacilityStatus.Open) return [];
        var reach = matter.ReachAt(facility, time);
        var rules = new List<Rule>();
        rules.AddRange(Provisions(matter, reach, time));
        rules.AddRange(Decisions(matter, reach, time));
        rules.Sort(Rule.InOrder);
        return rules;
    }

    private static IEnumerable<Rule> Provisions(Matter matter, Reach reach, LegalTime time)
    {
        foreach (var instrument in matter.Instruments.Where(i => i.MayShow.Contains(time)))
            foreach (var provision in instrument.Provisions)
                if (provision.At(time) is { Version.IsAnnex: false } inForce
                    && reach.Of(inForce.Version.Scope, a => matter.AnnexAt(a, time)) is { } narrowness)
                    yield return new Rule.OfProvision(
                        instrument, provision.Address, inForce, narrowness,
                        [.. instrument.UnrecordedAt(provision.Address, time).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Rule> Decisions(Matter matter, Reach reach, LegalTime time)
    {
        foreach (var decision in matter.Decisions)
            if (decision.InForceAt(time) is { } content
                && reach.Of(content.Scope, a => matter.AnnexAt(a, time)) is { } narrowness)
                yield return new Rule.OfDecision(decision, content, narrowness);
    }
}
