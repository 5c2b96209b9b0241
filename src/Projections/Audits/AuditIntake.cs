using System.Security.Cryptography;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulations.Projections.Audits;

/// <summary>What is known of a new audit before its list is read.</summary>
internal sealed record NewAudit(string? Name, AuditForm Form, long Position, Instant At);

/// <summary>A new audit whose list is being copied in, all in one transaction. Disposed of uncommitted it leaves nothing.</summary>
public sealed class AuditIntake : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _schema;
    private readonly long _id;
    private readonly NpgsqlBinaryImporter _copy;
    private int _chunks;

    private AuditIntake(NpgsqlConnection connection, NpgsqlTransaction transaction, string schema, long id, NpgsqlBinaryImporter copy) =>
        (_connection, _transaction, _schema, _id, _copy) = (connection, transaction, schema, id, copy);

    /// <summary>Adds the next lines of the list.</summary>
    public async Task Write(long firstLine, byte[] body, CancellationToken cancellation)
    {
        await _copy.StartRowAsync(cancellation);
        await _copy.WriteAsync(_id, NpgsqlDbType.Bigint, cancellation);
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
        await using var command = new NpgsqlCommand(
            $"update {_schema}.audits set input_sha256 = $2, decisions = $3, chunks = $4, columns = $5 where id = $1", _connection)
        {
            Parameters =
            {
                new() { Value = _id }, new() { Value = sha256 }, new() { Value = decisions }, new() { Value = _chunks }, new() { Value = columns.ToArray() },
            },
        };
        await command.ExecuteNonQueryAsync(cancellation);
        await _transaction.CommitAsync(cancellation);
        return _id;
    }

    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    /// <param name="sessions">Kept by nobody once closed: a statement refused while the driver prepares it leaves the connection out of step.</param>
    internal static async Task<AuditIntake> Begin(string schema, NpgsqlDataSource sessions, NewAudit audit, CancellationToken cancellation)
    {
        var connection = await sessions.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellation);
            var id = await Insert(schema, connection, audit, cancellation);
            var copy = await connection.BeginBinaryImportAsync(
                $"copy {schema}.audit_inputs (audit, chunk, first_line, body) from stdin (format binary)", cancellation);
            return new(connection, transaction, schema, id, copy);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<long> Insert(string schema, NpgsqlConnection connection, NewAudit audit, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"insert into {schema}.audits (name, format, delimiter, columns, position, input_sha256, created_at) values ($1, $2, $3, $4, $5, $6, $7) returning id", connection)
        {
            Parameters =
            {
                new() { Value = (object?)audit.Name ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = audit.Form.IsCsv ? "csv" : "jsonl" },
                new() { Value = audit.Form.Delimiter.ToString() },
                new() { Value = audit.Form.Columns.ToArray() },
                new() { Value = audit.Position },
                new() { Value = new byte[SHA256.HashSizeInBytes] },
                new() { Value = audit.At.ToDateTimeUtc() },
            },
        };
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
