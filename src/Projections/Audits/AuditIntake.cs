using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulations.Projections.Audits;

/// <summary>What is known of a new audit before its list is read.</summary>
internal sealed record NewAudit(string? Name, AuditForm Form, long Position, Instant At);

/// <summary>
/// A list being copied in, whose audit is made at the end, all in one transaction. Disposed of uncommitted it leaves nothing,
/// and uses up no audit's number.
/// </summary>
public sealed class AuditIntake : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _schema;
    private readonly NewAudit _audit;
    private readonly long _list;
    private readonly NpgsqlBinaryImporter _copy;
    private int _chunks;

    private AuditIntake(
        NpgsqlConnection connection, NpgsqlTransaction transaction, string schema, NewAudit audit, long list, NpgsqlBinaryImporter copy) =>
        (_connection, _transaction, _schema, _audit, _list, _copy) = (connection, transaction, schema, audit, list, copy);

    /// <summary>Adds the next lines of the list.</summary>
    public async Task Write(long firstLine, byte[] body, CancellationToken cancellation)
    {
        await _copy.StartRowAsync(cancellation);
        await _copy.WriteAsync(_list, NpgsqlDbType.Bigint, cancellation);
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
            $"""
            insert into {_schema}.audits (list, name, format, delimiter, columns, position, input_sha256, decisions, chunks, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id
            """,
            _connection)
        {
            Parameters =
            {
                new() { Value = _list },
                new() { Value = (object?)_audit.Name ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = _audit.Form.IsCsv ? "csv" : "jsonl" },
                new() { Value = _audit.Form.Delimiter.ToString() },
                new() { Value = columns.ToArray() },
                new() { Value = _audit.Position },
                new() { Value = sha256 },
                new() { Value = decisions },
                new() { Value = _chunks },
                new() { Value = _audit.At.ToDateTimeUtc() },
            },
        };
        var id = (long)(await command.ExecuteScalarAsync(cancellation))!;
        await _transaction.CommitAsync(cancellation);
        return id;
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
            await using var next = new NpgsqlCommand($"select nextval('{schema}.audit_lists')", connection);
            var list = (long)(await next.ExecuteScalarAsync(cancellation))!;
            var copy = await connection.BeginBinaryImportAsync(
                $"copy {schema}.audit_inputs (list, chunk, first_line, body) from stdin (format binary)", cancellation);
            return new(connection, transaction, schema, audit, list, copy);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
