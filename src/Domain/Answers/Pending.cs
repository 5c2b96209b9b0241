using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>What was published and would reach the facility, but was not yet in force (på vej).</summary>
/// <param name="InForce">When it commences; null: no moment is set.</param>
/// <param name="Entry">The entry that published it.</param>
public sealed record Pending(string Id, Entry Entry, LegalTime? InForce)
{
    /// <returns>By id; none while the facility is not open.</returns>
    public static IReadOnlyList<Pending> At(Matter matter, FacilityState facility, LegalTime time)
    {
        if (facility.Status != FacilityStatus.Open) return [];
        var reach = matter.ReachAt(facility, time);
        var pending = new List<Pending>();
        foreach (var instrument in matter.Bodies.SelectMany(b => b.At(time).ToCome).DistinctBy(i => i.Id))
            if (IsPending(matter, instrument, time) && AnyReaches(instrument))
                pending.Add(new(instrument.Id, instrument.Published, instrument.EarliestCommencement));
        foreach (var decision in matter.Decisions)
            if (decision.IsPendingAt(time) && Reaches(decision.ContentAt(time)))
                pending.Add(new(decision.Id, decision.Issued, decision.Issued.InForce.At));
        pending.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return pending;

        bool AnyReaches(InstrumentLife instrument) =>
            instrument.PublishedScopes.Any(s => matter.ReachesAsPublished(reach, s, instrument.Published.PublishedAt) is not null);

        bool Reaches(DecisionContent content) => matter.Reaches(reach, content.Scope, content.ScopeStatedAt, time) is not null;
    }

    /// <summary>An agreement is so until what carries it out, and could be applied, commences.</summary>
    private static bool IsPending(Matter matter, InstrumentLife instrument, LegalTime time) =>
        instrument.Published.Kind != InstrumentKind.PoliticalAgreement
        || !matter.Implementers(instrument.Id)
            .Any(i => i.CouldBeApplied && i.EarliestCommencement <= time && !(i.AnnulledFrom <= time));
}
