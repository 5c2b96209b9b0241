using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>The clauses of a family, executed in order; what has been executed stays.</summary>
internal static class Clauses
{
    public static void Execute(IReadOnlyDictionary<string, InstrumentState> family, LegalTime decidedBefore)
    {
        foreach (var clause in InOrder([.. family.Values], decidedBefore))
        {
            if (clause.IsCancelled
                || clause.Holder.Body.PublishedAt >= decidedBefore
                || HasEnded(clause, family)) continue;
            if (family.TryGetValue(clause.Amendment.Target.Instrument, out var target) && MayReach(clause.Holder, target))
                Execute(clause, target);
        }
    }

    /// <summary>A political agreement changes nothing; a guideline's clauses reach guidelines only.</summary>
    public static bool MayReach(InstrumentState holder, InstrumentState target) => holder.Body.Kind switch
    {
        InstrumentKind.PoliticalAgreement => false,
        InstrumentKind.Guideline => target.Body.Kind == InstrumentKind.Guideline,
        _ => true,
    };

    private static List<Clause> InOrder(IReadOnlyCollection<InstrumentState> instruments, LegalTime decidedBefore)
    {
        foreach (var clause in instruments.SelectMany(i => i.Clauses)) clause.DecidedBefore = decidedBefore;
        var clauses = instruments
            .SelectMany(i => i.Clauses)
            .Where(c => c.Amendment is not SetCommencement && c.Commencement is not null)
            .Where(c => (c.Amendment.Until ?? LegalTime.Never) > c.EffectFrom)
            .ToList();
        clauses.Sort(Clause.ByExecution);
        return clauses;
    }

    /// <summary>Whether at the moment of execution the clause's own instrument has ended, as far as executed clauses tell.</summary>
    private static bool HasEnded(Clause clause, IReadOnlyDictionary<string, InstrumentState> family)
    {
        var holder = clause.Holder;
        var at = clause.ExecutedAt;
        return holder.AnnulledFrom <= clause.EffectFrom
            || holder.Expiry.Moment <= at
            || holder.Repeals.Exists(r => r.At <= at)
            || Lapse.Of(holder, family) is { } lapse && lapse.At <= at;
    }

    private static void Execute(Clause clause, InstrumentState target)
    {
        var effect = clause.Effect;
        switch (clause.Amendment)
        {
            case GiveContent { Target.Address: { } address }:
                target.Displacements.Add(new(clause, address, effect));
                break;
            case Repeal { Target.Address: { } address }:
                Cancel(clause, target, address);
                target.Displacements.Add(new(clause, address, effect));
                break;
            case Suspend { Target.Address: { } address }:
                target.Displacements.Add(new(clause, address, effect));
                break;
            case Repeal when effect.Until == LegalTime.Never:
                target.Repeals.Add(new(EndKind.Repealed, effect.From, clause.Name));
                break;
            case Repeal or Suspend:
                target.OutOfForce.Add(effect);
                break;
            case SetExpiry set:
                SetExpiry(clause, set, target);
                break;
            case Continue carriedOn:
                foreach (var basis in carriedOn.Basis) target.Basis.Add(new(basis, effect.From));
                break;
            case Unrecorded:
                target.UnrecordedChanges.Add(new(clause.Name, clause.Amendment.Target.Address, effect));
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{clause.Name}: {clause.Amendment.GetType().Name}");
        }
    }

    /// <summary>A repealed clause of another instrument is cancelled for good, so far as it is not executed.</summary>
    private static void Cancel(Clause repeal, InstrumentState target, Address address)
    {
        if (target == repeal.Holder) return;
        foreach (var clause in target.Clauses)
            if (clause.Amendment.Address is { } own && address.IsAtOrAbove(own)) clause.IsCancelled = true;
    }

    /// <summary>What has lapsed cannot be extended.</summary>
    private static void SetExpiry(Clause clause, SetExpiry set, InstrumentState target)
    {
        var expiry = new Expiry(set.Expires, clause.Name);
        if (set.Target.Address is { } address)
        {
            var own = target.ProvisionExpiries.GetValueOrDefault(address, Expiry.None);
            if (clause.ExecutedAt <= own.Moment) target.SetExpiry(address, expiry);
        }
        else if (clause.ExecutedAt <= target.Expiry.Moment)
        {
            target.Expiry = expiry;
        }
    }
}
