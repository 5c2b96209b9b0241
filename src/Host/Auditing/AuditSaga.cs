using System.Globalization;
using JasperFx;
using Marten;
using Regulations.EventStore.Audits;
using Regulations.Projections.Audits;
using Wolverine;

namespace Regulations.Host.Auditing;

/// <summary>
/// An audit while it is done: which chunks have been handed out, and how many of them are judged. Only so many are handed out
/// at once, so that no audit holds up another.
/// </summary>
/// <remarks>With its revision, or two hosts would overwrite each other's counts, and the audit would never end.</remarks>
public sealed class AuditSaga : Saga, IRevisioned
{
    private const int HandedOutAtOnce = 8;

    public string Id { get; set; } = string.Empty;

    public string Register { get; set; } = string.Empty;

    public long Number { get; set; }

    /// <summary>Of the whole list.</summary>
    public int Chunks { get; set; }

    public int HandedOut { get; set; }

    public int Judged { get; set; }

    public static string IdOf(string register, long number) => string.Create(CultureInfo.InvariantCulture, $"{register}/{number}");

    public static async Task<(AuditSaga, OutgoingMessages)> Start(
        StartAudit message, AuditWork work, IDocumentSession session, CancellationToken cancellation)
    {
        var saga = new AuditSaga { Id = message.Audit, Register = message.Register, Number = message.Number };
        var messages = new OutgoingMessages();
        // It may have been cancelled before it began.
        if (await work.Find(message, cancellation) is not { HasEnded: false } audit)
        {
            saga.MarkCompleted();
            return (saga, messages);
        }

        saga.Chunks = audit.Chunks;
        session.StartAudit(message.Register, message.Number, work.Now);
        session.Listeners.Add(work.News);
        while (saga.HandedOut < HandedOutAtOnce && saga.HandedOut < saga.Chunks) messages.Add(saga.HandOut());
        return (saga, messages);
    }

    public JudgeChunk? Handle(ChunkJudged message, AuditWork work, IDocumentSession session)
    {
        Judged++;
        session.CountChunks(Register, Number);
        session.Listeners.Add(work.News);
        if (Judged == Chunks)
        {
            session.FinishAudit(Register, Number, work.Now);
            MarkCompleted();
        }

        return HandedOut < Chunks ? HandOut() : null;
    }

    public void Handle(ChunkFailed message, AuditWork work, IDocumentSession session)
    {
        session.FailAudit(Register, Number, message.Reason, work.Now);
        session.Listeners.Add(work.News);
        MarkCompleted();
    }

    public void Handle(CancelAudit message) => MarkCompleted();

    /// <summary>The audit has ended before the chunk was done.</summary>
    public static void NotFound(ChunkJudged message)
    {
    }

    /// <summary>Another chunk had failed before, or the audit was cancelled.</summary>
    public static void NotFound(ChunkFailed message)
    {
    }

    /// <summary>The audit had not begun yet.</summary>
    public static void NotFound(CancelAudit message)
    {
    }

    private JudgeChunk HandOut() => new(Register, Number, HandedOut++);
}
