using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>What has been read of an entry; which of it an entry type has, its form says.</summary>
internal struct EntryDraft
{
    public string? Id;

    public WrittenTime? Published;

    public string? Source;

    public string? Note;

    public Confidence? Confidence;

    /// <summary>The area, facility, instrument, restriction, exemption, gap or entry it is about.</summary>
    public string? About;

    /// <summary>Of a statement, which is about itself.</summary>
    public string? Facility;

    public LegalTime? At;

    public string? Activity;

    public long? Position;

    public string? Content;

    public PdfHashes? Pdf;

    public AreaKind? AreaKind;

    public InstrumentKind? InstrumentKind;

    public RestrictionLevel? Level;

    /// <summary>The name of an area or facility, the title of an instrument.</summary>
    public string? Name;

    public string? Within;

    public IReadOnlyList<string>? Kinds;

    public string? Municipality;

    public IReadOnlyDictionary<string, FactValue>? Attributes;

    public string? Operator;

    public string? Citation;

    public string? Eli;

    /// <summary>Who issued, granted, annulled or restored.</summary>
    public string? By;

    public LegalTime? Signed;

    public Commencement? InForce;

    public LegalTime? Expires;

    public LegalTime? EffectFrom;

    public LegalTime? From;

    public LegalTime? Until;

    public Scope? Scope;

    public IReadOnlyList<Norm>? Norms;

    public IReadOnlyList<ProvisionRef>? Basis;

    public ProvisionRef? Duty;

    public IReadOnlyList<string>? Implements;

    public IReadOnlyList<Provision>? Provisions;

    public IReadOnlyList<Amendment>? Amendments;

    /// <summary>Whether a basis was stated, be it that it is not held.</summary>
    public bool StatesBasis;

    public int? Number;

    public IReadOnlyList<string>? Activities;

    public Label? Label;

    public IReadOnlyList<LabelledValue>? Values;

    public FactKind? FactKind;

    public string? Unit;

    public string? Text;

    public string? Case;

    public string? Reason;

    public Entry? Replacement;
}
