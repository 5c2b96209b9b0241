using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>An executed renumbering of an instrument, for its effect period.</summary>
internal sealed class Renumbering
{
    private readonly Dictionary<Address, Address> _to = [];
    private readonly Dictionary<Address, Address> _from = [];

    public Renumbering(string clause, IReadOnlyList<Move> moves, Period effect)
    {
        (Clause, Effect) = (clause, effect);
        foreach (var (from, to) in moves) (_to[from], _from[to]) = (to, from);
    }

    /// <summary>The name of the clause.</summary>
    public string Clause { get; }

    public Period Effect { get; }

    /// <summary>Where what stood at an address stands afterwards; null where something else was moved there.</summary>
    public Address? After(Address before)
    {
        foreach (var at in before.AndAbove())
            if (_to.TryGetValue(at, out var to)) return before.Moved(at, to);
        return before.AndAbove().Any(_from.ContainsKey) ? null : before;
    }

    /// <summary>Where what stands at an address stood before; null where it was left empty.</summary>
    public Address? Before(Address after)
    {
        foreach (var at in after.AndAbove())
            if (_from.TryGetValue(at, out var from)) return after.Moved(at, from);
        return after.AndAbove().Any(_to.ContainsKey) ? null : after;
    }

    public bool AffectedLaw(Address address) => address.AndAbove().Any(a => _to.ContainsKey(a) || _from.ContainsKey(a));
}

/// <summary>The renumberings of an instrument, in the order of execution.</summary>
internal sealed class Renumberings
{
    private readonly List<Renumbering> _all = [];
    private readonly Dictionary<string, int> _byClause = [];

    public int Count => _all.Count;

    public void Add(Renumbering renumbering)
    {
        _byClause[renumbering.Clause] = _all.Count;
        _all.Add(renumbering);
    }

    public Renumbering this[int index] => _all[index];

    /// <summary>What an address means at a moment.</summary>
    /// <param name="address">As written.</param>
    /// <param name="moment">Only renumberings whose effect holds it count.</param>
    /// <param name="executed">How many had been executed, from the first.</param>
    public ProvisionId At(Address address, LegalTime moment, int executed)
    {
        for (var i = executed - 1; i >= 0; i--)
        {
            if (!_all[i].Effect.Contains(moment)) continue;
            if (_all[i].Before(address) is not { } before) return new(address, _all[i].Clause);
            address = before;
        }

        return new(address, null);
    }

    /// <summary>The address a provision has at a moment; null where it has none, since another was moved there.</summary>
    public Address? AddressOf(ProvisionId provision, LegalTime moment, int executed)
    {
        var first = 0;
        if (provision.Since is { } clause)
        {
            var since = _byClause[clause];
            if (since >= executed || !_all[since].Effect.Contains(moment)) return null;
            first = since + 1;
        }

        Address? address = provision.Origin;
        for (var i = first; i < executed && address is not null; i++)
            if (_all[i].Effect.Contains(moment)) address = _all[i].After(address);
        return address;
    }

    /// <summary>Those that may move a provision, write it over, or change what stands above it; by their place, in order.</summary>
    public IReadOnlyList<int> Touching(Address origin)
    {
        if (_all.Count == 0) return [];
        var touching = new List<int>();
        var addresses = new HashSet<Address> { origin };
        for (var i = 0; i < _all.Count; i++)
        {
            if (!addresses.Any(_all[i].AffectedLaw)) continue;
            touching.Add(i);
            foreach (var after in addresses.Select(_all[i].After).OfType<Address>().ToList()) addresses.Add(after);
        }

        return touching;
    }

    /// <summary>The clause whose effect begins or ends at a moment; null where there is none.</summary>
    public string? TurningAt(LegalTime moment) => _all.Find(r => r.Effect.From == moment || r.Effect.Until == moment)?.Clause;
}
