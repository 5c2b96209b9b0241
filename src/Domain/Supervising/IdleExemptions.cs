using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>An exemption in force after the last of the rules it lifts has ended for the facility.</summary>
internal static class IdleExemptions
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var exemption in looking.Matter.Decisions)
        {
            if (exemption.Issued.Kind != DecisionKind.Exemption) continue;
            foreach (var contents in exemption.InForceContents.GroupBy(c => Said(Lifts(c)), StringComparer.Ordinal))
            {
                var periods = Looking.Joined(contents.SelectMany(c => Outlived(looking, exemption, c)));
                if (periods.Count > 0)
                    yield return new(FindingKind.IdleExemption, looking.Facility, exemption.Id, contents.Key, periods,
                        Behind(looking, contents.First()));
            }
        }
    }

    private static List<Lifted> Lifts(DecisionContent content) =>
        [.. content.Norms.Where(n => n.Modality == Modality.Exempt).SelectMany(n => n.Lifts ?? []).Distinct()];

    /// <summary>A rule that is to come back while the exemption lasts, or has not stood yet, does not count as outlived.</summary>
    private static List<Period> Outlived(Looking looking, DecisionLife exemption, DecisionContent content)
    {
        var lifts = Lifts(content);
        if (lifts.Count == 0 || !content.Period.Overlaps(looking.Span)) return [];
        var edges = lifts.SelectMany(l => EdgesOf(looking, l)).ToList();
        var standing = looking.Periods(Period.Everything.EndedAt(content.Period.Until), edges, time =>
            lifts.Exists(l => Stands(looking, l, content.NormsStatedAt, time)));
        if (standing.Count == 0 && !lifts.TrueForAll(l => NeverHadEffect(looking, l))) return [];
        var gone = standing.Count == 0 ? content.Period.From : standing[^1].Until;
        var idle = new Period(LegalTime.Later(gone, content.Period.From), content.Period.Until).Intersect(looking.Span);
        return looking.Periods(idle, looking.EdgesOf(exemption), time => looking.Reaches(content, time));
    }

    /// <summary>Annulled from the beginning: there is nothing to lift, and was not.</summary>
    private static bool NeverHadEffect(Looking looking, Lifted lifted) => lifted switch
    {
        Lifted.OfInstrument i => looking.Matter.Law(i.Provision.Instrument)?.AnnulledFrom == LegalTime.Always,
        Lifted.OfRestriction r =>
            Restrictions(looking, r).Any(d => d.Causes is [{ Kind: EndKind.Annulled } annulled, ..] && annulled.At == LegalTime.Always),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool Stands(Looking looking, Lifted lifted, LegalTime statedAt, LegalTime time) => lifted switch
    {
        Lifted.OfInstrument i => looking.Standing(i.Provision, statedAt, time).Any(),
        Lifted.OfRestriction r => Restrictions(looking, r).Any(d => looking.InForceHere(d, time) is not null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<LegalTime> EdgesOf(Looking looking, Lifted lifted) => lifted switch
    {
        Lifted.OfInstrument i => looking.Matter.Law(i.Provision.Instrument) is { } instrument ? looking.EdgesOf(instrument) : [],
        Lifted.OfRestriction r => Restrictions(looking, r).SelectMany(looking.EdgesOf),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<DecisionLife> Restrictions(Looking looking, Lifted.OfRestriction lifted) =>
        looking.Matter.Decisions.Where(d => d.Issued.Kind == DecisionKind.Restriction && d.Id == lifted.Restriction);

    private static IReadOnlyList<string> Behind(Looking looking, DecisionContent content)
    {
        var entries = new List<string> { content.Words.Id };
        foreach (var lifted in Lifts(content))
            switch (lifted)
            {
                case Lifted.OfInstrument i when looking.Matter.Law(i.Provision.Instrument) is { } instrument:
                    entries.AddRange(instrument.Causes.Take(1).Select(c => c.Entry).Prepend(instrument.Published.Id));
                    break;
                case Lifted.OfRestriction r:
                    entries.AddRange(Restrictions(looking, r).SelectMany(d => d.Causes.Take(1).Select(c => c.Entry).Prepend(d.Issued.Id)));
                    break;
            }

        return [.. entries.Where(e => e.Length > 0).Distinct()];
    }

    private static string Said(List<Lifted> lifts) => string.Join("; ", lifts.Select(Said).Order(StringComparer.Ordinal));

    private static string Said(Lifted lifted) => lifted switch
    {
        Lifted.OfInstrument i => i.Provision.ToString(),
        Lifted.OfRestriction r => r.Restriction,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
