namespace Regulations.Domain.Entries.Refusals;

public enum AdmissionKind
{
    Record,

    /// <summary>The register holds the same entry already: nothing to record.</summary>
    Unchanged,
    Refused,
}

/// <summary>What the register decides about one entry.</summary>
/// <param name="Position">Where it will be recorded, or was; 0 of a refused entry.</param>
/// <param name="Stream">The thing on whose stream it is recorded: of a correction, what the entry mended is about.</param>
/// <param name="Refusals">Empty unless refused.</param>
public readonly record struct Admission(AdmissionKind Kind, long Position, Subject Stream, IReadOnlyList<Refusal> Refusals)
{
    public static Admission Recorded(long position, Subject stream) => new(AdmissionKind.Record, position, stream, []);

    public static Admission Unchanged(long position, Subject stream) => new(AdmissionKind.Unchanged, position, stream, []);

    public static Admission Refused(IReadOnlyList<Refusal> refusals) => new(AdmissionKind.Refused, 0, default, refusals);
}
