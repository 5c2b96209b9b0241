using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>Why a provision does or does not apply to a facility at a moment: the first that holds, in this order.</summary>
public enum StatusKind
{
    NotPublished,
    NotBinding,
    Annulled,
    NoCommencement,
    Expired,
    Lapsed,
    Repealed,
    NotCommenced,
    Suspended,
    ProvisionRenumbered,
    ProvisionExpired,
    ProvisionRepealed,
    ProvisionSuspended,
    ProvisionReplaced,
    NoSuchProvision,
    FacilityUnknown,
    FacilityClosed,
    OutOfScope,
    Applies,
}

/// <param name="Provision">That the address asked meant at the moment; null where none was asked or no such instrument is held.</param>
/// <param name="Causes">Every recorded cause of an end of the instrument, the operative one first, whenever it lies.</param>
public sealed record Status(StatusKind Kind, ProvisionLife? Provision, IReadOnlyList<EndCause> Causes)
{
    public static Status Of(Matter matter, ProvisionRef asked, LegalTime time)
    {
        if (matter.Law(asked.Instrument) is not { } instrument) return new(StatusKind.NotPublished, null, []);
        return new(KindOf(matter, instrument, asked.Address, time), asked.Address is { } address
            ? instrument.Provision(address, time) : null, instrument.Causes);
    }

    /// <summary>As <see cref="Of(Matter, ProvisionRef, LegalTime)"/>, of a provision whatever its address.</summary>
    internal static StatusKind Of(Matter matter, InstrumentLife instrument, ProvisionLife provision, LegalTime time) =>
        instrument.AnnulledFrom <= time ? StatusKind.Annulled : OfProvision(matter, instrument, provision, time);

    private static StatusKind KindOf(Matter matter, InstrumentLife instrument, Address? address, LegalTime time)
    {
        if (instrument.Published.Kind == InstrumentKind.PoliticalAgreement) return StatusKind.NotBinding;
        if (instrument.AnnulledFrom <= time) return StatusKind.Annulled;
        return address is null
            ? OfInstrument(matter, instrument, time)
            : OfProvision(matter, instrument, instrument.Provision(address, time), time);
    }

    /// <summary>Asked without an address: of the instrument as a whole, reached through any provision of it.</summary>
    private static StatusKind OfInstrument(Matter matter, InstrumentLife instrument, LegalTime time)
    {
        if (instrument.EarliestCommencement is not { } commencement) return StatusKind.NoCommencement;
        if (Ended(instrument, time) is { } end) return end;
        if (time < commencement) return StatusKind.NotCommenced;
        if (instrument.IsSuspendedAt(time)) return StatusKind.Suspended;
        return OfFacility(matter, time, instrument.PublishedScopes, instrument.Published.PublishedAt);
    }

    private static StatusKind OfProvision(Matter matter, InstrumentLife instrument, ProvisionLife provision, LegalTime time)
    {
        if (provision.CommencementAt(time) is null) return StatusKind.NoCommencement;
        if (Ended(instrument, time) is { } end) return end;
        if (time < provision.StartAt(time) || !provision.CouldBeApplied) return StatusKind.NotCommenced;
        if (instrument.IsSuspendedAt(time)) return StatusKind.Suspended;
        return provision.At(time) is { } inForce
            ? OfFacility(matter, time, [inForce.Version.Scope], inForce.Version.ScopeStatedAt)
            : WithoutVersion(provision, time);
    }

    private static StatusKind? Ended(InstrumentLife instrument, LegalTime time)
    {
        if (instrument.Causes.Count == 0 || instrument.Ends > time) return null;
        return instrument.Causes[0].Kind switch
        {
            EndKind.Annulled => StatusKind.Annulled,
            EndKind.Expired => StatusKind.Expired,
            EndKind.Lapsed => StatusKind.Lapsed,
            EndKind.Repealed => StatusKind.Repealed,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static StatusKind WithoutVersion(ProvisionLife provision, LegalTime time)
    {
        // What stood at the address was moved away, and nothing was moved to it: that comes before what clauses did there since.
        if (provision.Id.Since is not null && provision.AddressAt(time) == provision.Id.Origin) return StatusKind.ProvisionRenumbered;
        if (provision.ExpiryAt(time) <= time) return StatusKind.ProvisionExpired;
        if (provision.Stated is null && provision.WasInsertedUntil(time)) return StatusKind.ProvisionExpired;
        if (provision.Stated is null && provision.WillBeInsertedAfter(time)) return StatusKind.NotCommenced;
        return provision.LastAt(time) switch
        {
            null => StatusKind.NoSuchProvision,
            { Content: not null } => StatusKind.ProvisionReplaced,
            { IsSuspension: true } => StatusKind.ProvisionSuspended,
            _ => StatusKind.ProvisionRepealed,
        };
    }

    private static StatusKind OfFacility(Matter matter, LegalTime time, IReadOnlyList<Scope?> scopes, LegalTime statedAt)
    {
        var facility = matter.Facility.At(time);
        if (facility.Status == FacilityStatus.Unknown) return StatusKind.FacilityUnknown;
        if (facility.Status == FacilityStatus.Closed) return StatusKind.FacilityClosed;
        var reach = matter.ReachAt(facility, time);
        return scopes.Any(s => matter.Reaches(reach, s, statedAt, time) is not null) ? StatusKind.Applies : StatusKind.OutOfScope;
    }
}
