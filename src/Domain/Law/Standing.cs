using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>
/// The period in which a basis stands: from its start until it ends, also while suspended. When a decision was made is not
/// held against a basis.
/// </summary>
/// <param name="EndedBy">The entry or clause that ended it; empty where it has no end.</param>
internal sealed record Standing(Period Period, string EndedBy)
{
    /// <summary>The one period that counts for an instrument commencing at a moment: a basis that has ended stays ended.</summary>
    public static Standing? Of(RestsOn basis, LegalTime commencement, IReadOnlyDictionary<string, InstrumentState> family, HashSet<string> asking)
    {
        if (!family.TryGetValue(basis.Provision.Instrument, out var instrument)) return null;
        if (instrument.Body.Kind == InstrumentKind.PoliticalAgreement) return null;
        var end = Lapse.EndOf(instrument, family, asking);
        var whole = basis.Provision.Address is { } address
            ? OfProvision(instrument, address, LegalTime.Later(commencement, basis.From))
            : OfInstrument(instrument);
        if (whole is null) return null;
        if (end is not null && end.At < whole.Period.Until) whole = new(whole.Period.EndedAt(end.At), end.Entry);
        var counted = new Period(LegalTime.Later(whole.Period.From, basis.From), whole.Period.Until);
        return counted.IsEmpty ? null : whole with { Period = counted };
    }

    private static Standing? OfInstrument(InstrumentState instrument) =>
        instrument.Commencement is { } commencement ? new(Period.Since(commencement), string.Empty) : null;

    /// <summary>The run of standing around a moment, else the first one after it.</summary>
    private static Standing? OfProvision(InstrumentState instrument, Address address, LegalTime moment)
    {
        if (instrument.StartOf(address) is not { } start) return null;
        var upon = instrument.Displacements.Where(d => d.Address.IsAtOrAbove(address) && !d.LeavesForAWhile(address)).ToList();
        var expiry = instrument.ExpiryOf(address);
        var points = upon.SelectMany(d => new[] { d.Effect.From, d.Effect.Until })
            .Append(start).Append(expiry.Moment)
            .Where(p => p >= start).Distinct().Order().ToList();

        LegalTime? from = null;
        foreach (var point in points)
        {
            var stands = point < expiry.Moment && StandsAt(point);
            if (stands) from ??= point;
            if (stands || from is null) continue;
            if (point > moment) return new(new(from.Value, point), EndedBy(point));
            from = null;
        }

        return from is null ? null : new(Period.Since(from.Value), string.Empty);

        bool StandsAt(LegalTime at) => LastAt(at) is { } last
            ? last.Content is not null && last.Address == address
            : instrument.Stated(address) is not null;

        Displacement? LastAt(LegalTime at) => upon.FindLast(d => d.Effect.Contains(at));

        string EndedBy(LegalTime at) => at >= expiry.Moment ? expiry.Entry
            : LastAt(at)?.Clause.Name ?? upon.Find(d => d.Effect.Until == at)!.Clause.Name;
    }
}
