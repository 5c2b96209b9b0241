using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>What an instrument states and what was done to it, found by the provision it was done to.</summary>
internal sealed class Displacements
{
    // Of a large code most provisions are found by the place where they are stated.
    private readonly Dictionary<Address, ProvisionState> _byOrigin;
    private readonly Dictionary<ProvisionId, ProvisionState> _moved = [];
    private readonly List<ProvisionState> _stated;
    private readonly List<ProvisionState> _given = [];
    private readonly Dictionary<Address, List<ProvisionId>> _givenBelow = [];
    private int _count;

    /// <param name="stated">The provisions of the instrument as published; of two at one address the first counts.</param>
    public Displacements(IReadOnlyList<Provision> stated)
    {
        (_byOrigin, _stated) = (new(stated.Count), new(stated.Count));
        foreach (var provision in stated)
        {
            var state = new ProvisionState(new(provision.Address, null), provision);
            if (_byOrigin.TryAdd(provision.Address, state)) _stated.Add(state);
        }
    }

    /// <summary>Upon what nothing was done.</summary>
    public static List<Displacement> None { get; } = [];

    /// <summary>As the instrument states them, in its order.</summary>
    public IReadOnlyList<ProvisionState> Stated => _stated;

    /// <summary>How many clauses were executed upon any.</summary>
    public int Count => _count;

    /// <summary>Whether a clause gave any provision a content.</summary>
    public bool GaveAny => _given.Count > 0;

    /// <summary>Those stated, then those that only clauses gave, in the order of execution.</summary>
    public IEnumerable<ProvisionState> StatedOrGiven => _stated.Concat(_given.Where(p => p.Stated is null));

    /// <summary>The earliest moment from which any has effect; open where there is none.</summary>
    public LegalTime Earliest { get; private set; } = LegalTime.Never;

    /// <summary>The provision stated at a place, or first given there.</summary>
    public ProvisionId At(Address origin) => _byOrigin.TryGetValue(origin, out var state) ? state.Id : new(origin, null);

    /// <summary>Null where it is not stated and nothing was done to it.</summary>
    public ProvisionState? Find(ProvisionId provision) =>
        provision.Since is null ? _byOrigin.GetValueOrDefault(provision.Origin) : _moved.GetValueOrDefault(provision);

    public void Add(Clause clause, ProvisionId target, Period effect, int renumbered)
    {
        var state = Find(target) ?? New(target);
        var displacement = new Displacement(clause, target, effect, _count++, renumbered);
        state.Add(displacement);
        if (displacement.Content is not null && !state.IsGiven)
        {
            state.IsGiven = true;
            _given.Add(state);
            if (target.Since is null) AddBelow(target);
        }

        Earliest = LegalTime.Earlier(Earliest, effect.From);
    }

    /// <summary>
    /// The provisions that a clause gave a content below the place where another is stated, and whose own is no later one.
    /// </summary>
    public IReadOnlyList<ProvisionId> GivenBelow(Address address) => _givenBelow.TryGetValue(address, out var given) ? given : [];

    /// <summary>Those upon any of some provisions that are chosen, in order of execution.</summary>
    public List<Displacement> Upon(IEnumerable<ProvisionId> targets, Func<Displacement, bool>? chosen)
    {
        List<Displacement>? found = null;
        var lists = 0;
        foreach (var target in targets)
            if (Find(target) is { Upon: { Count: > 0 } upon })
            {
                (found ??= new(upon.Count)).AddRange(chosen is null ? upon : upon.Where(chosen));
                lists++;
            }

        if (lists > 1) found!.Sort((a, b) => a.Order.CompareTo(b.Order));
        return found ?? None;
    }

    /// <summary>Those upon a place or one above it, where nothing was ever renumbered, in order of execution.</summary>
    public List<Displacement> Upon(Address origin)
    {
        List<Displacement>? only = null;
        for (var at = origin; at is not null; at = at.Above)
        {
            if (!_byOrigin.TryGetValue(at, out var state) || state.Upon.Count == 0) continue;
            if (only is not null) return Upon(origin.AndAbove().Select(At), null);
            only = state.Upon;
        }

        return only ?? None;
    }

    private ProvisionState New(ProvisionId target)
    {
        var state = new ProvisionState(target, null);
        if (target.Since is null) _byOrigin.Add(target.Origin, state);
        else _moved.Add(target, state);
        return state;
    }

    private void AddBelow(ProvisionId given)
    {
        for (var above = given.Origin.Above; above is not null; above = above.Above)
        {
            if (!_givenBelow.TryGetValue(above, out var below)) _givenBelow[above] = below = [];
            below.Add(given);
        }
    }
}

/// <summary>An executed clause whose content the register does not hold.</summary>
/// <param name="Target">Null: it marks the whole instrument.</param>
/// <param name="Renumbered">How many renumberings of the instrument had been executed before it.</param>
internal sealed record UnrecordedChange(string Clause, ProvisionId? Target, Period Effect, int Renumbered);
