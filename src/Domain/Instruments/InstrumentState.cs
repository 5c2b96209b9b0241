using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>An instrument while the clauses of its family are executed upon it, one after the other.</summary>
internal sealed class InstrumentState
{
    private readonly Dictionary<ProvisionId, LegalTime?> _commencements = [];
    private readonly Dictionary<ProvisionId, Expiry> _expiries = [];
    private readonly bool _scoped;
    private ILookup<Address, Clause>? _clausesByAddress;
    private ILookup<Address, ProvisionId>? _below;
    private (bool IsKnown, LegalTime? At) _earliestCommencement;

    public InstrumentState(Counted<InstrumentPublished> published, IReadOnlyList<Annulment> annulments, LegalTime decidedBefore)
    {
        (Body, Position) = published;
        Annulments = annulments;
        AnnulledFrom = annulments.Count > 0 ? annulments[0].From : null;
        Commencement = Body.InForce?.At;
        Expiry = new(Body.Expires, Body.Id);
        Displacements = new(Body.Provisions);
        foreach (var provision in Body.Provisions)
        {
            _scoped |= provision.Scope is not null;
            var id = new ProvisionId(provision.Address, null);
            if (provision.InForce is { } own) _commencements[id] = own.At;
            if (provision.Expires is { } expires) _expiries[id] = new(expires, Body.Id);
        }

        foreach (var basis in Body.Basis) Basis.Add(new(basis, LegalTime.Always, Body.PublishedAt));
        var clauses = Body.Amendments.Count == 0 ? [] : new Clause[Body.Amendments.Count];
        for (var i = 0; i < clauses.Length; i++)
        {
            clauses[i] = new(this, i, decidedBefore);
            SetsCommencements |= clauses[i].Amendment is SetCommencement;
        }

        Clauses = clauses;
    }

    public static int ByPublication(InstrumentState a, InstrumentState b) =>
        Counted.ByPublication(new Counted<InstrumentPublished>(a.Body, a.Position), new(b.Body, b.Position));

    public InstrumentPublished Body { get; }

    public long Position { get; }

    public IReadOnlyList<Annulment> Annulments { get; }

    /// <summary>The earliest ruling that stands.</summary>
    public LegalTime? AnnulledFrom { get; }

    public LegalTime? Commencement { get; private set; }

    public Expiry Expiry { get; set; }

    public List<EndCause> Repeals { get; } = [];

    public List<Period> OutOfForce { get; } = [];

    public List<RestsOn> Basis { get; } = [];

    /// <summary>What was done to its provisions.</summary>
    public Displacements Displacements { get; }

    public Renumberings Renumberings { get; } = new();

    public List<UnrecordedChange> UnrecordedChanges { get; } = [];

    public IReadOnlyList<Clause> Clauses { get; }

    public bool SetsCommencements { get; }

    /// <summary>The earliest moment at which it or one of its provisions commences.</summary>
    public LegalTime? EarliestCommencement
    {
        get
        {
            if (!_earliestCommencement.IsKnown) _earliestCommencement = (true, FindEarliestCommencement());
            return _earliestCommencement.At;
        }
    }

    /// <summary>Whether it had been published when a decision was made.</summary>
    /// <param name="decidedBefore">Exclusive moment of the decision.</param>
    public bool CouldBeApplied(LegalTime decidedBefore) => Body.PublishedAt < decidedBefore;

    /// <summary>The earliest commencement set for an address, whatever stands there, now or after a renumbering; null: none is.</summary>
    public LegalTime? EarliestSet => _commencements.Values.Min();

    public void Commence(LegalTime? at)
    {
        Commencement = at;
        _earliestCommencement = default;
    }

    public void Commence(Address stated, LegalTime? at)
    {
        _commencements[new(stated, null)] = at;
        _earliestCommencement = default;
    }

    public void SetExpiry(ProvisionId provision, Expiry expiry) => _expiries[provision] = expiry;

    public Expiry OwnExpiryOf(ProvisionId provision) => _expiries.GetValueOrDefault(provision, Expiry.None);

    /// <summary>As the instrument states it; null where only clauses give it.</summary>
    public Provision? Stated(ProvisionId provision) =>
        provision.Since is null ? Displacements.Find(provision)?.Stated : null;

