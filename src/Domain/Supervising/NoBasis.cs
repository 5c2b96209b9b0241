using Regulations.Domain.Answers;

namespace Regulations.Domain.Supervising;

/// <summary>A period in which a restriction reaches a facility with a norm that no basis supports (uden hjemmel).</summary>
public sealed record NoBasis(string Restriction, Period Period)
{
    /// <returns>Within the span, by restriction, then from.</returns>
    public static IReadOnlyList<NoBasis> In(Matter matter, Period span)
    {
        var looking = new Looking(matter, span);
        return
        [
            .. matter.Decisions.OrderBy(d => d.Id, StringComparer.Ordinal)
                .SelectMany(d => RestrictionsWithoutBasis.Of(looking, d).Select(period => new NoBasis(d.Id, period))),
        ];
    }
}
