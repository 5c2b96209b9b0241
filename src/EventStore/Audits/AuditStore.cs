using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Audits;

/// <summary>The audits of one register.</summary>
/// <param name="register">The register's name.</param>
/// <param name="connections">To the catalog's database, under the application's role.</param>
/// <param name="sessions">As those, kept by nobody once closed.</param>
public sealed class AuditStore(RegisterName register, NpgsqlDataSource connections, NpgsqlDataSource sessions)
{
    private const string Columns =
        "id, name, state, format, delimiter, columns, position, encode(input_sha256, 'hex'), decisions, decisions_done, lines_refused, "
        + "chunks, chunks_done, created_at, started_at, ended_at, failure, recorded_by, profile, mapping";

    /// <summary>Begins a new audit; nothing of it is there until it is committed.</summary>
    public Task<AuditIntake> Begin(NewAudit audit, CancellationToken cancellation) =>
        AuditIntake.Begin(register.Value, sessions, audit, cancellation);

    /// <summary>Null where there is none.</summary>
    public async Task<StoredAudit?> Find(long id, CancellationToken cancellation)
    {
        await using var command = Command($"select {Columns} from regulations.audits where register = $1 and id = $2", id);
        return (await Read(command, cancellation)).FirstOrDefault();
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<StoredAudit>> List(long before, int limit, CancellationToken cancellation)
    {
        await using var command = Command(
            $"select {Columns} from regulations.audits where register = $1 and id < $2 order by id desc limit $3", before, limit);
        return await Read(command, cancellation);
    }

    /// <summary>Ends an audit that has not ended yet; its results so far stay.</summary>
    /// <returns>False where it has ended already.</returns>
    public async Task<bool> Cancel(NpgsqlTransaction transaction, long id, Instant at, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            update regulations.audits set state = 'cancelled', ended_at = $3
            where register = $1 and id = $2 and state in ('created', 'running')
            """,
            transaction.Connection)
        {
            Parameters = { new() { Value = register.Value }, new() { Value = id }, new() { Value = at.ToDateTimeUtc() } },
        };
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Some lines of the list of an audit.</summary>
    public async Task<AuditChunk> Chunk(long id, int number, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            select first_line, body from regulations.audit_inputs where list =
                (select list from regulations.audits where register = $1 and id = $2) and chunk = $3
            """,
            id, number);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new(number, row.GetInt64(0), row.GetFieldValue<byte[]>(1));
    }

    /// <summary>Whether a chunk is still to be judged: nobody has cancelled the audit, and no other host has judged it.</summary>
    public async Task<bool> IsWanted(long id, int chunk, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            select state = 'running' and not exists (
                select from regulations.audit_results r where r.register = a.register and r.audit = a.id and r.chunk = $3)
            from regulations.audits a where register = $1 and id = $2
            """,
            id, chunk);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>The results so far, chunk by chunk: JSON Lines in the order of the list.</summary>
    public async IAsyncEnumerable<byte[]> Results(
        StoredAudit audit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var chunk = 0; chunk < audit.ChunksDone; chunk++)
        {
            await using var command = Command(
                "select body from regulations.audit_results where register = $1 and audit = $2 and chunk = $3", audit.Id, chunk);
            yield return (byte[])(await command.ExecuteScalarAsync(cancellation))!;
        }
    }

    /// <summary>The results so far of those chunks that hold some of what is wanted; not all in such a chunk is.</summary>
    /// <param name="audit">Whose results.</param>
    /// <param name="wanted">What is wanted of them.</param>
    /// <param name="after">A line of the list: chunks wholly before it are left out.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<byte[]> Results(StoredAudit audit, WantedResults wanted, long after,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var chunk in await Chunks(audit, wanted, after, cancellation))
        {
            await using var command = Command(
                "select body from regulations.audit_results where register = $1 and audit = $2 and chunk = $3", audit.Id, chunk);
            yield return (byte[])(await command.ExecuteScalarAsync(cancellation))!;
        }
    }

    private async Task<List<int>> Chunks(StoredAudit audit, WantedResults wanted, long after, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            select r.chunk from regulations.audit_results r
            join regulations.audits a on a.register = r.register and a.id = r.audit
            join regulations.audit_inputs i on i.list = a.list and i.chunk = r.chunk
            where r.register = $1 and r.audit = $2 and r.chunk < a.chunks_done
            and coalesce(
                (select n.first_line from regulations.audit_inputs n where n.list = a.list and n.chunk = i.chunk + 1), $3 + 2) > $3 + 1
            and not exists (
                select from unnest($4::text[], $5::text[]) w (dimension, key) where not exists (
                    select from regulations.audit_counts c where c.register = r.register and c.audit = r.audit and c.chunk = r.chunk
                    and c.dimension = w.dimension and c.key = w.key and ($6 = '' or c.class = $6)))
            order by r.chunk
            """,
            audit.Id, after, wanted.Keys.Select(k => k.Dimension).ToArray(), wanted.Keys.Select(k => k.Key).ToArray(),
            wanted.Class ?? string.Empty);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var chunks = new List<int>();
        while (await row.ReadAsync(cancellation)) chunks.Add(row.GetInt32(0));
        return chunks;
    }

    /// <summary>Of the chunks done, by dimension, key and class.</summary>
    public async Task<IReadOnlyList<(AuditCount Count, long Decisions)>> Counts(StoredAudit audit, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            select dimension, key, class, sum(decisions)::bigint from regulations.audit_counts
            where register = $1 and audit = $2 and chunk < $3 group by dimension, key, class
            order by dimension collate "C", key collate "C", class collate "C"
            """,
            audit.Id, audit.ChunksDone);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var counts = new List<(AuditCount, long)>();
        while (await row.ReadAsync(cancellation))
            counts.Add((new(row.GetString(0), row.GetString(1), row.GetString(2)), row.GetInt64(3)));
        return counts;
    }

    private static async Task<List<StoredAudit>> Read(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var audits = new List<StoredAudit>();
        while (await row.ReadAsync(cancellation))
            audits.Add(new(
                row.GetInt64(0), TextAt(row, 1), Enum.Parse<AuditState>(row.GetString(2), ignoreCase: true),
                new(row.GetString(3) == "csv", row.GetString(4)[0], row.GetFieldValue<string[]>(5)) { Mapping = TextAt(row, 19) },
                row.GetInt64(6), row.GetString(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10), row.GetInt32(11), row.GetInt32(12),
                InstantAt(row, 13)!.Value, InstantAt(row, 14), InstantAt(row, 15), TextAt(row, 16))
            {
                RecordedBy = TextAt(row, 17), Profile = TextAt(row, 18),
            });
        return audits;
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object?> parameters) =>
        connections.Command(sql, [register.Value, .. parameters]);

    private static string? TextAt(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Instant? InstantAt(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(column));
}
