using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>The clauses of a family, executed in order; what has been executed stays.</summary>
internal static class Clauses
{
    private const int BetweenLooks = 1024;

    public static void Execute(IReadOnlyDictionary<string, InstrumentState> family, Lapse lapse, LegalTime decidedBefore,
        CancellationToken cancellation)
    {
        var executed = 0;
        foreach (var clause in InOrder(family.Values, decidedBefore))
        {
            if (++executed % BetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            if (clause.IsCancelled
                || !family.TryGetValue(clause.Amendment.Target.Instrument, out var target)
                || !MayReach(clause.Holder, target)
                || HasEnded(clause, lapse)) continue;
            Execute(clause, target);
            lapse.Forget(target);
        }
    }

    /// <summary>A political agreement changes nothing; a guideline's clauses reach guidelines only.</summary>
    public static bool MayReach(InstrumentState holder, InstrumentState target) => holder.Body.Kind switch
    {
        InstrumentKind.PoliticalAgreement => false,
        InstrumentKind.Guideline => target.Body.Kind == InstrumentKind.Guideline,
        _ => true,
    };

    private static List<Clause> InOrder(IEnumerable<InstrumentState> instruments, LegalTime decidedBefore)
    {
        var holders = instruments.Where(i => i.Clauses.Count > 0 && i.Body.PublishedAt < decidedBefore).ToList();
        holders.Sort(InstrumentState.ByPublication);
        var clauses = new List<Clause>(holders.Sum(h => h.Clauses.Count));
        var (last, areInOrder) = (LegalTime.Always, true);
        foreach (var holder in holders)
            foreach (var clause in holder.Clauses)
                if (IsExecuted(clause))
                {
                    clauses.Add(clause);
                    areInOrder &= last <= clause.ExecutedAt;
                    last = clause.ExecutedAt;
                }

        // Most law commences in the order in which it is published.
        if (!areInOrder) clauses.Sort(Clause.ByExecution);
        return clauses;
    }

    private static bool IsExecuted(Clause clause) =>
        clause.Amendment is not SetCommencement
        && clause.Commencement is not null
        && (clause.Amendment.Until ?? LegalTime.Never) > clause.EffectFrom;

    /// <summary>Whether at the moment of execution the clause's own instrument has ended, as far as executed clauses tell.</summary>
    private static bool HasEnded(Clause clause, Lapse lapse)
    {
        var holder = clause.Holder;
        var at = clause.ExecutedAt;
        return holder.AnnulledFrom <= clause.EffectFrom
            || holder.Expiry.Moment <= at
            || holder.Repeals.Exists(r => r.At <= at)
            || lapse.Of(holder)?.At <= at;
    }

    private static void Execute(Clause clause, InstrumentState target)
    {
        var effect = clause.Effect;
        var provision = clause.Amendment.Target.Address is { } at
            ? target.At(at, clause.ExecutedAt)
            : null;
        switch (clause.Amendment)
        {
            case GiveContent or Suspend when provision is not null:
                target.Displacements.Add(clause, provision, effect, target.Renumberings.Count);
                break;
            case Repeal when provision is not null:
                Cancel(clause, target, clause.Amendment.Target.Address!);
                target.Displacements.Add(clause, provision, effect, target.Renumberings.Count);
                break;
            case Repeal when effect.Until == LegalTime.Never:
                target.Repeals.Add(new(EndKind.Repealed, effect.From, clause.Name));
                break;
            case Repeal or Suspend:
                target.OutOfForce.Add(effect);
                break;
            case SetExpiry set:
                SetExpiry(clause, set, target, provision);
                break;
            case Renumber renumber:
                target.Renumberings.Add(new(clause.Name, renumber.Moves, effect));
                break;
            case Continue carriedOn:
                foreach (var basis in carriedOn.Basis) target.Basis.Add(new(basis, effect.From, clause.Holder.Body.PublishedAt));
                break;
            case Unrecorded:
                target.UnrecordedChanges.Add(new(clause.Name, provision, effect, target.Renumberings.Count));
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{clause.Name}: {clause.Amendment.GetType().Name}");
        }
    }

    /// <summary>A repealed clause of another instrument is cancelled for good, so far as it is not executed.</summary>
    private static void Cancel(Clause repeal, InstrumentState target, Address address)
    {
        if (target == repeal.Holder) return;
        foreach (var clause in target.ClausesAtOrBelow(address)) clause.IsCancelled = true;
    }

    /// <summary>What has lapsed cannot be extended.</summary>
    private static void SetExpiry(Clause clause, SetExpiry set, InstrumentState target, ProvisionId? provision)
    {
        var expiry = new Expiry(set.Expires, clause.Name);
        if (provision is not null)
        {
            if (clause.ExecutedAt <= target.OwnExpiryOf(provision).Moment) target.SetExpiry(provision, expiry);
        }
        else if (clause.ExecutedAt <= target.Expiry.Moment)
        {
            target.Expiry = expiry;
        }
    }
}