    /// <summary>Every provision it states or a clause gave it a content, annexes included.</summary>
    public IEnumerable<ProvisionId> Provisions => Displacements.StatedOrGiven.Select(p => p.Id);

    /// <summary>What an address means at a moment.</summary>
    public ProvisionId At(Address address, LegalTime time) =>
        Renumberings.Count == 0 ? Displacements.At(address) : Renumberings.At(address, time, Renumberings.Count);

    /// <summary>The provision and those that stand above it at a moment, nearest first.</summary>
    public IEnumerable<ProvisionId> AndAbove(ProvisionId provision, LegalTime time)
    {
        if (Renumberings.Count == 0) return provision.Origin.AndAbove().Select(a => new ProvisionId(a, null));
        var above = Renumberings.AddressOf(provision, time, Renumberings.Count)?.AndAbove().Skip(1) ?? [];
        return above.Select(a => Renumberings.At(a, time, Renumberings.Count)).Prepend(provision);
    }

    /// <summary>Its own, else that of the nearest one above, else the instrument's; null: none is set.</summary>
    public LegalTime? CommencementOf(ProvisionId provision, LegalTime time)
    {
        if (_commencements.Count > 0)
            foreach (var at in AndAbove(provision, time))
                if (_commencements.TryGetValue(at, out var own)) return own;
        return Commencement;
    }

    /// <summary>Effect, where stated for the provision or the instrument, else commencement; null: never starts.</summary>
    public LegalTime? EffectOf(ProvisionId provision, LegalTime? commencement) =>
        commencement is null ? null : Stated(provision)?.EffectFrom ?? Body.EffectFrom ?? commencement;

    /// <summary>The earliest expiry set for the provision or one above it.</summary>
    public Expiry ExpiryOf(ProvisionId provision, LegalTime time)
    {
        var earliest = Expiry.None;
        if (_expiries.Count > 0)
            foreach (var at in AndAbove(provision, time))
                if (_expiries.TryGetValue(at, out var own) && own.Moment < earliest.Moment) earliest = own;
        return earliest;
    }

    /// <summary>The scope stated for the provision or nearest above it, else the instrument's; null: everything.</summary>
    public Scope? ScopeStatedFor(ProvisionId provision, LegalTime time)
    {
        if (_scoped)
            foreach (var at in AndAbove(provision, time))
                if (Stated(at)?.Scope is { } scope) return scope;
        return Body.Scope;
    }

    /// <summary>Its clauses whose own place is at or below an address.</summary>
    public IEnumerable<Clause> ClausesAtOrBelow(Address address)
    {
        _clausesByAddress ??= Clauses.Where(c => c.Amendment.Address is not null)
            .SelectMany(c => c.Amendment.Address!.AndAbove().Select(a => (At: a, Clause: c)))
            .ToLookup(c => c.At, c => c.Clause);
        return _clausesByAddress[address];
    }

    /// <summary>The provisions that it states, or a clause gave, below the place where another is stated.</summary>
    public IEnumerable<ProvisionId> Below(ProvisionId provision)
    {
        _below ??= Displacements.Stated.SelectMany(p => p.Id.Origin.AndAbove().Skip(1).Select(above => (above, p.Id)))
            .ToLookup(b => b.above, b => b.Id);
        return _below[provision.Origin].Concat(Displacements.GivenBelow(provision.Origin)).Distinct();
    }

    private LegalTime? FindEarliestCommencement()
    {
        var earliest = Commencement;
        if (_commencements.Count == 0) return earliest;
        foreach (var stated in Displacements.Stated)
            if (CommencementOf(stated.Id, LegalTime.Always) is { } own && (earliest is null || own < earliest)) earliest = own;
        return earliest;
    }
}

/// <summary>An expiry (udløb) and the entry or clause that set it.</summary>
internal readonly record struct Expiry(LegalTime? At, string Entry)
{
    public static Expiry None { get; } = new(null, string.Empty);

    public LegalTime Moment => At ?? LegalTime.Never;
}

/// <summary>A provision an instrument rests on.</summary>
/// <param name="From">Counted from then at the earliest.</param>
/// <param name="StatedAt">When the entry that states it was published: its address means what had it then.</param>
internal readonly record struct RestsOn(ProvisionRef Provision, LegalTime From, LegalTime StatedAt);
