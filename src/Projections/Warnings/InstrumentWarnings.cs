using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Projections.Warnings;

/// <summary>What is probably wrong with an instrument as published.</summary>
internal sealed class InstrumentWarnings(StagedEntries staged, TimeWarnings times, Telling telling)
{
    public void Judge(InstrumentPublished entry)
    {
        Commencement(entry);
        times.Basis(entry.Basis, entry.PublishedAt);
        if (entry.Signed >= entry.Published!.Value.After)
            telling.Warn("published", WarningRules.PublishedBeforeSigned, $"it was published {entry.Published}, and signed {entry.Signed}");
        if (entry.Citation?.Trim() is { } citation && staged.OtherOf(citation, entry.Instrument) is { } other)
            telling.Warn("citation", WarningRules.SameCitation, $"{Quote(other)} is cited as {Quote(citation)} too");
        var hasNorms = entry.Provisions.Any(p => p.Norms.Count > 0);
        for (var i = 0; i < entry.Provisions.Count; i++) Provision(entry, entry.Provisions[i], i, hasNorms);
        for (var i = 0; i < entry.Amendments.Count; i++) Clause(entry, entry.Amendments[i], i);
    }

    private void Commencement(InstrumentPublished entry)
    {
        times.InForce(entry.InForce, entry.Published, "inForce");
        times.Expiry(entry.Expires, entry.InForce, "expires");
        if (entry.InForce is not null || entry.Kind is not (InstrumentKind.Act or InstrumentKind.ExecutiveOrder)) return;
        if (HasEachItsOwn(entry) || IsSetInForce(entry.Instrument)) return;
        telling.Warn("inForce", WarningRules.NoCommencement,
            "no commencement is stated: it will not be in force until another instrument sets it");
    }

    private bool IsSetInForce(string instrument) =>
        staged.ClausesOn(instrument).Any(c => c.Clause is SetCommencement { Target.Address: null, At: not null });

    private static bool HasEachItsOwn(InstrumentPublished entry) =>
        entry.Provisions.Count + entry.Amendments.Count > 0
        && entry.Provisions.All(p => OwnCommencement(entry, p) is not null)
        && entry.Amendments.All(c => c.InForce is not null);

    private void Provision(InstrumentPublished entry, Provision provision, int index, bool hasNorms)
    {
        if (provision.InForce is not null) times.InForce(provision.InForce, entry.Published, $"provisions[{index}].inForce");
        if (provision.Expires is not null)
            times.Expiry(provision.Expires, OwnCommencement(entry, provision) ?? entry.InForce, $"provisions[{index}].expires");
        if (!string.IsNullOrWhiteSpace(provision.Text) && provision.Areas is null && !hasNorms)
            telling.Warn(
                $"provisions[{index}].norms", WarningRules.TextWithoutNorm,
                $"{Quote(provision.Address.Text)} has a text and no norm, and no other provision has one: no verdict will rest on it");
    }

    private void Clause(InstrumentPublished entry, Amendment clause, int index)
    {
        if (clause.InForce is not null) times.InForce(clause.InForce, entry.Published, $"amendments[{index}].inForce");
        if (clause is not (SetExpiry or SetCommencement) || staged.Instrument(clause.Target.Instrument) is not { } target) return;
        var provision = clause.Target.Address is { } address ? target.Provisions.FirstOrDefault(p => p.Address == address) : null;
        if (clause.Target.Address is not null && provision is null) return;
        if (clause is SetExpiry { Expires: { } expires })
            times.Expiry(expires, provision is null ? target.InForce : OwnCommencement(target, provision) ?? target.InForce,
                $"amendments[{index}].expires");
        if (clause is SetCommencement { At: { } at } && (provision is null ? target.Expires : provision.Expires) is { } end && end <= at)
            telling.Warn($"amendments[{index}].at", WarningRules.EmptyExpiry, $"what is to commence {at} expires {end}");
    }

    /// <summary>That of the nearest address at or above it which states one.</summary>
    private static Commencement? OwnCommencement(InstrumentPublished entry, Provision provision)
    {
        if (provision.InForce is { } own) return own;
        foreach (var above in provision.Address.AndAbove().Skip(1))
            if (entry.Provisions.FirstOrDefault(p => p.Address == above)?.InForce is { } inherited) return inherited;
        return null;
    }
}
