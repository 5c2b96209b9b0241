using Marten;
using NodaTime;

namespace Regulations.EventStore.Audits;

/// <summary>How an audit gets on, added to a session that stores it with the messages that go on.</summary>
public static class AuditProgress
{
    public static void StartAudit(this IDocumentSession session, string register, long audit, Instant at) => session.QueueSqlCommand(
        "update regulations.audits set state = 'running', started_at = ? where register = ? and id = ? and state = 'created'",
        at.ToDateTimeOffset(), register, audit);

    /// <summary>Stores what came of a chunk; a second time it is refused.</summary>
    public static void InsertChunk(this IDocumentSession session, string register, long audit, JudgedChunk chunk)
    {
        session.QueueSqlCommand(
            "insert into regulations.audit_results (register, audit, chunk, decisions, refused, body) values (?, ?, ?, ?, ?, ?)",
            register, audit, chunk.Number, chunk.Decisions, chunk.Refused, chunk.Body);
        session.QueueSqlCommand(
            """
            insert into regulations.audit_counts (register, audit, chunk, dimension, key, class, decisions)
            select ?, ?, ?, d, k, s, n from unnest(?, ?, ?, ?) as t (d, k, s, n)
            """,
            register, audit, chunk.Number, chunk.Counts.Keys.Select(c => c.Dimension).ToArray(),
            chunk.Counts.Keys.Select(c => c.Key).ToArray(),
            chunk.Counts.Keys.Select(c => c.Class).ToArray(), chunk.Counts.Values.ToArray());
    }

    /// <summary>Tells of the chunks judged as far as there is no hole.</summary>
    public static void CountChunks(this IDocumentSession session, string register, long audit) => session.QueueSqlCommand(
        """
        with running as (select * from regulations.audits where register = ? and id = ? and state = 'running' for update),
        hole as (
            select min(n) as chunk from running a, generate_series(a.chunks_done, a.chunks) n
            where not exists (
                select from regulations.audit_results r where r.register = a.register and r.audit = a.id and r.chunk = n)
        ), gained as (
            select coalesce(sum(r.decisions), 0) as decisions, coalesce(sum(r.refused), 0) as refused
            from running a, hole h, regulations.audit_results r
            where r.register = a.register and r.audit = a.id and r.chunk >= a.chunks_done and r.chunk < h.chunk
        )
        update regulations.audits a set chunks_done = h.chunk, decisions_done = a.decisions_done + g.decisions,
            lines_refused = a.lines_refused + g.refused
        from running b, hole h, gained g where a.register = b.register and a.id = b.id
        """,
        register, audit);

    /// <summary>All chunks are judged.</summary>
    public static void FinishAudit(this IDocumentSession session, string register, long audit, Instant at) => session.QueueSqlCommand(
        "update regulations.audits set state = 'finished', ended_at = ? where register = ? and id = ? and state = 'running'",
        at.ToDateTimeOffset(), register, audit);

    /// <summary>It cannot be gone on with.</summary>
    public static void FailAudit(this IDocumentSession session, string register, long audit, string why, Instant at) =>
        session.QueueSqlCommand(
            "update regulations.audits set state = 'failed', failure = ?, ended_at = ? where register = ? and id = ? and state = 'running'",
            why, at.ToDateTimeOffset(), register, audit);
}
