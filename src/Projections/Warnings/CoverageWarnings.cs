using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Warnings;

/// <summary>Declarations of coverage in which the register, as it will be, holds no norm.</summary>
internal sealed class CoverageWarnings(StagedEntries staged, ScopesReached reached, Telling telling)
{
    private readonly HeldNorms _norms = new(staged);

    public void Judge(CoverageDeclared coverage)
    {
        var spoken = $"no norm of the register speaks of {string.Join(", ", coverage.Activities)}";
        if (!coverage.Activities.Any(staged.SpeaksOf))
        {
            telling.Warn("activities", WarningRules.CoverageHoldsNothing, spoken);
            return;
        }

        var period = new Period(coverage.From, coverage.Until ?? LegalTime.Never);
        var isInForce = false;
        foreach (var norm in _norms.SpeakingOf(coverage.Activities))
        {
            if (!norm.Period.Overlaps(period)) continue;
            if (reached.MayBothReach(norm.Scope, coverage.Scope)) return;
            isInForce = true;
        }

        if (isInForce) telling.Warn("scope", WarningRules.CoverageHoldsNothing, $"{spoken} to whom it is declared for");
        else telling.Warn("from", WarningRules.CoverageHoldsNothing, $"{spoken} in the time it is declared for");
    }
}
