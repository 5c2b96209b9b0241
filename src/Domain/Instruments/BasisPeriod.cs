using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>
/// The period in which a basis stands: from its start until it ends, also while suspended. When a decision was made is not
/// held against a basis.
/// </summary>
/// <param name="EndedBy">The entry or clause that ended it; empty where it has no end.</param>
internal sealed record BasisPeriod(Period Period, string EndedBy)
{
    /// <summary>Of the provision and of each that stands below it the one period that counts: what has ended stays ended.</summary>
    /// <param name="basis">What an instrument rests on.</param>
    /// <param name="commencement">Of that instrument.</param>
    /// <param name="lapse">Tells what other instruments end by.</param>
    public static IEnumerable<BasisPeriod> Of(RestsOn basis, LegalTime commencement, Lapse lapse)
    {
        if (lapse.Find(basis.Provision.Instrument) is not { } instrument) yield break;
        if (instrument.Body.Kind == InstrumentKind.PoliticalAgreement) yield break;
        var end = lapse.EndOf(instrument);
        var moment = LegalTime.Later(commencement, basis.From);
        foreach (var period in basis.Provision.Address is { } address
            ? AtOrBelow(instrument, address, basis.StatedAt, moment) : OfInstrument(instrument))
        {
            var whole = end is not null && end.At < period.Period.Until ? new(period.Period.EndedAt(end.At), end.Entry) : period;
            var counted = new Period(LegalTime.Later(whole.Period.From, basis.From), whole.Period.Until);
            if (!counted.IsEmpty) yield return whole with { Period = counted };
        }
    }

    private static IEnumerable<BasisPeriod> OfInstrument(InstrumentState instrument) =>
        instrument.Commencement is { } commencement ? [new(Period.Since(commencement), string.Empty)] : [];

    private static IEnumerable<BasisPeriod> AtOrBelow(InstrumentState instrument, Address address, LegalTime statedAt, LegalTime moment)
    {
        var renumberings = instrument.Renumberings;
        var named = renumberings.At(address, statedAt, renumberings.Count);
        var all = renumberings.Count == 0 ? instrument.Below(named).Prepend(named) : instrument.Provisions.Append(named).Distinct();
        return all.Select(p => OfProvision(instrument, named, p, moment)).OfType<BasisPeriod>();
    }

    /// <summary>The run of standing around a moment, else the first one after it.</summary>
    private static BasisPeriod? OfProvision(InstrumentState instrument, ProvisionId named, ProvisionId provision, LegalTime moment)
    {
        LegalTime? from = null;
        var ended = string.Empty;
        foreach (var (at, endedBy) in Turns(instrument, named, provision))
        {
            if (endedBy is null) from ??= at;
            if (endedBy is null || from is null) continue;
            ended = endedBy;
            if (at > moment) return new(new(from.Value, at), ended);
            from = null;
        }

        return from is null ? null : new(Period.Since(from.Value), string.Empty);
    }

    /// <summary>The moments at which it stands, where nothing ended it, or not, and by what, in order.</summary>
    private static IEnumerable<(LegalTime At, string? EndedBy)> Turns(InstrumentState instrument, ProvisionId named, ProvisionId provision)
    {
        foreach (var placement in Placement.Of(instrument, provision))
        {
            var start = instrument.EffectOf(provision, placement.Commencement) ?? LegalTime.Never;
            var upon = placement.Upon.Where(d => !d.LeavesForAWhile(provision)).ToList();
            var turns = LastInEffect.Over(upon, d => d.Effect);
            var points = turns.Select(t => t.From).Append(start).Append(placement.Expiry.Moment).Append(placement.Period.From)
                .Where(placement.Period.Contains).Distinct().Order();
            var next = 0;
            foreach (var point in points)
            {
                while (next + 1 < turns.Count && turns[next + 1].From <= point) next++;
                var last = LastAt(next);
                if (point < start) yield return (point, instrument.Body.Id);
                else if (!IsAtOrBelow(placement.Address, point))
                    yield return (point,
                        instrument.Renumberings.TurningAt(placement.Period.From) ?? instrument.Body.Id);
                else if (point >= placement.Expiry.Moment) yield return (point, placement.Expiry.Entry);
                else if (last is null ? instrument.Stated(provision) is not null : last.Gives(provision)) yield return (point, null);
                else yield return (point, (last ?? LastAt(Math.Max(next - 1, 0)))?.Clause.Name ?? instrument.Body.Id);
            }

            Displacement? LastAt(int turn) => turns[turn].Last < 0 ? null : upon[turns[turn].Last];
        }

        bool IsAtOrBelow(Address? address, LegalTime time) =>
            address is not null && (named == provision
                || instrument.Renumberings.AddressOf(named, time, instrument.Renumberings.Count) is { } above
                    && above.IsAtOrAbove(address));
    }
}
