using Regulations.Domain.Entries;

namespace Regulations.Domain.Admission;

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
public readonly record struct AdmissionResult(AdmissionKind Kind, long Position, Subject Stream, IReadOnlyList<Refusal> Refusals)
{
    public static AdmissionResult Recorded(long position, Subject stream) => new(AdmissionKind.Record, position, stream, []);

    public static AdmissionResult Unchanged(long position, Subject stream) => new(AdmissionKind.Unchanged, position, stream, []);

    public static AdmissionResult Refused(IReadOnlyList<Refusal> refusals) => new(AdmissionKind.Refused, 0, default, refusals);
}
