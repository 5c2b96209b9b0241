using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>An executed clause upon a provision of an instrument, for its effect period.</summary>
internal sealed class Displacement
{
    /// <param name="clause">That was executed.</param>
    /// <param name="target">The provision it was executed upon.</param>
    /// <param name="effect">For how long.</param>
    /// <param name="order">Its place among those upon the instrument.</param>
    /// <param name="renumbered">How many renumberings of the instrument had been executed before it.</param>
    public Displacement(Clause clause, ProvisionId target, Period effect, int order, int renumbered)
    {
        (Clause, Target, Effect, Order, Renumbered) = (clause, target, effect, order, renumbered);
        Content = clause.Amendment as GiveContent;
        BeginsWithEffect = effect.From != clause.Commencement;
        IsAnnex = Content?.Areas is not null;
    }

    public Clause Clause { get; }

    public ProvisionId Target { get; }

    public Period Effect { get; }

    public int Order { get; }

    public int Renumbered { get; }

    public GiveContent? Content { get; }

    /// <summary>Whether what it gives is an annex.</summary>
    public bool IsAnnex { get; }

    /// <summary>Whether it has effect from another moment than its commencement.</summary>
    public bool BeginsWithEffect { get; }

    public bool IsSuspension => Clause.Amendment is Suspend;

    /// <summary>A repeal, or a replacement from above, with an end, whether stated or by annulment, gives the provision back.</summary>
    public bool LeavesForAWhile(ProvisionId provision) => Effect.Until != LegalTime.Never && (Content is null || Target != provision);

    public bool Gives(ProvisionId provision) => Content is not null && Target == provision;
}
