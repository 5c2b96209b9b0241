using NodaTime;

namespace Regulations.EventStore.Audits;

public enum AuditState
{
    Created,
    Running,
    Finished,
    Cancelled,
    Failed,
}

/// <summary>How a list of decisions is written.</summary>
/// <param name="IsCsv">Else JSON Lines.</param>
/// <param name="Delimiter">Between the fields of a line of CSV.</param>
/// <param name="Columns">In the order of the list's first line; of JSON Lines in that of first appearance.</param>
public sealed record AuditForm(bool IsCsv, char Delimiter, IReadOnlyList<string> Columns)
{
    /// <summary>What its columns and words mean, as JSON; null: they are those of every list.</summary>
    public string? Mapping { get; init; }
}

/// <summary>An audit as it stands.</summary>
/// <param name="Id">Ascending within its register, not without holes.</param>
/// <param name="Position">Of the log, under which every decision of it is judged.</param>
/// <param name="InputSha256">Of the list as it was sent, in hexadecimal.</param>
/// <param name="Refused">How many of the lines done are at fault.</param>
public sealed record StoredAudit(
    long Id,
    string? Name,
    AuditState State,
    AuditForm Form,
    long Position,
    string InputSha256,
    long Decisions,
    long Done,
    long Refused,
    int Chunks,
    int ChunksDone,
    Instant CreatedAt,
    Instant? StartedAt,
    Instant? EndedAt,
    string? Failure)
{
    /// <summary>Who had it made; null of audits made before that was kept.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The name of the profile by which the list is read, when the audit was made; null: none, or one without a name.</summary>
    public string? Profile { get; init; }

    public bool HasEnded => State is AuditState.Finished or AuditState.Cancelled or AuditState.Failed;
}

/// <summary>Some whole lines of a list.</summary>
/// <param name="Number">From 0.</param>
/// <param name="FirstLine">The line of the list at which it begins, from 1.</param>
/// <param name="Body">UTF-8.</param>
public sealed record AuditChunk(int Number, long FirstLine, byte[] Body);

/// <summary>What came of a chunk.</summary>
/// <param name="Body">The results as JSON Lines, one a decision, in the order of the list.</param>
public sealed record JudgedChunk(int Number, byte[] Body, int Decisions, int Refused, IReadOnlyDictionary<AuditCount, long> Counts);

/// <summary>What decisions are counted by.</summary>
/// <param name="Dimension"><c>class</c>, <c>rule</c>, <c>month</c> or <c>municipality</c>.</param>
public readonly record struct AuditCount(string Dimension, string Key, string Class);
