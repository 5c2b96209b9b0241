using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>
/// Instruments whose lives hang together: one with all that amend it, all it rests on, and so on. Their clauses are
/// executed as one sequence.
/// </summary>
public static class Family
{
    /// <param name="members">Every instrument that counts, each once; more than needed changes nothing.</param>
    /// <param name="decidedBefore">Exclusive; <see cref="LegalTime.Never"/> where nothing is held against a decision.</param>
    /// <returns>The lives by instrument.</returns>
    public static IReadOnlyDictionary<string, InstrumentLife> Live(IEnumerable<FamilyMember> members, LegalTime decidedBefore)
    {
        var states = members.ToDictionary(
            m => m.Published.Body.Instrument,
            m => new InstrumentState(m.Published, Annulment.Standing(m.Rulings)));
        Commencements.Set(states, decidedBefore);
        Clauses.Execute(states, decidedBefore);
        return states.ToDictionary(s => s.Key, s => new InstrumentLife(s.Value, states, decidedBefore));
    }

    /// <summary>The instruments whose fate bears on this one, as far as its own entry names them.</summary>
    public static IEnumerable<string> Names(InstrumentPublished instrument) =>
        instrument.Basis.Select(b => b.Instrument)
            .Concat(instrument.Amendments.OfType<Continue>().SelectMany(c => c.Basis).Select(b => b.Instrument))
            .Concat(instrument.Amendments.Select(a => a.Target.Instrument));
}

/// <summary>An instrument as published and the rulings about it, as far as they count.</summary>
public sealed record FamilyMember(Counted<InstrumentPublished> Published, IReadOnlyList<Counted<InstrumentEntry>> Rulings);
