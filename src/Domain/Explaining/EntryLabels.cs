using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call an entry by what it states.</summary>
public static class EntryLabels
{
    public static Label Of(EntryType type) => type switch
    {
        EntryType.AreaDefined => new("Område", "Area"),
        EntryType.AreaChanged => new("Område ændret", "Area changed"),
        EntryType.FacilityRegistered => new("Tilbud registreret", "Facility registered"),
        EntryType.FacilityChanged => new("Tilbud ændret", "Facility changed"),
        EntryType.FacilityClosed => new("Tilbud lukket", "Facility closed"),
        EntryType.FacilityReopened => new("Tilbud genåbnet", "Facility reopened"),
        EntryType.InstrumentPublished => new("Forskrift", "Instrument"),
        EntryType.InstrumentAnnulled => new("Forskrift annulleret", "Instrument annulled"),
        EntryType.InstrumentRestored => new("Forskrift genoprettet", "Instrument restored"),
        EntryType.RestrictionIssued => new("Restriktion", "Restriction"),
        EntryType.RestrictionChanged => new("Restriktion ændret", "Restriction changed"),
        EntryType.RestrictionExtended => new("Restriktion forlænget", "Restriction extended"),
        EntryType.RestrictionLifted => new("Restriktion ophævet", "Restriction lifted"),
        EntryType.RestrictionAnnulled => new("Restriktion annulleret", "Restriction annulled"),
        EntryType.RestrictionRestored => new("Restriktion genoprettet", "Restriction restored"),
        EntryType.ExemptionGranted => new("Dispensation", "Exemption"),
        EntryType.ExemptionChanged => new("Dispensation ændret", "Exemption changed"),
        EntryType.ExemptionExtended => new("Dispensation forlænget", "Exemption extended"),
        EntryType.ExemptionRevoked => new("Dispensation tilbagekaldt", "Exemption revoked"),
        EntryType.ExemptionAnnulled => new("Dispensation annulleret", "Exemption annulled"),
        EntryType.ExemptionRestored => new("Dispensation genoprettet", "Exemption restored"),
        EntryType.GapDeclared => new("Hul erklæret", "Gap declared"),
        EntryType.GapClosed => new("Hul lukket", "Gap closed"),
        EntryType.EntryCorrected => new("Indførsel rettet", "Record corrected"),
        EntryType.EntryRetracted => new("Indførsel trukket tilbage", "Record retracted"),
        EntryType.DutyMet => new("Pligt opfyldt", "Duty met"),
        EntryType.FindingHandled => new("Fund behandlet", "Finding handled"),
        EntryType.StatementIssued => new("Udtalelse udstedt", "Statement issued"),
        EntryType.CoverageDeclared => new("Dækning erklæret", "Coverage declared"),
        EntryType.ActivityDefined => new("Ord for en aktivitet", "Word for an activity"),
        EntryType.FactDefined => new("Ord for en oplysning", "Word for a fact"),
        EntryType.KindDefined => new("Ord for en art tilbud", "Word for a kind of facility"),
        EntryType.AttributeDefined => new("Ord for en egenskab", "Word for an attribute"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
