using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers.WouldApply;

/// <summary>Of a rule that does not apply: what would have to be different for it to do so.</summary>
public static class WouldApplyIf
{
    /// <returns>The ways, any of which would do: one for each scope of the instrument. None where it applies.</returns>
    public static IReadOnlyList<Way> Of(Matter matter, ProvisionRef asked, LegalTime time, Status status)
    {
        if (status.Kind == StatusKind.Applies) return [];
        if (matter.Law(asked.Instrument) is not { } instrument) return [new([Requirement.Of(RequirementPart.Publication)])];
        var provision = asked.Address is { } address ? instrument.Provision(address, time) : null;
        var first = OfTheRule(instrument, provision, time, status).ToList();
        var facility = matter.Facility.At(time);
        if (facility.Status != FacilityStatus.Open)
            return [new([.. first, new(RequirementPart.FacilityStatus, null, ["open"],
                [facility.Status == FacilityStatus.Closed ? "closed" : "unknown"], null, null)])];
        return [.. Scopes(instrument, provision, time)
            .Select(s => new Way([.. first, .. ScopeMisses.Of(s.Scope, s.StatedAt, matter, facility, time)])).Where(w => w.All.Count > 0)];
    }

    private static IEnumerable<(Scope? Scope, LegalTime StatedAt)> Scopes(InstrumentLife instrument, ProvisionLife? provision,
        LegalTime time)
    {
        var published = instrument.Published.PublishedAt;
        if (provision is null) return instrument.PublishedScopes.Select(s => (s, published));
        var version = provision.At(time) ?? provision.Versions().LastOrDefault(v => v.Period.From <= time)
            ?? provision.Versions().FirstOrDefault(v => v.Period.From > time);
        return [version is null ? (instrument.ScopeStatedFor(provision.Id, time), published)
            : (version.Version.Scope, version.Version.ScopeStatedAt)];
    }

    /// <summary>All that stands in the way whatever the facility, the status first; none where only the facility does.</summary>
    private static IEnumerable<Requirement> OfTheRule(InstrumentLife instrument, ProvisionLife? provision, LegalTime time, Status status)
    {
        if (status.Kind == StatusKind.NotBinding) return [Requirement.Of(RequirementPart.Implementation)];
        var ends = status.Causes.Where(c => c.At <= time)
            .Select(c => Requirement.Of(c.Kind == EndKind.Annulled ? RequirementPart.Annulment : RequirementPart.End, c.At, c.Entry));
        var suspensions = instrument.IsSuspendedAt(time) ? [Requirement.Of(RequirementPart.Suspension, instrument.SuspendedUntil(time))]
            : (Requirement[])[];
        return provision is null
            ? [.. ends, .. OfCommencement(instrument, time), .. suspensions]
            : [.. ends, .. OfCommencement(instrument, provision, time), .. suspensions, .. OfTheAddress(provision, time)];
    }

    private static IEnumerable<Requirement> OfCommencement(InstrumentLife instrument, LegalTime time) =>
        instrument.EarliestCommencement <= time ? [] : [Requirement.Of(RequirementPart.Commencement, instrument.EarliestCommencement)];

    private static IEnumerable<Requirement> OfCommencement(InstrumentLife instrument, ProvisionLife provision, LegalTime time)
    {
        if (provision.CommencementAt(time) is not { } commencement) return [Requirement.Of(RequirementPart.Commencement)];
        if (time < provision.EffectAt(time)) return [Requirement.Of(RequirementPart.Commencement, provision.NextStartAfter(time))];
        var applicable = time < provision.StartAt(time) ? commencement : instrument.Published.PublishedAt;
        return provision.CouldBeApplied && time >= provision.StartAt(time)
            ? [] : [Requirement.Of(RequirementPart.Decision, applicable, instrument.Published.Id)];
    }

    /// <summary>Why an address would have no text at a moment, were its instrument in force.</summary>
    private static IEnumerable<Requirement> OfTheAddress(ProvisionLife provision, LegalTime time)
    {
        if (provision.ExpiryAt(time) is { } expiry && expiry <= time) return [Requirement.Of(RequirementPart.End, expiry)];
        var last = provision.LastAt(time);
        if (last is null ? provision.Stated is not null : last.Gives(provision.Id)) return [];
        if (provision.Stated is null && provision.WasInsertedUntil(time))
            return [Requirement.Of(RequirementPart.End, provision.Versions() is [.., var gone] ? gone.Period.Until : null)];
        if (provision.Stated is null
            && provision.WillBeInsertedAfter(time)) return [Requirement.Of(RequirementPart.Commencement, provision.NextStartAfter(time))];
        return [last is null ? Requirement.Of(RequirementPart.Provision)
            : Requirement.Of(RequirementPart.Clause, last.Effect.From, last.Clause.Name)];
    }
}
