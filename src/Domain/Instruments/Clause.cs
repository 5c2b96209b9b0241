using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A clause of an instrument on its way to execution.</summary>
/// <param name="holder">The instrument that holds it.</param>
/// <param name="index">Its place there, from 0.</param>
/// <param name="decidedBefore">Exclusive moment of the decision judged: a commencement from then on delays the effect to itself.</param>
internal sealed class Clause(InstrumentState holder, int index, LegalTime decidedBefore)
{
    public InstrumentState Holder { get; } = holder;

    public int Index { get; } = index;

    public Amendment Amendment { get; } = holder.Body.Amendments[index];

    /// <summary>Its own commencement as stated, or as another instrument set it; unset: its instrument's.</summary>
    public (bool IsSet, LegalTime? At) OwnCommencement { get; set; } = holder.Body.Amendments[index].InForce is { } own ? (true, own.At)
        : (false, null);

    /// <summary>Repealed before it was executed: for good.</summary>
    public bool IsCancelled { get; set; }

    public LegalTime? Commencement => OwnCommencement.IsSet ? OwnCommencement.At : Holder.Commencement;

    /// <summary>How the clause is named in answers: the second clause of entry e7 is <c>e7#2</c>.</summary>
    public string Name => $"{Holder.Body.Id}#{Index + 1}";

    /// <summary>
    /// From when facts fall under it; for a decision made before its commencement not before that. Needs a commencement.
    /// </summary>
    public LegalTime EffectFrom => Amendment.From is not { } from ? Commencement!.Value
        : Commencement >= decidedBefore ? LegalTime.Later(from, Commencement!.Value) : from;

    public LegalTime ExecutedAt => LegalTime.Later(EffectFrom, Commencement!.Value);

    /// <summary>The effect period, ended by an annulment of its instrument.</summary>
    public Period Effect => new(EffectFrom, LegalTime.Earlier(Amendment.Until ?? LegalTime.Never, Holder.AnnulledFrom ?? LegalTime.Never));

    /// <summary>The order of execution: moment, order of publication, place in the instrument.</summary>
    public static int ByExecution(Clause a, Clause b)
    {
        var order = a.ExecutedAt.CompareTo(b.ExecutedAt);
        if (order == 0) order = InstrumentState.ByPublication(a.Holder, b.Holder);
        return order != 0 ? order : a.Index.CompareTo(b.Index);
    }
}
