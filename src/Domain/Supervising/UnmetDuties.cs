using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>
/// A duty with a deadline not reported as met by it. The days count from the day the rule commences for the facility, that
/// day itself not counted; the last of them counts to its end. Duties under conditions are left out: the register does not
/// hold the facts.
/// </summary>
internal static class UnmetDuties
{
    public static IEnumerable<Finding> In(Looking looking, IReadOnlyList<Counted<DutyMet>> reported)
    {
        foreach (var (instrument, provision) in looking.Matter.Bodies.SelectMany(b => b.DutiesWithDeadlines)
            .DistinctBy(d => (d.Instrument.Id, d.Provision.Id)))
            if (provision.Versions().Any(v => looking.MayReach(v)))
                foreach (var activity in provision.Versions().SelectMany(v => v.Version.Norms).Where(IsDuty).Select(n =>
                    n.Activity).Distinct(StringComparer.Ordinal))
                    if (Unmet(looking, instrument, provision, activity, reported) is { } finding) yield return finding;
    }

    internal static bool IsDuty(Norm norm) => norm is { Modality: Modality.Require, Within: not null, When.Count: 0 };

    private static Finding? Unmet(
        Looking looking, InstrumentLife instrument, ProvisionLife provision, string activity, IReadOnlyList<Counted<DutyMet>> reported)
    {
        var periods = new List<Period>();
        var entries = new List<string>();
        var before = LegalTime.Always;
        foreach (var duty in looking.Periods(Period.Everything, looking.EdgesOf(instrument),
            time => NormAt(looking, provision, activity, time) is not null))
        {
            var norm = NormAt(looking, provision, activity, duty.From)!;
            var met = reported.Select(r => r.Body)
                .Where(r => IsOf(r, instrument, provision) && r.From >= before && r.From < duty.Until)
                .MinBy(r => r.From);
            before = duty.Until;
            // The day of commencement is not counted, so the deadline lies a midnight later than that of so many days.
            var deadline = LegalCalendar.PlusDays(duty.From, norm.Within!.Value + 1);
            var late = new Period(deadline, LegalTime.Earlier(duty.Until, met?.From ?? LegalTime.Never)).Intersect(looking.Span);
            if (late.IsEmpty) continue;
            periods.Add(late);
            entries.Add(provision.At(duty.From)!.Version.Words.Id);
            if (met is not null) entries.Add(met.Id);
        }

        return periods.Count == 0 ? null
            : new(FindingKind.UnmetDuty, looking.Facility, activity, $"{instrument.Id} {provision.Address}", periods,
                [.. entries.Distinct()]);
    }

    private static Norm? NormAt(Looking looking, ProvisionLife provision, string activity, LegalTime time) =>
        looking.InForceHere(provision, time)?.Version.Norms.FirstOrDefault(n => IsDuty(n) && n.Activity == activity);

    /// <summary>What is reported names the provision by the address it had when the report was made public, else as it is stated.</summary>
    private static bool IsOf(DutyMet met, InstrumentLife instrument, ProvisionLife provision) =>
        met.Duty.Instrument == instrument.Id
        && (met.Duty.Address is null
            || provision.AddressAt(met.From) is { } at
            && (instrument.AddressNow(met.Duty.Address, met.Published is null ? met.From : met.PublishedAt,
                met.From)?.IsAtOrAbove(at) == true));
}
