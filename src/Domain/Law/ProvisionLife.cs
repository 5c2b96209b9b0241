using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>The life of a provision: which version of it is in force when, and why none is.</summary>
public sealed class ProvisionLife
{
    private readonly InForce[] _versions;
    private readonly Displacement[] _displacements;
    private readonly string _instrument;
    private string? _ref;

    internal ProvisionLife(InstrumentState instrument, Address address, Period inForce, LegalTime decidedBefore)
    {
        _instrument = instrument.Body.Instrument;
        Address = address;
        Stated = instrument.Stated(address);
        Commencement = instrument.CommencementOf(address);
        Effect = instrument.StartOf(address);
        Start = Commencement >= decidedBefore && Effect is { } effect ? LegalTime.Later(effect, Commencement.Value) : Effect;
        Expires = instrument.ExpiryOf(address).At;
        CouldBeApplied = instrument.Body.PublishedAt < decidedBefore;
        _displacements = [.. instrument.Displacements.Where(d => d.Address.IsAtOrAbove(address))];
        _versions = Start is { } starts && CouldBeApplied
            ? Versions(instrument, inForce.Intersect(new(starts, Expires ?? LegalTime.Never)))
            : [];
    }

    public Address Address { get; }

    /// <summary>Instrument and address, as answers name it.</summary>
    public string Ref => _ref ??= $"{_instrument} {Address}";

    /// <summary>As its instrument states it; null where only clauses give it.</summary>
    public Provision? Stated { get; }

    public LegalTime? Commencement { get; }

    /// <summary>From when facts fall under it, whatever was decided when; null: never.</summary>
    public LegalTime? Effect { get; }

    /// <summary>Its effect, else its commencement; for a decision made before it commenced not before that. Null: never.</summary>
    public LegalTime? Start { get; }

    /// <summary>The earliest expiry of its own or of an address above.</summary>
    public LegalTime? Expires { get; }

    /// <summary>Whether its instrument had been published when the decision judged was made.</summary>
    public bool CouldBeApplied { get; }

    /// <summary>In the order of time; between two there may be none.</summary>
    public IReadOnlyList<InForce> Versions() => _versions;

    public InForce? At(LegalTime time)
    {
        foreach (var version in _versions)
        {
            if (time < version.Period.From) return null;
            if (time < version.Period.Until) return version;
        }

        return null;
    }

    /// <summary>Whether a version's period begins with a date of effect (virkning) that is not the commencement of what gives it.</summary>
    public bool BeginsWithEffect(InForce version) =>
        (version.Period.From == Start && Start != Commencement)
        || Array.Exists(_displacements, d => d.Clause.Name == version.Version.Name && d.Effect.From == version.Period.From && d.Clause.Commencement != d.Effect.From);

    /// <summary>Whether a clause gave it for a time that is over by then.</summary>
    internal bool WasInsertedUntil(LegalTime time) =>
        Array.Exists(_displacements, d => d.Content is not null && d.Address == Address && d.Effect.Until <= time);

    /// <summary>Whether a clause gives it from a later moment.</summary>
    internal bool WillBeInsertedAfter(LegalTime time) =>
        Array.Exists(_displacements, d => d.Content is not null && d.Address == Address && d.Effect.From > time);

    /// <summary>When it starts, or a clause next gives it; null: at no set moment.</summary>
    internal LegalTime? NextStartAfter(LegalTime time) =>
        Start > time ? Start : _displacements.Where(d => d.Content is not null && d.Address == Address && d.Effect.From > time).Select(d => (LegalTime?)d.Effect.From).Min();

    /// <summary>The clauses upon it whose effect begins or ends at a moment, by name.</summary>
    public IEnumerable<string> ClausesTurningAt(LegalTime moment) =>
        _displacements.Where(d => d.Effect.From == moment || d.Effect.Until == moment).Select(d => d.Clause.Name);

    /// <summary>The last clause executed of those in effect upon the address.</summary>
    internal Displacement? LastAt(LegalTime time) => Array.FindLast(_displacements, d => d.Effect.Contains(time));

    private InForce[] Versions(InstrumentState instrument, Period life)
    {
        if (life.IsEmpty) return [];
        var points = new SortedSet<LegalTime> { life.From };
        foreach (var edge in Edges(instrument))
            if (life.Contains(edge)) points.Add(edge);

        var asStated = Stated is null ? null : Version.AsStated(instrument, Stated);
        var given = new Dictionary<Displacement, Version>();
        var versions = new List<InForce>();
        foreach (var point in points)
        {
            var version = InForceAt(point);
            if (versions.Count > 0 && versions[^1].Period.Until == LegalTime.Never)
            {
                if (versions[^1].Version == version) continue;
                versions[^1] = versions[^1] with { Period = versions[^1].Period.EndedAt(point) };
            }

            if (version is not null) versions.Add(new(version, Period.Since(point)));
        }

        if (versions.Count > 0) versions[^1] = versions[^1] with { Period = versions[^1].Period.EndedAt(life.Until) };
        return [.. versions];

        Version? InForceAt(LegalTime time)
        {
            if (instrument.OutOfForce.Exists(p => p.Contains(time))) return null;
            if (LastAt(time) is not { } last) return asStated;
            if (last.Content is null || last.Address != Address) return null;
            if (!given.TryGetValue(last, out var version)) given[last] = version = Version.ByClause(instrument, last);
            return version;
        }
    }

    private IEnumerable<LegalTime> Edges(InstrumentState instrument)
    {
        foreach (var displacement in _displacements)
        {
            yield return displacement.Effect.From;
            yield return displacement.Effect.Until;
        }

        foreach (var period in instrument.OutOfForce)
        {
            yield return period.From;
            yield return period.Until;
        }
    }
}
