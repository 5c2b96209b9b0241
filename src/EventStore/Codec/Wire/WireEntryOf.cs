using System.Diagnostics;
using Regulations.Domain;
using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.Wire.WirePartsOf;

namespace Regulations.EventStore.Codec.Wire;

/// <summary>Entries as JSON has them.</summary>
internal static class WireEntryOf
{
    public static WireEntry Of(Entry entry)
    {
        var common = new WireEntry
        {
            Entry = entry.Id,
            Type = EntryTypes.Of(entry).Name(),
            Published = entry.Published?.ToString(),
            Source = entry.Source,
            Note = entry.Note,
            Confidence = entry.Confidence == Confidence.Confirmed ? null : Vocabulary.Confidences.Of(entry.Confidence),
        };
        return entry switch
        {
            AreaEntry area => Area(common with { Area = area.Area, Within = area.Within, From = Stated(area.From) }, area),
            FacilityEntry facility => Facility(common with { Facility = facility.Facility, From = facility.From.ToString() }, facility),
            InstrumentEntry instrument => Instrument(common with { Instrument = instrument.Instrument }, instrument),
            DecisionEntry { Kind: DecisionKind.Restriction } decision =>
                Decision(common with { Restriction = decision.Decision }, decision),
            DecisionEntry { Kind: DecisionKind.Exemption } decision => Decision(common with { Exemption = decision.Decision }, decision),
            GapDeclared gap => common with
            {
                Gap = gap.Gap,
                From = gap.From.ToString(),
                Until = gap.Until?.ToString(),
                Scope = Scope(gap.Scope),
                Activities = gap.Activities
            },
            GapClosed gap => common with { Gap = gap.Gap },
            DutyMet met => common with { Facility = met.Facility, Duty = Reference(met.Duty), From = met.From.ToString() },
            FindingHandled handled => common with { Finding = handled.Finding, By = handled.By },
            StatementIssued statement => common with
            {
                Statement = statement.Statement,
                Facility = statement.Facility,
                At = statement.At.ToString(),
                Activity = statement.Activity,
                Facts = statement.Facts,
                Position = statement.Position,
                Content = statement.Content,
                Pdf = statement.Pdf is { } pdf ? new(pdf.Da, pdf.En) : null,
            },
            CoverageDeclared coverage => common with
            {
                Coverage = coverage.Coverage,
                Activities = coverage.Activities,
                From = coverage.From.ToString(),
                Until = coverage.Until?.ToString(),
                Scope = Scope(coverage.Scope),
            },
            VocabularyEntry word => Word(common with { Label = Label(word.Label) }, word),
            EntryCorrected correction =>
                common with { Corrects = correction.Mends, Reason = correction.Reason, Replacement = Of(correction.Replacement) },
            EntryRetracted retraction => common with { Retracts = retraction.Mends, Reason = retraction.Reason },
            _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
        };
    }

    private static WireEntry Word(WireEntry wire, VocabularyEntry entry) => entry switch
    {
        ActivityDefined => wire with { Activity = entry.Word },
        KindDefined => wire with { Kind = entry.Word },
        AttributeDefined attribute => wire with { Attribute = entry.Word, Values = Present(Values(attribute.Values)) },
        FactDefined fact => wire with
        {
            Fact = entry.Word,
            Kind = Vocabulary.FactKinds.Of(fact.Kind),
            Values = Present(Values(fact.Values)),
            Unit = fact.Unit,
        },
        _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
    };

    private static string? Stated(LegalTime from) => from == LegalTime.Always ? null : from.ToString();

    private static WireEntry Area(WireEntry wire, AreaEntry entry) => entry switch
    {
        AreaDefined area => wire with { Kind = Vocabulary.AreaKinds.Of(area.Kind), Name = area.Name },
        AreaChanged area => wire with { Name = area.Name },
        _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
    };

    private static WireEntry Facility(WireEntry wire, FacilityEntry entry) => entry switch
    {
        FacilityFacts facts => wire with
        {
            Name = facts.Name,
            Kinds = facts.Kinds,
            Municipality = facts.Municipality,
            Attributes = facts.Attributes,
            Operator = facts.Operator,
        },
        FacilityClosed or FacilityReopened => wire,
        _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
    };

    private static WireEntry Instrument(WireEntry wire, InstrumentEntry entry) => entry switch
    {
        InstrumentPublished published => Published(wire, published),
        InstrumentAnnulled annulled => wire with { By = annulled.By, From = annulled.From?.ToString() },
        InstrumentRestored restored => wire with { By = restored.By },
        _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
    };

    private static WireEntry Published(WireEntry wire, InstrumentPublished entry) => wire with
    {
        Kind = Vocabulary.InstrumentKinds.Of(entry.Kind),
        Title = entry.Title,
        Citation = entry.Citation,
        Number = entry.Number,
        Eli = entry.Eli,
        Issuer = entry.Issuer,
        Signed = entry.Signed?.ToString(),
        InForce = Commencement(entry.InForce),
        Expires = Moment(entry.Expires),
        EffectFrom = entry.EffectFrom?.ToString(),
        Scope = Scope(entry.Scope),
        Basis = Present(References(entry.Basis)) is { } basis ? new WireBasis(basis) : null,
        Implements = Present(entry.Implements),
        Provisions = Present(entry.Provisions.Select(Provision).ToList()),
        Amendments = Present(entry.Amendments.Select(Amendment).ToList()),
    };

    private static WireEntry Decision(WireEntry wire, DecisionEntry entry) => entry switch
    {
        DecisionIssued issued => Issued(wire, issued),
        DecisionChanged changed => wire with
        {
            From = changed.From.ToString(),
            Until = changed.Until?.ToString(),
            Norms = Norms(changed.Norms),
            Scope = Scope(changed.Scope),
            Text = changed.Text,
            Basis = changed.Basis is { } stated ? new WireBasis(References(stated.Provisions)) : null,
        },
        DecisionExtended extended => wire with { Expires = new WireMoment(extended.Expires) },
        DecisionEnded ended => wire with { From = ended.From.ToString() },
        DecisionAnnulled annulled => wire with { By = annulled.By, From = annulled.From?.ToString() },
        DecisionRestored restored => wire with { By = restored.By },
        _ => throw new UnreachableException($"{entry.GetType().Name} is not written"),
    };

    private static WireEntry Issued(WireEntry wire, DecisionIssued entry) => wire with
    {
        Level = entry.Level is { } level ? Vocabulary.Levels.Of(level) : null,
        Issuer = entry.Kind == DecisionKind.Restriction ? entry.By : null,
        GrantedBy = entry.Kind == DecisionKind.Exemption ? entry.By : null,
        Scope = Scope(entry.Scope),
        Norms = Norms(entry.Norms),
        Basis = new WireBasis(References(entry.Basis)),
        InForce = Commencement(entry.InForce),
        Expires = Moment(entry.Expires),
        Text = entry.Text,
        Case = entry.Case,
    };
}
