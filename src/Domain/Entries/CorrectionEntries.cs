namespace Regulations.Domain.Entries;

/// <summary>
/// Mends a mistake of the register, never of the issuer: an erratum the issuer published is a new instrument. It has no
/// publication of its own.
/// </summary>
public abstract record CorrectionEntry : Entry
{
    /// <summary>The entry mended, on whose stream the correction is recorded.</summary>
    public required string Mends { get; init; }

    public required string Reason { get; init; }

    public override Subject Subject => new(SubjectKind.Entry, Mends);
}

/// <summary><c>entry.corrected</c>: the whole body anew; position and subject stay.</summary>
public sealed record EntryCorrected : CorrectionEntry
{
    public required Entry Replacement { get; init; }
}

/// <summary><c>entry.retracted</c>: as if never recorded, until a later correction brings it back.</summary>
public sealed record EntryRetracted : CorrectionEntry;
