using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>The versions of a provision in the order of time.</summary>
internal static class VersionsOverTime
{
    /// <param name="instrument">That the provision is of.</param>
    /// <param name="provision">Whose versions are asked for.</param>
    /// <param name="placements">Where it stands.</param>
    /// <param name="inForce">The instrument's life.</param>
    public static InForce[] Of(InstrumentState instrument, ProvisionLife provision, IReadOnlyList<Placement> placements, Period inForce)
    {
        var parts = new List<Part>();
        foreach (var placement in placements)
            if (placement.Address is not null && provision.StartOf(placement) is { } start)
                AddParts(parts, instrument, provision, placement, inForce.Intersect(placement.Period)
                    .Intersect(new(start, placement.Expiry.Moment)));
        return InWholePeriods(parts, instrument, provision);
    }

    private static void AddParts(List<Part> parts, InstrumentState instrument, ProvisionLife provision, Placement placement, Period life)
    {
        if (life.IsEmpty) return;
        Version? asStated = null;
        // A clause prevails again after another was in effect for a time: its version is the same one.
        Dictionary<int, Version>? given = null;
        var turns = LastInEffect.Over(placement.Upon, d => d.Effect);
        for (var i = 0; i < turns.Count; i++)
        {
            var last = turns[i].Last < 0 ? null : placement.Upon[turns[i].Last];
            if (last is null ? provision.Stated is null : !last.Gives(provision.Id)) continue;
            var period = life.Intersect(new(turns[i].From, i + 1 < turns.Count ? turns[i + 1].From : LegalTime.Never));
            foreach (var within in Outside(instrument.OutOfForce, period)) parts.Add(new(VersionBy(last), last, placement, within));
        }

        Version VersionBy(Displacement? last)
        {
            if (last is null) return asStated ??= Version.AsStated(instrument, provision.Stated!, placement);
            given ??= [];
            if (!given.TryGetValue(last.Order, out var version))
                given[last.Order] = version = Version.ByClause(instrument, last,
                    placement);
            return version;
        }
    }

    /// <summary>What is left of a period outside of those in which the instrument is out of force.</summary>
    private static IEnumerable<Period> Outside(List<Period> outOfForce, Period period)
    {
        var from = period.From;
        if (outOfForce.Count == 0)
        {
            if (!period.IsEmpty) yield return period;
            yield break;
        }

        foreach (var gone in outOfForce.Where(p => p.Overlaps(period)).OrderBy(p => p.From))
        {
            if (gone.From > from) yield return new(from, gone.From);
            from = LegalTime.Later(from, gone.Until);
        }

        if (from < period.Until) yield return new(from, period.Until);
    }

    /// <summary>A version keeps its period where only its address or its scope changes.</summary>
    private static InForce[] InWholePeriods(List<Part> parts, InstrumentState instrument, ProvisionLife provision)
    {
        var versions = new InForce[parts.Count];
        for (var first = 0; first < parts.Count;)
        {
            var last = first;
            while (last + 1 < parts.Count && parts[last + 1].Continues(parts[last])) last++;
            var period = new Period(parts[first].Within.From, parts[last].Within.Until);
            var begins = BeginsWithEffect(parts[first], provision);
            for (; first <= last; first++)
                versions[first] = new(parts[first].Version, parts[first].Placement.Address!, period, parts[first].Within, begins);
        }

        return versions;
    }

    private static bool BeginsWithEffect(Part part, ProvisionLife provision)
    {
        var from = part.Within.From;
        if (from == provision.StartOf(part.Placement) && from != part.Placement.Commencement) return true;
        return part.Given is { } given && given.Effect.From == from && given.Clause.Commencement != from;
    }

    private readonly record struct Part(Version Version, Displacement? Given, Placement Placement, Period Within)
    {
        public bool Continues(Part before) => ReferenceEquals(Given, before.Given) && Within.From == before.Within.Until;
    }
}
