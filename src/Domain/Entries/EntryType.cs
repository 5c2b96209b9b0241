using System.Diagnostics;

namespace Regulations.Domain.Entries;

/// <summary>The closed set of entry types, which are the register's event types.</summary>
public enum EntryType : byte
{
    AreaDefined,
    AreaChanged,
    FacilityRegistered,
    FacilityChanged,
    FacilityClosed,
    FacilityReopened,
    InstrumentPublished,
    InstrumentAnnulled,
    InstrumentRestored,
    RestrictionIssued,
    RestrictionChanged,
    RestrictionExtended,
    RestrictionLifted,
    RestrictionAnnulled,
    RestrictionRestored,
    ExemptionGranted,
    ExemptionChanged,
    ExemptionExtended,
    ExemptionRevoked,
    ExemptionAnnulled,
    ExemptionRestored,
    GapDeclared,
    GapClosed,
    EntryCorrected,
    EntryRetracted,
    DutyMet,
    FindingHandled,
    StatementIssued,
    CoverageDeclared,
    ActivityDefined,
    FactDefined,
    KindDefined,
    AttributeDefined,
}

public static class EntryTypes
{
    private static readonly string[] Names =
    [
        "area.defined", "area.changed",
        "facility.registered", "facility.changed", "facility.closed", "facility.reopened",
        "instrument.published", "instrument.annulled", "instrument.restored",
        "restriction.issued", "restriction.changed", "restriction.extended", "restriction.lifted", "restriction.annulled",
        "restriction.restored",
        "exemption.granted", "exemption.changed", "exemption.extended", "exemption.revoked", "exemption.annulled", "exemption.restored",
        "gap.declared", "gap.closed",
        "entry.corrected", "entry.retracted",
        "duty.met", "finding.handled",
        "statement.issued",
        "coverage.declared",
        "activity.defined", "fact.defined", "kind.defined", "attribute.defined",
    ];

    public static IReadOnlyList<EntryType> All { get; } = Enum.GetValues<EntryType>();

    /// <summary>The name on the wire and in the log: <c>instrument.published</c>.</summary>
    public static string Name(this EntryType type) => Names[(int)type];

    /// <summary>A correction or retraction: it mends the register and cannot itself be mended.</summary>
    public static bool Mends(this EntryType type) => type is EntryType.EntryCorrected or EntryType.EntryRetracted;

    public static EntryType Of(Entry entry) => entry switch
    {
        AreaDefined => EntryType.AreaDefined,
        AreaChanged => EntryType.AreaChanged,
        FacilityRegistered => EntryType.FacilityRegistered,
        FacilityChanged => EntryType.FacilityChanged,
        FacilityClosed => EntryType.FacilityClosed,
        FacilityReopened => EntryType.FacilityReopened,
        InstrumentPublished => EntryType.InstrumentPublished,
        InstrumentAnnulled => EntryType.InstrumentAnnulled,
        InstrumentRestored => EntryType.InstrumentRestored,
        DecisionEntry decision => Of(decision),
        GapDeclared => EntryType.GapDeclared,
        GapClosed => EntryType.GapClosed,
        EntryCorrected => EntryType.EntryCorrected,
        EntryRetracted => EntryType.EntryRetracted,
        DutyMet => EntryType.DutyMet,
        FindingHandled => EntryType.FindingHandled,
        StatementIssued => EntryType.StatementIssued,
        CoverageDeclared => EntryType.CoverageDeclared,
        ActivityDefined => EntryType.ActivityDefined,
        FactDefined => EntryType.FactDefined,
        KindDefined => EntryType.KindDefined,
        AttributeDefined => EntryType.AttributeDefined,
        _ => throw new UnreachableException($"{entry.GetType().Name} is no entry type"),
    };

    private static EntryType Of(DecisionEntry decision) => (decision, decision.Kind) switch
    {
        (DecisionIssued, DecisionKind.Restriction) => EntryType.RestrictionIssued,
        (DecisionIssued, DecisionKind.Exemption) => EntryType.ExemptionGranted,
        (DecisionChanged, DecisionKind.Restriction) => EntryType.RestrictionChanged,
        (DecisionChanged, DecisionKind.Exemption) => EntryType.ExemptionChanged,
        (DecisionExtended, DecisionKind.Restriction) => EntryType.RestrictionExtended,
        (DecisionExtended, DecisionKind.Exemption) => EntryType.ExemptionExtended,
        (DecisionEnded, DecisionKind.Restriction) => EntryType.RestrictionLifted,
        (DecisionEnded, DecisionKind.Exemption) => EntryType.ExemptionRevoked,
        (DecisionAnnulled, DecisionKind.Restriction) => EntryType.RestrictionAnnulled,
        (DecisionAnnulled, DecisionKind.Exemption) => EntryType.ExemptionAnnulled,
        (DecisionRestored, DecisionKind.Restriction) => EntryType.RestrictionRestored,
        (DecisionRestored, DecisionKind.Exemption) => EntryType.ExemptionRestored,
        _ => throw new UnreachableException($"{decision.GetType().Name} is no entry type"),
    };
}
