using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>
/// Instruments whose lives hang together: one with all that amend it, all it rests on, and so on. Their clauses are
/// executed as one sequence.
/// </summary>
public static class Family
{
    /// <param name="instrument">Whose life is asked for.</param>
    /// <param name="members">It and every instrument its fate depends on, as far as they count, each once; more changes nothing.</param>
    /// <param name="decidedBefore">Exclusive; <see cref="LegalTime.Never"/> where nothing is held against a decision.</param>
    /// <returns>Null where the instrument is not among the members.</returns>
    public static InstrumentLife? LifeOf(string instrument, IEnumerable<FamilyMember> members, LegalTime decidedBefore)
    {
        var states = members.ToDictionary(
            m => m.Published.Body.Instrument,
            m => new InstrumentState(m.Published, Annulment.Standing(m.Rulings)));
        if (!states.TryGetValue(instrument, out var asked)) return null;
        Commencements.Set(states, decidedBefore);
        Clauses.Execute(states, decidedBefore);
        return new(asked, states, decidedBefore);
    }
}

/// <summary>An instrument as published and the rulings about it, as far as they count.</summary>
public sealed record FamilyMember(Counted<InstrumentPublished> Published, IReadOnlyList<Counted<InstrumentEntry>> Rulings);
