using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore.Tables;

/// <summary>The tables of one register that reports are made from: whether they are kept, and how far they are.</summary>
/// <remarks>
/// Every member repeats what a passing fault of the database interrupts, and throws <see cref="LogUnavailableException"/>
/// once its patience ends.
/// </remarks>
public sealed class RegisterTables
{
    private readonly PostgresLog _log;

    internal RegisterTables(PostgresLog log) => _log = log;

    internal static string NewsOf(string schema) => schema + "/tables";

    private Database Database => _log.Database;

    private string Schema => _log.Register.Schema;

    /// <returns>Null where they are not kept.</returns>
    public ValueTask<TablesState?> Find(CancellationToken cancellation) => Database.Faults.Bear(Read, cancellation);

    /// <summary>Has them kept from now on, filled from the beginning of the log; where they are kept already, nothing changes.</summary>
    public async ValueTask Keep(CancellationToken cancellation)
    {
        await Change($"insert into {Schema}.{TableSchema.Kept} (id, since) values (1, clock_timestamp()) on conflict do nothing",
            cancellation);
    }

    /// <summary>Ends them and empties them, so that nobody reads what is no longer kept.</summary>
    public async ValueTask End(CancellationToken cancellation)
    {
        await Change(
            $"""
            delete from {Schema}.{TableSchema.Kept};
            delete from {Schema}.{TableSchema.Rules};
            delete from {Schema}.{TableSchema.Facts};
            delete from {Schema}.{TableSchema.Due};
            delete from {Schema}.mt_event_progression where name = '{TablesProjection.Shard}'
            """,
            cancellation);
    }

    /// <summary>Keeps the tables while they are to be kept, on one host at a time. It ends with its cancellation alone.</summary>
    public Task Run(IRowSource source, Microsoft.Extensions.Logging.ILoggerFactory logs, CancellationToken cancellation) =>
        new TableKeeper(Schema, Database, source, logs).Run(cancellation);

    private async ValueTask Change(string sql, CancellationToken cancellation)
    {
        await Database.Faults.Bear(async token =>
        {
            await using var connection = await Database.Source.OpenConnectionAsync(token);
            await using var transaction = await connection.BeginTransactionAsync(token);
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(token);
            await transaction.CommitAsync(token);
            return true;
        }, cancellation);
        Database.Notifier.Tell(NewsOf(Schema), 0);
    }

    private async ValueTask<TablesState?> Read(CancellationToken cancellation)
    {
        await using var command = Database.Source.CreateCommand(
            $"""
            select k.since, a.position, a.facilities_behind from {Schema}.{TableSchema.Kept} k, {Schema}.{TableSchema.AsOf} a
            """);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new(Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(0)), row.GetInt64(1), row.GetInt64(2))
            : null;
    }
}

/// <param name="Since">When they were asked for.</param>
/// <param name="Position">All rows are as of this position at least.</param>
/// <param name="FacilitiesBehind">How many facilities wait for later entries to be worked in.</param>
public sealed record TablesState(Instant Since, long Position, long FacilitiesBehind);
