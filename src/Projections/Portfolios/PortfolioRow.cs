using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Portfolios;

/// <summary>One facility of a portfolio at a moment.</summary>
/// <param name="Verdicts">One for each activity asked about, in the order asked.</param>
public sealed record PortfolioRow(
    FacilityState Facility,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Pending> Pending,
    IReadOnlyList<GapDeclared> Gaps,
    IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>Of its verdicts; where no activity was asked about, of all it shows.</summary>
    public IReadOnlyList<Reservation> Reservations { get; init; } = [];
}
