using Regulations.Domain;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Instruments;

namespace Regulations.Host.Pages.Law;

/// <summary>How an instrument or decision stands on a day, whomever it reaches: what the badge on its page says.</summary>
/// <param name="Said">In force, not in force yet, or how it ended.</param>
/// <param name="Look">A class: <c>in-force</c>, <c>waiting</c> or <c>ended</c>.</param>
internal sealed record Standing(Label Said, string Look)
{
    public static Standing Of(InstrumentLife life, LegalTime time)
    {
        if (time < life.Published.PublishedAt) return new(LawLabels.NotPublished, "waiting");
        if (Ended(life.Causes, time) is { } ended) return ended;
        if (life.Published.Kind == InstrumentKind.PoliticalAgreement) return new(LawLabels.Agreement, "waiting");
        if (life.EarliestCommencement is not { } commences || time < commences) return new(LawLabels.NotCommenced, "waiting");
        return life.IsSuspendedAt(time) ? new(LawLabels.Suspended, "waiting") : new(LawLabels.InForce, "in-force");
    }

    public static Standing Of(DecisionLife life, LegalTime time)
    {
        if (time < life.Issued.PublishedAt) return new(LawLabels.NotPublished, "waiting");
        if (Ended(life.Causes, time) is { } ended) return ended;
        return time < life.Issued.InForce.At ? new(LawLabels.NotCommenced, "waiting") : new(LawLabels.InForce, "in-force");
    }

    private static Standing? Ended(IReadOnlyList<EndCause> causes, LegalTime time) =>
        causes.Count > 0 && causes[0].At <= time ? new(LawLabels.Ended(StatusLabels.Of(causes[0].Kind)), "ended") : null;
}
