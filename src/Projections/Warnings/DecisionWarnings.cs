using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Warnings;

/// <summary>What is probably wrong with a restriction or exemption.</summary>
internal sealed class DecisionWarnings(StagedEntries staged, TimeWarnings times, Telling telling)
{
    private readonly AllowedDays _allowed = new(staged);

    public void Judge(DecisionIssued entry)
    {
        times.InForce(entry.InForce, entry.Published, "inForce");
        times.Expiry(entry.Expires, entry.InForce, "expires");
        Basis(entry.Basis, entry.PublishedAt);
        Length(entry, entry.Expires);
    }

    public void Judge(DecisionChanged entry)
    {
        if (entry.Basis is { } stated) Basis(stated.Provisions, entry.PublishedAt);
    }

    public void Judge(DecisionExtended entry)
    {
        if (staged.Decision(entry.Subject) is not { } issued) return;
        times.Expiry(entry.Expires, issued.InForce, "expires");
        Length(issued, entry.Expires);
    }

    private void Basis(IReadOnlyList<ProvisionRef>? basis, LegalTime published)
    {
        if (basis is null) telling.Warn("basis", WarningRules.BasisNotHeld, "the register does not hold what it rests on");
        else if (basis.Count == 0) telling.Warn("basis", WarningRules.NoBasis, "it names no basis");
        else times.Basis(basis, published);
    }

    private void Length(DecisionIssued issued, LegalTime? expires)
    {
        if (issued.Basis is not { Count: > 0 } basis || _allowed.Of(issued.Norms, basis) is not { } days) return;
        var last = LegalCalendar.PlusDays(issued.InForce.At, days);
        if (expires is { } end && end <= last) return;
        var until = expires is { } stated ? $"expires {stated}" : "has no expiry";
        telling.Warn("expires", WarningRules.LongerThanBasis,
            $"it {until}; its basis allows {days} days from {issued.InForce.At}, to {last}");
    }
}
