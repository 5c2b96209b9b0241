using Regulations.Domain.Entries;

namespace Regulations.Projections;

/// <summary>
/// Where to look for what may reach a facility: by its name, an area it lies in, a kind it has, or everywhere. Coarser
/// than a scope, never narrower.
/// </summary>
internal readonly record struct ReachKey(ReachKeyKind Kind, string Name)
{
    public static ReachKey Everywhere { get; } = new(ReachKeyKind.Everywhere, string.Empty);

    /// <summary>The reach keys of a scope: a facility outside all of them is outside the scope.</summary>
    public static IEnumerable<ReachKey> Of(Scope? scope) => scope switch
    {
        { Facilities: { } facilities } => facilities.Select(f => new ReachKey(ReachKeyKind.Facility, f)),
        { Areas: { } areas } => areas.Select(a => new ReachKey(ReachKeyKind.Area, a)),
        { Kinds: { } kinds } => kinds.Select(k => new ReachKey(ReachKeyKind.FacilityKind, k)),
        _ => [Everywhere],
    };

    /// <summary>Of an instrument: those of every scope its provisions have or fall back on.</summary>
    public static IEnumerable<ReachKey> Of(InstrumentPublished instrument)
    {
        var fallsBack = instrument.Provisions.Count == 0 || instrument.Provisions.Any(p => p.Scope is null);
        var own = instrument.Provisions.Where(p => p.Scope is not null).SelectMany(p => Of(p.Scope));
        return fallsBack ? own.Concat(Of(instrument.Scope)) : own;
    }
}

internal enum ReachKeyKind
{
    Everywhere,
    Facility,
    Area,
    FacilityKind,
}
