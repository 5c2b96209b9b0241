using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.WouldApply;

/// <summary>Of a rule that does not apply: what would have to be different for it to do so.</summary>
public static class WouldApplyIf
{
    /// <returns>The ways, any of which would do: one for each scope of the instrument. None where it applies.</returns>
    public static IReadOnlyList<Way> Of(Matter matter, ProvisionRef asked, LegalTime time, Status status)
    {
        if (status.Kind == StatusKind.Applies) return [];
        if (matter.Law(asked.Instrument) is not { } instrument) return [new([Requirement.Of(RequirementPart.Publication)])];
        var provision = asked.Address is { } address ? instrument.Provision(address) : null;
        var first = OfTheRule(instrument, provision, time, status).ToList();
        var facility = matter.Facility.At(time);
        if (facility.Status != FacilityStatus.Open)
            return [new([.. first, new(RequirementPart.FacilityStatus, null, ["open"], [facility.Status == FacilityStatus.Closed ? "closed" : "unknown"], null, null)])];
        return [.. Scopes(instrument, provision, time).Select(s => new Way([.. first, .. ScopeMisses.Of(s, matter, facility, time)])).Where(w => w.All.Count > 0)];
    }

    private static IReadOnlyList<Scope?> Scopes(InstrumentLife instrument, ProvisionLife? provision, LegalTime time)
    {
        if (provision is null) return instrument.PublishedScopes;
        var version = provision.At(time) ?? provision.Versions().LastOrDefault(v => v.Period.From <= time) ?? provision.Versions().FirstOrDefault(v => v.Period.From > time);
        return [version is null ? instrument.ScopeStatedFor(provision.Address) : version.Version.Scope];
    }

    /// <summary>What stands in the way whatever the facility; none where only the facility does.</summary>
    private static IEnumerable<Requirement> OfTheRule(InstrumentLife instrument, ProvisionLife? provision, LegalTime time, Status status) => status.Kind switch
    {
        StatusKind.NotBinding => [Requirement.Of(RequirementPart.Implementation)],
        StatusKind.NoCommencement => [Requirement.Of(RequirementPart.Commencement)],
        StatusKind.NotCommenced => [Requirement.Of(RequirementPart.Commencement, provision?.NextStartAfter(time) ?? instrument.EarliestCommencement)],
        StatusKind.Annulled => [Requirement.Of(RequirementPart.Annulment, instrument.AnnulledFrom, status.Causes.FirstOrDefault(c => c.Kind == EndKind.Annulled)?.Entry)],
        StatusKind.Expired or StatusKind.Lapsed or StatusKind.Repealed => [Requirement.Of(RequirementPart.End, status.Causes[0].At, status.Causes[0].Entry)],
        StatusKind.Suspended => [Requirement.Of(RequirementPart.Suspension, instrument.SuspendedUntil(time))],
        StatusKind.ProvisionExpired => [Requirement.Of(RequirementPart.End, provision!.Versions() is [.., var last] ? last.Period.Until : provision.Expires)],
        StatusKind.ProvisionRepealed or StatusKind.ProvisionSuspended or StatusKind.ProvisionReplaced =>
            [Requirement.Of(RequirementPart.Clause, provision!.LastAt(time)!.Effect.From, provision.LastAt(time)!.Clause.Name)],
        StatusKind.NoSuchProvision => [Requirement.Of(RequirementPart.Provision)],
        StatusKind.NotPublished or StatusKind.FacilityUnknown or StatusKind.FacilityClosed or StatusKind.OutOfScope or StatusKind.Applies => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
