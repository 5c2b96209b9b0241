namespace Regulations.Domain.Entries;

/// <summary>
/// What a registrar states, and what is stored: one fact from one source. Entries are the events of the register; all
/// else is derived from them.
/// </summary>
public abstract record Entry
{
    /// <summary>Unique within the register.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// When the act became public or was notified (kundgjort, meddelt). Absent only for areas, facilities and gaps, which
    /// were then always known, and for corrections, which have no publication.
    /// </summary>
    public WrittenTime? Published { get; init; }

    /// <summary>Where the fact comes from: a citation or an address.</summary>
    public string? Source { get; init; }

    public string? Note { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>The thing the entry is about, which is the stream it is recorded on.</summary>
    public abstract Subject Subject { get; }

    /// <summary>What was always known sorts before everything published.</summary>
    public LegalTime PublishedAt => Published?.Time ?? LegalTime.Always;

    /// <summary>Orders what was published at one moment, before position does; 0 of all but a numbered instrument.</summary>
    public virtual long NumberInGazette => 0;
}

/// <summary>How sure the registrar is of the fact.</summary>
public enum Confidence
{
    Confirmed,
    Inferred,
}

public enum SubjectKind
{
    Area,
    Facility,
    Instrument,
    Restriction,
    Exemption,
    Gap,
    Entry,
    Finding,
    Statement,
    Coverage,
    Activity,
    Fact,
    Kind,
    Attribute,
}

/// <summary>The thing an entry is about. Ids are unique within one kind of one register.</summary>
public readonly record struct Subject(SubjectKind Kind, string Id);
