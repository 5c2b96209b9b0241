using System.Collections.Concurrent;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>
/// Instruments whose lives hang together: some that are asked for with all that amend them, all they rest on, and so on.
/// Their clauses are executed as one sequence, once for all of them.
/// </summary>
public sealed class Family
{
    private readonly Dictionary<string, InstrumentState> _states = [];
    private readonly ConcurrentDictionary<string, InstrumentLife> _lives = new();
    private readonly LegalTime _decidedBefore;
    private readonly Lapse _lapse;

    /// <param name="members">
    /// Those asked for and every instrument their fate depends on, as far as they count, each once; more changes nothing.
    /// </param>
    /// <param name="decidedBefore">Exclusive; <see cref="LegalTime.Never"/> where nothing is held against a decision.</param>
    /// <param name="cancellation">Whoever asked waits no longer.</param>
    public Family(IEnumerable<FamilyMember> members, LegalTime decidedBefore, CancellationToken cancellation = default)
    {
        _decidedBefore = decidedBefore;
        foreach (var member in members)
            _states.Add(member.Published.Body.Instrument, new(member.Published, Annulment.Standing(member.Rulings), decidedBefore));
        _lapse = new(_states);
        Commencements.Set(_states, decidedBefore);
        Clauses.Execute(_states, _lapse, decidedBefore, cancellation);
        // Now, while one thread alone holds it: what is asked of the lives later only reads.
        foreach (var state in _states.Values) _lapse.Of(state);
    }

    /// <summary>How much it holds, a provision or clause counted as one and what every instrument has besides as four.</summary>
    public int Weight => _states.Values.Sum(s => 4 + s.Body.Provisions.Count + s.Body.Amendments.Count);

    /// <returns>Null where the instrument is not among the members.</returns>
    public InstrumentLife? LifeOf(string instrument)
    {
        if (_lives.TryGetValue(instrument, out var life)) return life;
        return _states.TryGetValue(instrument, out var state)
            ? _lives.GetOrAdd(instrument, new InstrumentLife(state, _lapse.Of(state), _decidedBefore)) : null;
    }

    /// <inheritdoc cref="Family(IEnumerable{FamilyMember}, LegalTime, CancellationToken)"/>
    public static InstrumentLife? LifeOf(string instrument, IEnumerable<FamilyMember> members, LegalTime decidedBefore) =>
        new Family(members, decidedBefore).LifeOf(instrument);
}

/// <summary>An instrument as published and the rulings about it, as far as they count.</summary>
public sealed record FamilyMember(Counted<InstrumentPublished> Published, IReadOnlyList<Counted<InstrumentEntry>> Rulings);
