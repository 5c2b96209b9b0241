using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>
/// An agency's order in force for more days than any empowering norm beneath it allows. The day it commences is the first
/// day, whatever the hour.
/// </summary>
internal static class OverlongOrders
{
    public static IEnumerable<Finding> In(Looking looking)
    {
        foreach (var order in looking.Matter.Decisions)
        {
            if (order.Issued.Level != RestrictionLevel.AgencyOrder) continue;
            var over = order.InForceContents.SelectMany(c => TooLong(looking, order, c)).ToList();
            foreach (var found in over.GroupBy(o => o.Ref, StringComparer.Ordinal))
                yield return new(
                    FindingKind.OverlongOrder, looking.Facility, order.Id, found.Key,
                    [.. found.Select(f => f.Period).Distinct().OrderBy(p => p.From)],
                    [order.Issued.Id, .. found.Select(f => f.Entry).Distinct(),
                        .. order.Causes.Where(c => c.Kind == EndKind.Expired && c.Entry != order.Issued.Id).Select(c => c.Entry)]);
        }
    }

    private static IEnumerable<(string Ref, string Entry, Period Period)> TooLong(
        Looking looking, DecisionLife order, DecisionContent content)
    {
        var within = content.Period.Intersect(looking.Span);
        foreach (var norm in content.Norms.Where(n => n.Modality is Modality.Forbid or Modality.Require or Modality.Permit))
        {
            var bounds = Bounds(looking, order, content, norm);
            if (bounds.Count == 0) continue;
            var edges = looking.EdgesOf(order).Concat(bounds.Select(b => b.Last))
                .Concat(content.Basis.Select(b => looking.Matter.Law(b.Instrument)).OfType<InstrumentLife>().SelectMany(looking.EdgesOf));
            var bound = bounds.MaxBy(b => b.Last);
            foreach (var period in looking.Periods(within, edges, time => looking.Reaches(content, time)
                && IsOver(looking, order, content, norm, time)))
                yield return (bound.Ref, bound.Entry, period);
        }
    }

    private static bool IsOver(Looking looking, DecisionLife order, DecisionContent content, Norm norm, LegalTime time)
    {
        var powers = Powers.Over(looking, content, norm, time).ToList();
        return powers.Count > 0
            && powers.TrueForAll(p => p.Norm.MaxDays is { } days && LegalCalendar.PlusDays(order.Issued.InForce.At, days) <= time);
    }

    /// <summary>Every bound that any version of its basis ever set.</summary>
    private static List<(string Ref, string Entry, LegalTime Last)> Bounds(
        Looking looking, DecisionLife order, DecisionContent content, Norm norm) =>
    [
        .. from basis in content.Basis
           let instrument = looking.Matter.Law(basis.Instrument)
           where instrument is not null
           from provision in instrument.Provisions
           from version in provision.Versions()
           where IsBelow(basis, content, instrument, version)
           from power in version.Version.Norms
           where power is { Modality: Modality.Empower, MaxDays: not null } && power.Covers(norm.Activity)
           select ($"{instrument.Id} {version.Address}", version.Version.Words.Id,
               LegalCalendar.PlusDays(order.Issued.InForce.At, power.MaxDays!.Value)),
    ];

    private static bool IsBelow(ProvisionRef basis, DecisionContent content, InstrumentLife instrument, InForce version) =>
        basis.Address is null || instrument.AddressNow(basis.Address, content.BasisStatedAt,
            version.Within.From)?.IsAtOrAbove(version.Address) == true;
}
