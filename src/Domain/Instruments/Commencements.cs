using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>
/// Commencement set by another instrument (ikraftsættelse): counts from the publication of the instrument that holds the
/// clause, before anything is executed, and only if that came no later than the commencement it moves.
/// </summary>
internal static class Commencements
{
    public static void Set(IReadOnlyDictionary<string, InstrumentState> family, LegalTime decidedBefore)
    {
        var holders = family.Values.Where(i => Counts(i, decidedBefore)).ToList();
        holders.Sort(InstrumentState.ByPublication);
        foreach (var holder in holders)
            foreach (var clause in holder.Clauses)
                if (clause.Amendment is SetCommencement set
                    && family.TryGetValue(set.Target.Instrument, out var target)
                    && Clauses.MayReach(holder, target))
                    Set(target, set, holder.Body.PublishedAt);
    }

    private static bool Counts(InstrumentState holder, LegalTime decidedBefore) =>
        holder.SetsCommencements
        && holder.Body.PublishedAt < decidedBefore
        && !(holder.AnnulledFrom is { } annulled && annulled <= holder.Body.PublishedAt);

    private static void Set(InstrumentState target, SetCommencement set, LegalTime published)
    {
        if (set.Target.Address is not { } address)
        {
            if (IsInTime(target.Commencement)) target.Commence(set.At);
            return;
        }

        var clauses = target.ClausesAtOrBelow(address).Where(c => c.Amendment.Address == address).ToList();
        foreach (var clause in clauses)
            if (IsInTime(clause.Commencement)) clause.OwnCommencement = (true, set.At);
        if (clauses.Count == 0 && IsInTime(target.CommencementOf(new(address, null), LegalTime.Always))) target.Commence(address, set.At);

        bool IsInTime(LegalTime? moved) => moved is null || published <= moved;
    }
}
