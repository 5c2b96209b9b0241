using Regulations.Domain.Answers.Findings;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Portfolios;

/// <summary>A finding with what supervisors have made of it.</summary>
/// <param name="Handled">Who has dealt with it, in the order of recording; none: nobody.</param>
/// <param name="IsNew">Whether the register did not show it at the position asked about; null where none was.</param>
public sealed record ListedFinding(Finding Finding, IReadOnlyList<FindingHandled> Handled, bool? IsNew);
