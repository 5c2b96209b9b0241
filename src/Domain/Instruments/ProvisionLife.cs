using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>The life of a provision: where it stands, which version of it is in force when, and why none is.</summary>
public sealed class ProvisionLife
{
    private readonly InstrumentState _instrument;
    private readonly LegalTime _decidedBefore;
    private readonly IReadOnlyList<Placement> _placements;
    private readonly InForce[] _versions = [];

    internal ProvisionLife(InstrumentState instrument, ProvisionId provision, Period inForce, LegalTime decidedBefore)
    {
        (_instrument, _decidedBefore, Id) = (instrument, decidedBefore, provision);
        Stated = instrument.Stated(provision);
        CouldBeApplied = instrument.CouldBeApplied(decidedBefore);
        _placements = Placement.Of(instrument, provision);
        if (!CouldBeApplied) return;
        var versions = new List<InForce>();
        new VersionsOverTime(instrument, inForce, decidedBefore).Add(provision, _placements, versions);
        _versions = [.. versions];
    }

    public ProvisionId Id { get; }

    /// <summary>As its instrument states it; null where only clauses give it.</summary>
    public Provision? Stated { get; }

    /// <summary>Whether its instrument had been published when the decision judged was made.</summary>
    public bool CouldBeApplied { get; }

    /// <summary>Null while another provision was moved to where it stood.</summary>
    public Address? AddressAt(LegalTime time) => PlacementAt(time).Address;

    /// <summary>Its name in what spans moments: where it stands at the end of its life, else where it began.</summary>
    public Address Address => (_versions.Length > 0 ? _versions[^1].Address : _placements[^1].Address) ?? Id.Origin;

    public LegalTime? CommencementAt(LegalTime time) => PlacementAt(time).Commencement;

    /// <summary>From when facts fall under it, whatever was decided when; null: never.</summary>
    public LegalTime? EffectAt(LegalTime time) => EffectOf(PlacementAt(time));

    /// <summary>Its effect, else its commencement; for a decision made before it commenced not before that. Null: never.</summary>
    public LegalTime? StartAt(LegalTime time) => StartOf(PlacementAt(time));

    /// <summary>The earliest expiry of its own or of an address above.</summary>
    public LegalTime? ExpiryAt(LegalTime time) => PlacementAt(time).Expiry.At;

    /// <summary>
    /// In the order of time; between two there may be none. One period may stand there in several parts, at several
    /// addresses.
    /// </summary>
    public IReadOnlyList<InForce> Versions() => _versions;

    public InForce? At(LegalTime time)
    {
        foreach (var version in _versions)
        {
            if (time < version.Within.From) return null;
            if (time < version.Within.Until) return version;
        }

        return null;
    }

    /// <summary>The addresses it had before a moment and has no longer, in the order of time.</summary>
    public IReadOnlyList<FormerAddress> FormerAddresses(LegalTime time)
    {
        if (_placements.Count == 1) return [];
        var now = PlacementAt(time).Address;
        var former = new List<FormerAddress>();
        for (var i = 0; i + 1 < _placements.Count && _placements[i + 1].Period.From <= time; i++)
            if (_placements[i].Address is { } address && address != _placements[i + 1].Address && address != now
                && Begins(_placements[i].Period.Until))
                former.Add(new(address, _placements[i].Period.Until, _instrument.Renumberings.TurningAt(_placements[i].Period.Until)
                    ?? string.Empty));
        return former;

        // Before it was in force it stood nowhere that anybody could cite.
        bool Begins(LegalTime until) => _versions.Length > 0 && _versions[0].Period.From < until;
    }

    /// <summary>Where it stands at the end of what is known of it; null: nowhere.</summary>
    public Address? AddressAtEnd => _placements[^1].Address;

    /// <summary>Whether it has another address, or none, at the end of what is known of it.</summary>
    public bool MovesAfter(LegalTime time) => AddressAtEnd != PlacementAt(time).Address;

    /// <summary>Whether a clause gave it for a time that is over by then.</summary>
    internal bool WasInsertedUntil(LegalTime time) => PlacementAt(time).Upon.Exists(d => d.Gives(Id) && d.Effect.Until <= time);

    /// <summary>Whether a clause gives it from a later moment.</summary>
    internal bool WillBeInsertedAfter(LegalTime time) => PlacementAt(time).Upon.Exists(d => d.Gives(Id) && d.Effect.From > time);

    /// <summary>When it starts, or a clause next gives it; null: at no set moment.</summary>
    internal LegalTime? NextStartAfter(LegalTime time) => StartAt(time) is { } start && start > time ? start
        : PlacementAt(time).Upon.Where(d => d.Gives(Id) && d.Effect.From > time).Select(d => (LegalTime?)d.Effect.From).Min();

    /// <summary>The clauses upon it whose effect begins or ends at a moment, by name.</summary>
    public IEnumerable<string> ClausesTurningAt(LegalTime moment) =>
        _placements.SelectMany(p => p.Upon).Where(d => d.Effect.From == moment || d.Effect.Until == moment).Select(d => d.Clause.Name)
            .Concat(Array.Exists([.. _placements], p => p.Period.From == moment) && _instrument.Renumberings.TurningAt(moment) is { } moved
                ? [moved] : [])
            .Distinct();

    /// <summary>The last clause executed of those in effect upon the address.</summary>
    internal Displacement? LastAt(LegalTime time) => PlacementAt(time).Upon.FindLast(d => d.Effect.Contains(time));

    private LegalTime? EffectOf(Placement placement) => _instrument.EffectOf(Id, placement.Commencement);

    private LegalTime? StartOf(Placement placement) => VersionsOverTime.StartOf(_instrument, Id, placement, _decidedBefore);

    private Placement PlacementAt(LegalTime time)
    {
        for (var i = _placements.Count - 1; i > 0; i--)
            if (_placements[i].Period.From <= time) return _placements[i];
        return _placements[0];
    }
}
