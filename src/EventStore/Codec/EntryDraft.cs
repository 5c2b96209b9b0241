using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>What has been read of an entry; which of it an entry type has, its form says.</summary>
internal struct EntryDraft
{
    public string? Id { get; set; }

    public WrittenTime? Published { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }

    public Confidence? Confidence { get; set; }

    /// <summary>The area, facility, instrument, restriction, exemption, gap or entry it is about.</summary>
    public string? About { get; set; }

    /// <summary>Of a statement, which is about itself.</summary>
    public string? Facility { get; set; }

    public LegalTime? At { get; set; }

    public string? Activity { get; set; }

    public long? Position { get; set; }

    public string? Content { get; set; }

    public PdfHashes? Pdf { get; set; }

    public AreaKind? AreaKind { get; set; }

    public InstrumentKind? InstrumentKind { get; set; }

    public RestrictionLevel? Level { get; set; }

    /// <summary>The name of an area or facility, the title of an instrument.</summary>
    public string? Name { get; set; }

    public string? Within { get; set; }

    public string[]? Kinds { get; set; }

    public string? Municipality { get; set; }

    public Dictionary<string, FactValue>? Attributes { get; set; }

    public string? Operator { get; set; }

    public string? Citation { get; set; }

    public string? Eli { get; set; }

    /// <summary>Who issued, granted, annulled or restored.</summary>
    public string? By { get; set; }

    public LegalTime? Signed { get; set; }

    public Commencement? InForce { get; set; }

    public LegalTime? Expires { get; set; }

    public LegalTime? EffectFrom { get; set; }

    public LegalTime? From { get; set; }

    public LegalTime? Until { get; set; }

    public Scope? Scope { get; set; }

    public Norm[]? Norms { get; set; }

    public ProvisionRef[]? Basis { get; set; }

    public ProvisionRef? Duty { get; set; }

    public string[]? Implements { get; set; }

    public Provision[]? Provisions { get; set; }

    public Amendment[]? Amendments { get; set; }

    /// <summary>Whether a basis was stated, be it that it is not held.</summary>
    public bool StatesBasis { get; set; }

    public int? Number { get; set; }

    public string[]? Activities { get; set; }

    public Label? Label { get; set; }

    public LabelledValue[]? Values { get; set; }

    public FactKind? FactKind { get; set; }

    public string? Unit { get; set; }

    public string? Text { get; set; }

    public string? Case { get; set; }

    public string? Reason { get; set; }

    public Entry? Replacement { get; set; }
}
