using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulations.Projections.Audits;

/// <summary>
/// An audit this host is at. What is held is a lock of a database session, which the server gives back when the host dies,
/// so that another goes on from the last chunk that was committed.
/// </summary>
public sealed class AuditHold : IAsyncDisposable
{
    // Any number will do that no other program in the database locks.
    private const int LockKey = 0x41756469;

    private readonly NpgsqlConnection _session;
    private readonly string _schema;
    private readonly long _id;

    private AuditHold(NpgsqlConnection session, string schema, long id) => (_session, _schema, _id) = (session, schema, id);

    public long Id => _id;

    /// <summary>Null after the last.</summary>
    public async Task<AuditChunk?> Chunk(int number, CancellationToken cancellation)
    {
        await using var command = Command(
            $"select first_line, body from {_schema}.audit_inputs where list = (select list from {_schema}.audits where id = $1) and chunk = $2", number);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(number, row.GetInt64(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    /// <summary>Whether nobody has cancelled it.</summary>
    public async Task<bool> IsRunning(CancellationToken cancellation)
    {
        await using var command = Command($"select state = 'running' from {_schema}.audits where id = $1");
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Stores what came of the next chunk, and that it is done, in one transaction.</summary>
    /// <returns>False where the audit is running no longer, as it was cancelled; nothing is then stored.</returns>
    public async Task<bool> Store(JudgedChunk chunk, CancellationToken cancellation)
    {
        await using var transaction = await _session.BeginTransactionAsync(cancellation);
        await using var done = Command(
            $"update {_schema}.audits set decisions_done = decisions_done + $3, lines_refused = lines_refused + $4, chunks_done = $2 + 1 where id = $1 and state = 'running' and chunks_done = $2",
            chunk.Number, (long)chunk.Decisions, (long)chunk.Refused);
        if (await done.ExecuteNonQueryAsync(cancellation) == 0) return false;
        await using var results = Command($"insert into {_schema}.audit_results (audit, chunk, body) values ($1, $2, $3)", chunk.Number, chunk.Body);
        await results.ExecuteNonQueryAsync(cancellation);
        await using var counts = Command(
            $"""
            insert into {_schema}.audit_counts as c (audit, dimension, key, class, decisions)
            select $1, d, k, s, n from unnest($2, $3, $4, $5) as t (d, k, s, n)
            on conflict (audit, dimension, key, class) do update set decisions = c.decisions + excluded.decisions
            """,
            chunk.Counts.Keys.Select(c => c.Dimension).ToArray(), chunk.Counts.Keys.Select(c => c.Key).ToArray(),
            chunk.Counts.Keys.Select(c => c.Class).ToArray(), chunk.Counts.Values.ToArray());
        await counts.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>All chunks are done.</summary>
    public Task Finish(Instant at, CancellationToken cancellation) => End("finished", null, at, cancellation);

    /// <summary>It cannot be gone on with.</summary>
    public Task Fail(string why, Instant at, CancellationToken cancellation) => End("failed", why, at, cancellation);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    internal static async Task<AuditHold?> Take(string schema, NpgsqlDataSource sessions, Instant at, CancellationToken cancellation)
    {
        var session = await sessions.OpenConnectionAsync(cancellation);
        try
        {
            foreach (var id in await ToDo(schema, session, cancellation))
            {
                var hold = new AuditHold(session, schema, id);
                if (await hold.Lock(cancellation) && await hold.Start(at, cancellation)) return hold;
            }
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    private static async Task<List<long>> ToDo(string schema, NpgsqlConnection session, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select id from {schema}.audits where state in ('created', 'running') order by id", session);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var ids = new List<long>();
        while (await row.ReadAsync(cancellation)) ids.Add(row.GetInt64(0));
        return ids;
    }

    /// <summary>The register and the audit together name the lock; where two by chance have one, one waits for the other.</summary>
    private async Task<bool> Lock(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({LockKey}, hashtext($1))", _session)
        {
            Parameters = { new() { Value = $"{_schema} {_id}" } },
        };
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task<bool> Start(Instant at, CancellationToken cancellation)
    {
        await using var command = Command(
            $"update {_schema}.audits set state = 'running', started_at = coalesce(started_at, $2) where id = $1 and state in ('created', 'running')", at.ToDateTimeUtc());
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private async Task End(string state, string? why, Instant at, CancellationToken cancellation)
    {
        await using var command = Command($"update {_schema}.audits set state = $2, failure = $3, ended_at = $4 where id = $1 and state = 'running'", state);
        command.Parameters.Add(new() { Value = (object?)why ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = at.ToDateTimeUtc() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> parameters)
    {
        var command = new NpgsqlCommand(sql, _session);
        command.Parameters.Add(new() { Value = _id });
        foreach (var parameter in parameters) command.Parameters.Add(new() { Value = parameter });
        return command;
    }
}
