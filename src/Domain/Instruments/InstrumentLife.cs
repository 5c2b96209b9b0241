using System.Collections.Concurrent;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>The life of an instrument under some coordinates: when it commenced and ended, and of every provision the same.</summary>
public sealed class InstrumentLife
{
    private readonly InstrumentState _state;
    private readonly ConcurrentDictionary<ProvisionId, ProvisionLife> _provisions;
    private readonly Period _inForce;
    private readonly LegalTime _decidedBefore;
    private volatile LegalTime[]? _edges;
    private volatile ProvisionLife[]? _all;
    private volatile InForce[]? _versions;

    internal InstrumentLife(InstrumentState state, EndCause? lapse, LegalTime decidedBefore)
    {
        _state = state;
        _decidedBefore = decidedBefore;
        _provisions = new();
        Causes = Lapse.Causes(state, lapse);
        _inForce = state.Body.Kind == InstrumentKind.PoliticalAgreement
            ? new(LegalTime.Always, LegalTime.Always)
            : new(LegalTime.Always, Ends);
        EarliestCommencement = state.EarliestCommencement;
        PublishedScopes = ScopesAsPublished();
        var pendingUntil = state.Body.Kind == InstrumentKind.PoliticalAgreement ? Ends
            : LegalTime.Earlier(EarliestCommencement ?? LegalTime.Never, Ends);
        MayBePending = new(state.Body.PublishedAt, pendingUntil);
        MayShow = ShownOver(MayBePending);
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

    /// <summary>All it states or a clause gave, annexes included.</summary>
    public IReadOnlyList<ProvisionLife> Provisions => _all ??= [.. _state.Provisions.Select(Provision)];

    /// <summary>
    /// Every version of all its provisions, annexes included; of each in the order of time, and the provisions in the order of
    /// the addresses they had first.
    /// </summary>
    public IReadOnlyList<InForce> Versions => _versions ??= AllVersions();

    /// <summary>Those of its provisions of which a version sets a deadline.</summary>
    public IEnumerable<ProvisionLife> DutiesWithDeadlines =>
        Versions.Where(v => v.Norms.Any(n => n.Within is not null)).Select(v => v.Provision).Distinct().Select(Provision);

    public bool IsSuspendedAt(LegalTime time) => _state.OutOfForce.Exists(p => p.Contains(time));

    /// <summary>The end of the suspension that holds at a moment; null: none holds.</summary>
    internal LegalTime? SuspendedUntil(LegalTime time) =>
        _state.OutOfForce.Where(p => p.Contains(time)).Select(p => (LegalTime?)p.Until).Max();

    internal Scope? ScopeStatedFor(ProvisionId provision, LegalTime time) => _state.ScopeStatedFor(provision, time);

    /// <summary>What it rests on at a moment: as published, and as carried on since.</summary>
    public IEnumerable<ProvisionRef> BasisAt(LegalTime time) => _state.Basis.Count == 0 ? [] :
        _state.Basis.Where(b => b.From <= time).Select(b => b.Provision);

    /// <summary>The provision that has an address at a moment.</summary>
    /// <param name="address">As written in a question, or in what was published at that moment.</param>
    /// <param name="time"><see cref="LegalTime.Always"/> in what has no publication: as the instrument states it.</param>
    public ProvisionLife Provision(Address address, LegalTime time) =>
        Provision(_state.At(address, time));

    public ProvisionLife Provision(ProvisionId provision) =>
        _provisions.TryGetValue(provision, out var known) ? known
            : _provisions.GetOrAdd(provision, new ProvisionLife(_state, provision, _inForce, _decidedBefore));

    /// <summary>Whether any of its provisions was ever moved.</summary>
    public bool IsRenumbered => _state.Renumberings.Count > 0;

    /// <summary>The address at a moment of what an address meant when it was written; null where that has none.</summary>
    public Address? AddressNow(Address address, LegalTime statedAt, LegalTime time)
    {
        if (_state.Renumberings.Count == 0) return address;
        var meant = _state.Renumberings.At(address, statedAt, _state.Renumberings.Count);
        return _state.Renumberings.AddressOf(meant, time, _state.Renumberings.Count);
    }

    /// <summary>Whether a clause whose content the register does not hold was ever executed upon it.</summary>
    public bool HasUnrecordedChanges => _state.UnrecordedChanges.Count > 0;

    /// <summary>The clauses whose content the register does not hold that mark a provision at a moment, by name.</summary>
    public string[] UnrecordedAt(ProvisionId provision, LegalTime time) => _state.UnrecordedChanges.Count == 0 ? [] :
    [
        .. _state.UnrecordedChanges
            .Where(u => u.Effect.Contains(time)
                && (u.Target is null || Placement.Reaches(_state.Renumberings, u.Target, u.Renumbered, provision, time)))
            .Select(u => u.Clause)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether it had been published when the decision judged was made; always, where none is.</summary>
    public bool CouldBeApplied => _state.CouldBeApplied(_decidedBefore);

    /// <summary>Every moment at which anything about it that answers show may change, in order, each once.</summary>
    public LegalTime[] Edges => _edges ??= [.. AllEdges().Distinct().Order()];

    private InForce[] AllVersions()
    {
        if (!CouldBeApplied) return [];
        ProvisionState[] provisions = [.. _state.Displacements.StatedOrGiven];
        Array.Sort(Array.ConvertAll(provisions, static p => p.Id.Origin.Text), provisions, StringComparer.Ordinal);
        var versions = new List<InForce>(provisions.Length + _state.Displacements.Count);
        var over = new VersionsOverTime(_state, _inForce, _decidedBefore);
        foreach (var provision in provisions)
            if (IsRenumbered) over.Add(provision.Id, Placement.Of(_state, provision.Id), versions);
            else over.Add(provision, versions);
        return [.. versions];
    }

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

        foreach (var version in Versions)
        {
            yield return version.Within.From;
            yield return version.Within.Until;
        }

        // What is written at an address means another provision from then on, also where none is in force.
        for (var i = 0; i < _state.Renumberings.Count; i++)
        {
            yield return _state.Renumberings[i].Effect.From;
            yield return _state.Renumberings[i].Effect.Until;
        }
    }

    /// <remarks>Wider than what its provisions show, which is not worked out for it.</remarks>
    private Period ShownOver(Period pending)
    {
        if (_state.Body.Provisions.Count == 0 && !_state.Displacements.GaveAny) return pending;
        var from = LegalTime.Earlier(pending.From,
            LegalTime.Earlier(EarliestCommencement ?? LegalTime.Never, _state.Displacements.Earliest));
        // What is moved below an address has from then on the commencement set for that.
        if (IsRenumbered && _state.EarliestSet is { } set) from = LegalTime.Earlier(from, set);
        if (_state.Body.EffectFrom is { } effect) from = LegalTime.Earlier(from, effect);
        foreach (var provision in _state.Body.Provisions)
            if (provision.EffectFrom is { } own) from = LegalTime.Earlier(from, own);
        return new(from, LegalTime.Later(pending.Until, Ends));
    }

    private Scope?[] ScopesAsPublished()
    {
        var rules = _state.Body.Provisions.Where(p => p.Areas is null).ToList();
        return rules.Count == 0
            ? [_state.Body.Scope]
            : [.. rules.Select(p => _state.ScopeStatedFor(new(p.Address, null), LegalTime.Always)).Distinct()];
    }
}
