using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>An executed clause upon a provision of an instrument, for its effect period.</summary>
/// <param name="Order">Its place among those upon the instrument.</param>
/// <param name="Renumbered">How many renumberings of the instrument had been executed before it.</param>
internal sealed record Displacement(Clause Clause, ProvisionId Target, Period Effect, int Order, int Renumbered)
{
    public GiveContent? Content => Clause.Amendment as GiveContent;

    public bool IsSuspension => Clause.Amendment is Suspend;

    /// <summary>A repeal, or a replacement from above, with an end, whether stated or by annulment, gives the provision back.</summary>
    public bool LeavesForAWhile(ProvisionId provision) => Effect.Until != LegalTime.Never && (Content is null || Target != provision);

    public bool Gives(ProvisionId provision) => Content is not null && Target == provision;
}

/// <summary>What was done to the provisions of an instrument, found by the provision it was done to.</summary>
internal sealed class Displacements
{
    private readonly Dictionary<ProvisionId, List<Displacement>> _byTarget = [];
    private readonly HashSet<ProvisionId> _given = [];
    private readonly Dictionary<Address, List<ProvisionId>> _givenBelow = [];
    private int _count;

    /// <summary>The provisions that a clause gave a content.</summary>
    public IReadOnlyCollection<ProvisionId> Given => _given;

    /// <summary>The earliest moment from which any has effect; open where there is none.</summary>
    public LegalTime Earliest { get; private set; } = LegalTime.Never;

    public void Add(Clause clause, ProvisionId target, Period effect, int renumbered)
    {
        if (!_byTarget.TryGetValue(target, out var upon)) _byTarget[target] = upon = [];
        upon.Add(new(clause, target, effect, _count++, renumbered));
        if (clause.Amendment is GiveContent && _given.Add(target) && target.Since is null) AddBelow(target);
        Earliest = LegalTime.Earlier(Earliest, effect.From);
    }

    /// <summary>
    /// The provisions that a clause gave a content below the place where another is stated, and whose own is no later one.
    /// </summary>
    public IReadOnlyList<ProvisionId> GivenBelow(Address address) => _givenBelow.TryGetValue(address, out var given) ? given : [];

    /// <summary>Those upon any of some provisions that are chosen, in order of execution.</summary>
    public Displacement[] Upon(IEnumerable<ProvisionId> targets, Func<Displacement, bool>? chosen)
    {
        List<Displacement>? found = null;
        var lists = 0;
        foreach (var target in targets)
            if (_byTarget.TryGetValue(target, out var upon))
            {
                (found ??= new(upon.Count)).AddRange(chosen is null ? upon : upon.Where(chosen));
                lists++;
            }

        if (found is null) return [];
        if (lists > 1) found.Sort((a, b) => a.Order.CompareTo(b.Order));
        return [.. found];
    }

    /// <summary>Those upon a place or one above it, where nothing was ever renumbered, in order of execution.</summary>
    public Displacement[] Upon(Address origin)
    {
        if (_byTarget.Count == 0) return [];
        List<Displacement>? only = null;
        for (var at = origin; at is not null; at = at.Above)
        {
            if (!_byTarget.TryGetValue(new(at, null), out var upon)) continue;
            if (only is not null) return Upon(origin.AndAbove().Select(a => new ProvisionId(a, null)), null);
            only = upon;
        }

        return only is null ? [] : [.. only];
    }

    private void AddBelow(ProvisionId given)
    {
        foreach (var above in given.Origin.AndAbove().Skip(1))
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
