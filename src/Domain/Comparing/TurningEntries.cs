using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Comparing;

/// <summary>What turned an item at a moment of its life, by the name of the entry or clause.</summary>
internal static class TurningEntries
{
    /// <returns>None where its life does not tell: then the facility moved, or an annex or area changed around it.</returns>
    public static IEnumerable<string> NamedBy(Matter matter, Item item, LegalTime moment) => item.Kind switch
    {
        ItemKind.Fact => matter.Facility.StatedFrom(moment).Select(e => e.Id),
        ItemKind.Gap =>
            matter.Gaps.Where(g => g.Body.Gap == item.Key && (g.Body.From == moment || g.Body.Until == moment)).Select(g => g.Body.Id),
        _ => OfInstruments(matter, item, moment).Concat(OfDecisions(matter, item, moment)).Distinct(),
    };

    private static IEnumerable<string> OfInstruments(Matter matter, Item item, LegalTime moment)
    {
        foreach (var life in matter.Instruments.Where(i => i.Id == item.Key || item.Key.StartsWith(i.Id + " ", StringComparison.Ordinal)))
        {
            if (life.Ends == moment) return [life.Causes[0].Entry];
            if (item.Kind == ItemKind.Pending) return life.EarliestCommencement == moment
                || life.Published.PublishedAt == moment ? [life.Published.Id] : [];
            return life.Provisions.Where(p => $"{life.Id} {p.Id}" == item.Key).SelectMany(p => OfProvision(p, moment)).Distinct();
        }

        return [];
    }

    private static IEnumerable<string> OfProvision(ProvisionLife provision, LegalTime moment)
    {
        var begun = provision.Versions().Where(v => v.Period.From == moment).Select(v => v.Version.GivenBy).ToList();
        return begun.Count > 0 ? begun : provision.ClausesTurningAt(moment);
    }

    private static IEnumerable<string> OfDecisions(Matter matter, Item item, LegalTime moment)
    {
        foreach (var life in matter.Decisions.Where(d => d.Id == item.Key))
        {
            if (life.Ends == moment) return [life.Causes[0].Entry];
            if (life.Issued.PublishedAt == moment && item.Kind == ItemKind.Pending) return [life.Issued.Id];
            return life.InForceContents.Where(c => c.Period.From == moment).Select(c => c.Words.Id);
        }

        return [];
    }
}
