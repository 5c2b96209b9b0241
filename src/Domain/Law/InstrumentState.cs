using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>An instrument while the clauses of its family are executed upon it, one after the other.</summary>
internal sealed class InstrumentState
{
    private readonly Dictionary<Address, LegalTime?> _commencements = [];
    private readonly Dictionary<Address, Expiry> _expiries = [];

    public InstrumentState(Counted<InstrumentPublished> published, IReadOnlyList<Annulment> annulments)
    {
        (Body, Position) = published;
        Annulments = annulments;
        AnnulledFrom = annulments.Count > 0 ? annulments[0].From : null;
        Commencement = Body.InForce?.At;
        Expiry = new(Body.Expires, Body.Id);
        foreach (var provision in Body.Provisions)
        {
            if (provision.InForce is { } own) _commencements[provision.Address] = own.At;
            if (provision.Expires is { } expires) _expiries[provision.Address] = new(expires, Body.Id);
        }

        foreach (var basis in Body.Basis) Basis.Add(new(basis, LegalTime.Always));
        Clauses = [.. Enumerable.Range(0, Body.Amendments.Count).Select(i => new Clause(this, i))];
    }

    public static int ByPublication(InstrumentState a, InstrumentState b) =>
        Counted.ByPublication(new Counted<InstrumentPublished>(a.Body, a.Position), new(b.Body, b.Position));

    public InstrumentPublished Body { get; }

    public long Position { get; }

    public IReadOnlyList<Annulment> Annulments { get; }

    /// <summary>The earliest ruling that stands.</summary>
    public LegalTime? AnnulledFrom { get; }

    public LegalTime? Commencement { get; set; }

    public Expiry Expiry { get; set; }

    public List<EndCause> Repeals { get; } = [];

    public List<Period> OutOfForce { get; } = [];

    public List<RestsOn> Basis { get; } = [];

    /// <summary>What was done to its provisions, in order of execution.</summary>
    public List<Displacement> Displacements { get; } = [];

    public List<UnrecordedChange> UnrecordedChanges { get; } = [];

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyDictionary<Address, Expiry> ProvisionExpiries => _expiries;

    /// <summary>The earliest moment at which it or one of its provisions commences.</summary>
    public LegalTime? EarliestCommencement
    {
        get
        {
            var earliest = Commencement;
            foreach (var provision in Body.Provisions)
                if (CommencementOf(provision.Address) is { } own && (earliest is null || own < earliest)) earliest = own;
            return earliest;
        }
    }

    /// <summary>Its own, else that of the nearest address above, else the instrument's; null: none is set.</summary>
    public LegalTime? CommencementOf(Address address)
    {
        if (_commencements.Count > 0)
            foreach (var at in address.AndAbove())
                if (_commencements.TryGetValue(at, out var own)) return own;
        return Commencement;
    }

    public void SetCommencement(Address address, LegalTime? at) => _commencements[address] = at;

    public void SetExpiry(Address address, Expiry expiry) => _expiries[address] = expiry;

    /// <summary>Effect, where stated for the address or the instrument, else commencement; null: never starts.</summary>
    public LegalTime? StartOf(Address address)
    {
        if (CommencementOf(address) is not { } commencement) return null;
        return Stated(address)?.EffectFrom ?? Body.EffectFrom ?? commencement;
    }

    /// <summary>The earliest expiry set at the address or above it.</summary>
    public Expiry ExpiryOf(Address address)
    {
        var earliest = Expiry.None;
        if (_expiries.Count > 0)
            foreach (var at in address.AndAbove())
                if (_expiries.TryGetValue(at, out var own) && own.Moment < earliest.Moment) earliest = own;
        return earliest;
    }

    public Provision? Stated(Address address)
    {
        foreach (var provision in Body.Provisions)
            if (provision.Address == address) return provision;
        return null;
    }

    /// <summary>The scope stated nearest at or above an address, else the instrument's; null: everything.</summary>
    public Scope? ScopeStatedFor(Address address)
    {
        foreach (var at in address.AndAbove())
            if (Stated(at)?.Scope is { } scope) return scope;
        return Body.Scope;
    }
}

/// <summary>An expiry (udløb) and the entry or clause that set it.</summary>
internal readonly record struct Expiry(LegalTime? At, string Entry)
{
    public static Expiry None { get; } = new(null, string.Empty);

    public LegalTime Moment => At ?? LegalTime.Never;
}

/// <summary>A provision an instrument rests on, counted from a moment at the earliest.</summary>
internal readonly record struct RestsOn(ProvisionRef Provision, LegalTime From);

/// <summary>An executed clause upon an address of an instrument, for its effect period.</summary>
internal sealed record Displacement(Clause Clause, Address Address, Period Effect)
{
    public GiveContent? Content => Clause.Amendment as GiveContent;

    public bool IsSuspension => Clause.Amendment is Suspend;

    /// <summary>A repeal, or a replacement from above, with an end, whether stated or by annulment, gives the provision back.</summary>
    public bool LeavesForAWhile(Address provision) => Effect.Until != LegalTime.Never && (Content is null || Address != provision);
}

/// <summary>An executed clause whose content the register does not hold; without an address it marks the whole instrument.</summary>
internal sealed record UnrecordedChange(string Clause, Address? Address, Period Effect);
