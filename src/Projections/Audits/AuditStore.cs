using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.Projections.Audits;

/// <summary>The audits of one register, in PostgreSQL beside its log.</summary>
/// <param name="connections">Under the application's role.</param>
/// <param name="sessions">As those, kept by nobody once closed.</param>
public sealed class AuditStore(RegisterName register, NpgsqlDataSource connections, NpgsqlDataSource sessions)
{
    private const string Columns =
        "id, name, state, format, delimiter, columns, position, encode(input_sha256, 'hex'), decisions, decisions_done, lines_refused, chunks, chunks_done, created_at, started_at, ended_at, failure";

    private readonly string _schema = register.Schema;

    /// <summary>Begins a new audit; nothing of it is there until it is committed.</summary>
    public Task<AuditIntake> Begin(string? name, AuditForm form, long position, Instant at, CancellationToken cancellation) =>
        AuditIntake.Begin(_schema, sessions, new(name, form, position, at), cancellation);

    /// <summary>Null where there is none.</summary>
    public async Task<StoredAudit?> Find(long id, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"select {Columns} from {_schema}.audits where id = $1");
        command.Parameters.Add(new() { Value = id });
        return (await Read(command, cancellation)).FirstOrDefault();
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<StoredAudit>> List(long before, int limit, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand($"select {Columns} from {_schema}.audits where id < $1 order by id desc limit $2");
        command.Parameters.Add(new() { Value = before });
        command.Parameters.Add(new() { Value = limit });
        return await Read(command, cancellation);
    }

    /// <summary>Ends an audit that has not ended yet; its results so far stay.</summary>
    /// <returns>As it then stands; null where there is none.</returns>
    public async Task<StoredAudit?> Cancel(long id, Instant at, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand(
            $"update {_schema}.audits set state = 'cancelled', ended_at = $2 where id = $1 and state in ('created', 'running')");
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = at.ToDateTimeUtc() });
        await command.ExecuteNonQueryAsync(cancellation);
        return await Find(id, cancellation);
    }

    /// <summary>Takes on the first audit that is to be done and that no host is at.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<AuditHold?> Take(Instant at, CancellationToken cancellation) => AuditHold.Take(_schema, sessions, at, cancellation);

    /// <summary>The results so far, chunk by chunk: JSON Lines in the order of the list.</summary>
    public async IAsyncEnumerable<byte[]> Results(
        StoredAudit audit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var chunk = 0; chunk < audit.ChunksDone; chunk++)
        {
            await using var command = connections.CreateCommand($"select body from {_schema}.audit_results where audit = $1 and chunk = $2");
            command.Parameters.Add(new() { Value = audit.Id });
            command.Parameters.Add(new() { Value = chunk });
            yield return (byte[])(await command.ExecuteScalarAsync(cancellation))!;
        }
    }

    /// <summary>By dimension, key and class.</summary>
    public async Task<IReadOnlyList<(AuditCount Count, long Decisions)>> Counts(long id, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand(
            $"select dimension, key, class, decisions from {_schema}.audit_counts where audit = $1 order by dimension collate \"C\", key collate \"C\", class collate \"C\"");
        command.Parameters.Add(new() { Value = id });
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
                row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), Enum.Parse<AuditState>(row.GetString(2), ignoreCase: true),
                new(row.GetString(3) == "csv", row.GetString(4)[0], row.GetFieldValue<string[]>(5)),
                row.GetInt64(6), row.GetString(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10), row.GetInt32(11), row.GetInt32(12),
                InstantAt(row, 13)!.Value, InstantAt(row, 14), InstantAt(row, 15), row.IsDBNull(16) ? null : row.GetString(16)));
        return audits;
    }

    private static Instant? InstantAt(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(column));
}
