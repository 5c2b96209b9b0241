using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A span over which a provision stands at one address, or has none (placering), with what holds for it there.</summary>
/// <param name="Address">Null while another provision was moved to where it stood.</param>
/// <param name="Commencement">Null: none is set.</param>
/// <param name="Expiry">The earliest of its own or of one above it.</param>
/// <param name="Upon">The clauses executed upon it or one above it, in order of execution.</param>
internal sealed record Placement(Period Period, Address? Address, LegalTime? Commencement, Expiry Expiry, List<Displacement> Upon)
{
    /// <summary>In the order of time, without a hole between them.</summary>
    public static IReadOnlyList<Placement> Of(InstrumentState instrument, ProvisionId provision)
    {
        if (instrument.Renumberings.Count == 0) return [Fixed(instrument, provision)];
        var touching = instrument.Renumberings.Touching(provision.Origin);
        if (touching.Count == 0 && provision.Since is null) return [Fixed(instrument, provision)];
        var edges = touching.Select(i => instrument.Renumberings[i].Effect).SelectMany(e => new[] { e.From, e.Until })
            .Where(e => e.IsMoment).Append(LegalTime.Always).Distinct().Order().ToList();
        return [.. edges.Select((from, i) =>
            At(instrument, provision, touching, new(from, i + 1 < edges.Count ? edges[i + 1] : LegalTime.Never)))];
    }

    /// <summary>The one of a provision that no renumbering touches.</summary>
    public static Placement Fixed(InstrumentState instrument, ProvisionId provision) => new(
        Period.Everything, provision.Origin, instrument.CommencementOf(provision, LegalTime.Always),
        instrument.ExpiryOf(provision, LegalTime.Always),
        instrument.Displacements.Upon(provision.Origin));

    private static Placement At(InstrumentState instrument, ProvisionId provision, IReadOnlyList<int> touching, Period period)
    {
        var (renumberings, time) = (instrument.Renumberings, period.From);
        return new(
            period, renumberings.AddressOf(provision, time, renumberings.Count),
            instrument.CommencementOf(provision, time), instrument.ExpiryOf(provision, time),
            instrument.Displacements.Upon(Above(renumberings, provision, touching, time), d =>
                Reaches(renumberings, d.Target, d.Renumbered, provision, time)));
    }

    /// <summary>
    /// Whether a clause executed after some of the renumberings reaches a provision at a moment: where it stood, at or below
    /// its target, before the renumberings executed after it.
    /// </summary>
    public static bool Reaches(Renumberings renumberings, ProvisionId target, int renumbered, ProvisionId provision, LegalTime time)
    {
        if (target == provision) return true;
        return renumberings.AddressOf(target, time, renumbered) is { } at
            && renumberings.AddressOf(provision, time, renumbered) is { } address
            && at.IsAtOrAbove(address);
    }

    /// <summary>The provision and every one that stood above it before any of the renumberings that move either.</summary>
    private static HashSet<ProvisionId> Above(Renumberings renumberings, ProvisionId provision, IReadOnlyList<int> touching, LegalTime time)
    {
        var above = new HashSet<ProvisionId> { provision };
        foreach (var executed in touching.Select(i => i + 1).Prepend(0))
            if (renumberings.AddressOf(provision, time, executed) is { } address)
                foreach (var at in address.AndAbove()) above.Add(renumberings.At(at, time, executed));
        return above;
    }
}
