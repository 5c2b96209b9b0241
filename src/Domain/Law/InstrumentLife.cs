using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>The life of an instrument under some coordinates: when it commenced and ended, and of every provision the same.</summary>
public sealed class InstrumentLife
{
    private readonly InstrumentState _state;
    private readonly Dictionary<Address, ProvisionLife> _provisions;
    private readonly Period _inForce;
    private readonly LegalTime _decidedBefore;
    private volatile LegalTime[]? _edges;
    private volatile object? _derived;

    internal InstrumentLife(InstrumentState state, IReadOnlyDictionary<string, InstrumentState> family, LegalTime decidedBefore)
    {
        _state = state;
        _decidedBefore = decidedBefore;
        Causes = Lapse.Causes(state, Lapse.Of(state, family));
        _inForce = state.Body.Kind == InstrumentKind.PoliticalAgreement
            ? new(LegalTime.Always, LegalTime.Always)
            : new(LegalTime.Always, Ends);
        EarliestCommencement = state.EarliestCommencement;
        PublishedScopes = ScopesAsPublished();
        _provisions = state.Body.Provisions.Select(p => p.Address)
            .Concat(state.Displacements.Where(d => d.Content is not null).Select(d => d.Address))
            .Distinct()
            .ToDictionary(a => a, LifeOf);
        var pendingUntil = state.Body.Kind == InstrumentKind.PoliticalAgreement ? Ends : LegalTime.Earlier(EarliestCommencement ?? LegalTime.Never, Ends);
        MayBePending = new(state.Body.PublishedAt, pendingUntil);
        MayShow = ShownOver(MayBePending);
        DutiesWithDeadlines = [.. _provisions.Values.Where(p => p.Versions().Any(v => v.Version.Norms.Any(n => n.Within is not null)))];
    }

    public string Id => _state.Body.Instrument;

    public InstrumentPublished Published => _state.Body;

    public long Position => _state.Position;

    /// <summary>As published, or as another instrument set it; null: none is set.</summary>
    public LegalTime? Commencement => _state.Commencement;

    /// <summary>The earliest moment at which it or one of its provisions commences, whatever was decided when.</summary>
    public LegalTime? EarliestCommencement { get; }

    /// <summary>Published and not ended, and not commenced; of an agreement what carries it out tells whether it still is.</summary>
    public Period MayBePending { get; }

    /// <summary>Outside this period it is neither pending nor has a version in force: answers need not look at it.</summary>
    public Period MayShow { get; }

    /// <summary>Every recorded cause of an end; the first is the operative one.</summary>
    public IReadOnlyList<EndCause> Causes { get; }

    /// <summary>Open-ended where it has no end; <see cref="LegalTime.Always"/> where it never had effect.</summary>
    public LegalTime Ends => Causes.Count > 0 ? Causes[0].At : LegalTime.Never;

    /// <summary>The earliest ruling that stands; null: none.</summary>
    public LegalTime? AnnulledFrom => _state.AnnulledFrom;

    /// <summary>What its provisions as published reach, or it itself if it has none; null among them: everything.</summary>
    public IReadOnlyList<Scope?> PublishedScopes { get; }

    /// <summary>Of every address it states or a clause gave, annexes included.</summary>
    public IReadOnlyCollection<ProvisionLife> Provisions => _provisions.Values;

    /// <summary>Those of its provisions of which a version sets a deadline.</summary>
    public IReadOnlyList<ProvisionLife> DutiesWithDeadlines { get; }

    public bool IsSuspendedAt(LegalTime time) => _state.OutOfForce.Exists(p => p.Contains(time));

    /// <summary>The end of the suspension that holds at a moment; null: none holds.</summary>
    internal LegalTime? SuspendedUntil(LegalTime time) =>
        _state.OutOfForce.Where(p => p.Contains(time)).Select(p => (LegalTime?)p.Until).Max();

    internal Scope? ScopeStatedFor(Address address) => _state.ScopeStatedFor(address);

    /// <summary>What it rests on at a moment: as published, and as carried on since.</summary>
    public IEnumerable<ProvisionRef> BasisAt(LegalTime time) =>
        _state.Basis.Where(b => b.From <= time).Select(b => b.Provision);

    public ProvisionLife Provision(Address address) =>
        _provisions.TryGetValue(address, out var known) ? known : LifeOf(address);

    /// <summary>The clauses whose content the register does not hold that mark a provision at a moment, by name.</summary>
    public string[] UnrecordedAt(Address address, LegalTime time) => _state.UnrecordedChanges.Count == 0 ? [] :
    [
        .. _state.UnrecordedChanges
            .Where(u => u.Effect.Contains(time) && (u.Address is null || u.Address.IsAtOrAbove(address)))
            .Select(u => u.Clause)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every moment at which anything about it that answers show may change, in order, each once.</summary>
    public LegalTime[] Edges => _edges ??= [.. AllEdges().Distinct().Order()];

    /// <summary>What answers make of this life alone, made once and kept with it. One thing, of one type.</summary>
    internal T Derived<T>(Func<InstrumentLife, T> make)
        where T : class => (T)(_derived ??= make(this));

    private IEnumerable<LegalTime> AllEdges()
    {
        yield return _state.Body.PublishedAt;
        if (EarliestCommencement is { } commences) yield return commences;
        if (AnnulledFrom is { } annulled) yield return annulled;
        yield return Ends;
        foreach (var change in _state.UnrecordedChanges)
        {
            yield return change.Effect.From;
            yield return change.Effect.Until;
        }

        foreach (var provision in _provisions.Values)
            foreach (var version in provision.Versions())
            {
                yield return version.Period.From;
                yield return version.Period.Until;
            }
    }

    private Period ShownOver(Period shown)
    {
        foreach (var provision in _provisions.Values)
            if (provision.Versions() is { Count: > 0 } versions)
                shown = new(LegalTime.Earlier(shown.From, versions[0].Period.From), LegalTime.Later(shown.Until, versions[^1].Period.Until));
        return shown;
    }

    private ProvisionLife LifeOf(Address address) => new(_state, address, _inForce, _decidedBefore);

    private Scope?[] ScopesAsPublished()
    {
        var rules = _state.Body.Provisions.Where(p => p.Areas is null).ToList();
        return rules.Count == 0
            ? [_state.Body.Scope]
            : [.. rules.Select(p => _state.ScopeStatedFor(p.Address)).Distinct()];
    }
}
