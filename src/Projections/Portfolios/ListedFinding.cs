using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Projections.Portfolios;

/// <summary>A finding with what supervisors have made of it.</summary>
/// <param name="Handled">Who has dealt with it, in the order of recording; none: nobody.</param>
/// <param name="HasGrown">Whether it spans more than it did when it was last dealt with.</param>
/// <param name="IsNew">Whether the register did not show it, or not the whole of its spans, at the position asked about; null where
/// none was.</param>
public sealed record ListedFinding(Finding Finding, IReadOnlyList<FindingHandled> Handled, bool HasGrown, bool? IsNew)
{
    /// <summary>Dealt with as it now is.</summary>
    public bool IsHandled => Handled.Count > 0 && !HasGrown;
}
