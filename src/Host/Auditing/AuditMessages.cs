using Wolverine.Persistence.Sagas;

namespace Regulations.Host.Auditing;

/// <summary>An audit was made, and is to be done.</summary>
/// <param name="Register">The register's name.</param>
/// <param name="Number">Of the audit within it.</param>
public sealed record StartAudit(string Register, long Number)
{
    [SagaIdentity]
    public string Audit => AuditSaga.IdOf(Register, Number);
}

/// <summary>Has one chunk of an audit judged, by whichever host comes to it.</summary>
public sealed record JudgeChunk(string Register, long Number, int Chunk);

/// <summary>What came of a chunk is stored.</summary>
public sealed record ChunkJudged(string Register, long Number, int Chunk)
{
    [SagaIdentity]
    public string Audit => AuditSaga.IdOf(Register, Number);
}

/// <summary>A chunk cannot be judged, however often it is tried.</summary>
/// <param name="Register">The register's name.</param>
/// <param name="Number">Of the audit within it.</param>
/// <param name="Reason">In words for whoever had the audit made.</param>
public sealed record ChunkFailed(string Register, long Number, string Reason)
{
    [SagaIdentity]
    public string Audit => AuditSaga.IdOf(Register, Number);
}

/// <summary>The audit is not wanted any more, and is cancelled already.</summary>
public sealed record CancelAudit(string Register, long Number)
{
    [SagaIdentity]
    public string Audit => AuditSaga.IdOf(Register, Number);
}
