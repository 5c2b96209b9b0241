using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulations.EventStore.Audits;

/// <summary>What is known of a new audit before its list is read.</summary>
/// <param name="Name">As its maker calls it.</param>
/// <param name="Form">How its list is written.</param>
/// <param name="Position">Under which it is to be judged.</param>
/// <param name="At">When it is made.</param>
/// <param name="RecordedBy">Who has it made.</param>
/// <param name="Profile">The name of the profile by which its list is read; null: none, or one without a name.</param>
/// <param name="Commit">Commits the transaction in which the audit of a number was made, with what follows from it.</param>
public sealed record NewAudit(string? Name, AuditForm Form, long Position, Instant At, string RecordedBy, string? Profile,
    Func<NpgsqlTransaction, long, Task> Commit);

/// <summary>
/// A list being copied in, whose audit is made at the end, all in one transaction. Disposed of uncommitted it leaves nothing,
/// and uses up no audit's number.
/// </summary>
public sealed class AuditIntake : IAsyncDisposable
{
    // Any number will do that no other program in the database locks.
    private const int LockKey = 0x41756469;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _register;
    private readonly NewAudit _audit;
    private readonly Guid _list;
    private readonly NpgsqlBinaryImporter _copy;
    private int _chunks;

    private AuditIntake(
        NpgsqlConnection connection, NpgsqlTransaction transaction, string register, NewAudit audit, Guid list,
        NpgsqlBinaryImporter copy) =>
        (_connection, _transaction, _register, _audit, _list, _copy) = (connection, transaction, register, audit, list, copy);

    /// <summary>Adds the next lines of the list.</summary>
    public async Task Write(long firstLine, byte[] body, CancellationToken cancellation)
    {
        await _copy.StartRowAsync(cancellation);
        await _copy.WriteAsync(_list, NpgsqlDbType.Uuid, cancellation);
        await _copy.WriteAsync(_chunks++, NpgsqlDbType.Integer, cancellation);
        await _copy.WriteAsync(firstLine, NpgsqlDbType.Bigint, cancellation);
        await _copy.WriteAsync(body, NpgsqlDbType.Bytea, cancellation);
    }

    /// <param name="sha256">Of the list as sent.</param>
    /// <param name="decisions">How many lines of it are to be judged.</param>
    /// <param name="columns">As the whole list shows them.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    /// <returns>The audit's id.</returns>
    public async Task<long> Commit(byte[] sha256, long decisions, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        await _copy.CompleteAsync(cancellation);
        await _copy.DisposeAsync();
        await TakeNumber(cancellation);
        await using var command = new NpgsqlCommand(
            """
            insert into regulations.audits as a (register, id, list, name, format, delimiter, columns, position, input_sha256, decisions,
                chunks, created_at, recorded_by, profile, mapping, state, chunks_done, decisions_done, lines_refused)
            select $1, coalesce(max(id), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'created', 0, 0, 0
            from regulations.audits where register = $1 returning id
            """,
            _connection)
        {
            Parameters =
            {
                new() { Value = _register },
                new() { Value = _list },
                Text(_audit.Name),
                new() { Value = _audit.Form.IsCsv ? "csv" : "jsonl" },
                new() { Value = _audit.Form.Delimiter.ToString() },
                new() { Value = columns.ToArray() },
                new() { Value = _audit.Position },
                new() { Value = sha256 },
                new() { Value = decisions },
                new() { Value = _chunks },
                new() { Value = _audit.At.ToDateTimeUtc() },
                Text(_audit.RecordedBy),
                Text(_audit.Profile),
                Text(_audit.Form.Mapping),
            },
        };
        var id = (long)(await command.ExecuteScalarAsync(cancellation))!;
        await _audit.Commit(_transaction, id);
        return id;
    }

    private static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    // Who makes an audit of the register holds this until the commit: numbers have no holes.
    private async Task TakeNumber(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select pg_advisory_xact_lock({LockKey}, hashtext($1))", _connection)
        {
            Parameters = { new() { Value = _register } },
        };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    /// <param name="sessions">Kept by nobody once closed: a statement refused while the driver prepares it leaves the connection
    /// out of step.</param>
    internal static async Task<AuditIntake> Begin(
        string register, NpgsqlDataSource sessions, NewAudit audit, CancellationToken cancellation)
    {
        var connection = await sessions.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellation);
            var copy = await connection.BeginBinaryImportAsync(
                "copy regulations.audit_inputs (list, chunk, first_line, body) from stdin (format binary)", cancellation);
            return new(connection, transaction, register, audit, Guid.CreateVersion7(audit.At.ToDateTimeOffset()), copy);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
