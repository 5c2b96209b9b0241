using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>
/// Lapse (bortfald): an instrument ends for good at the first moment after its earliest commencement at which none of the
/// provisions it rests on stands.
/// </summary>
internal static class Lapse
{
    /// <returns>Null where it does not lapse, or none stood at its commencement: then the register does not hold the basis.</returns>
    public static EndCause? Of(InstrumentState instrument, IReadOnlyDictionary<string, InstrumentState> family) =>
        Of(instrument, family, []);

    /// <summary>The earliest of expiry, repeal, annulment and lapse, as far as executed clauses tell.</summary>
    public static EndCause? EndOf(InstrumentState instrument, IReadOnlyDictionary<string, InstrumentState> family, HashSet<string> asking)
    {
        var causes = Causes(instrument, Of(instrument, family, asking));
        return causes.Count > 0 ? causes[0] : null;
    }

    /// <summary>Every recorded cause of an end, the operative one first.</summary>
    public static List<EndCause> Causes(InstrumentState instrument, EndCause? lapse)
    {
        var causes = new List<EndCause>(instrument.Repeals);
        foreach (var annulment in instrument.Annulments) causes.Add(new(EndKind.Annulled, annulment.From, annulment.Entry));
        if (instrument.Expiry.At is { } expires) causes.Add(new(EndKind.Expired, expires, instrument.Expiry.Entry));
        if (lapse is not null) causes.Add(lapse);
        causes.Sort(EndCause.ByMoment);
        return causes;
    }

    private static EndCause? Of(InstrumentState instrument, IReadOnlyDictionary<string, InstrumentState> family, HashSet<string> asking)
    {
        if (instrument.Basis.Count == 0 || instrument.EarliestCommencement is not { } commencement) return null;
        // Two instruments that each rest on the other: neither ends because of the question.
        if (!asking.Add(instrument.Body.Instrument)) return null;
        var standings = instrument.Basis.SelectMany(b => AtOrBelow(b, family)).Select(b => Standing.Of(b, commencement, family, asking)).OfType<Standing>().ToList();
        asking.Remove(instrument.Body.Instrument);

        if (!standings.Exists(s => s.Period.Contains(commencement))) return null;
        var (at, cause) = (commencement, string.Empty);
        while (standings.Find(s => s.Period.Contains(at)) is { } standing)
            (at, cause) = (standing.Period.Until, standing.EndedBy);
        return at == LegalTime.Never ? null : new(EndKind.Lapsed, at, cause);
    }

    /// <summary>A basis and the provisions below it that its instrument states or a clause gave: it stands while one of them does.</summary>
    private static IEnumerable<RestsOn> AtOrBelow(RestsOn basis, IReadOnlyDictionary<string, InstrumentState> family)
    {
        if (basis.Provision.Address is not { } address || !family.TryGetValue(basis.Provision.Instrument, out var instrument)) return [basis];
        return instrument.Body.Provisions.Select(p => p.Address)
            .Concat(instrument.Displacements.Where(d => d.Content is not null).Select(d => d.Address))
            .Where(address.IsAbove).Distinct()
            .Select(below => basis with { Provision = new(basis.Provision.Instrument, below) })
            .Prepend(basis);
    }
}
