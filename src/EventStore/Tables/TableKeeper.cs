using Marten;
using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.Logging;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore.Tables;

/// <summary>
/// Runs Marten's daemon for the tables of one register on one host at a time: the one that holds a lock, which ends with its
/// connection. All hosts look for it while the tables are kept.
/// </summary>
internal sealed class TableKeeper(string schema, Database database, IRowSource source, ILoggerFactory logs)
{
    // Parts this lock from others in the database; any number will do.
    private const int LockSpace = 0x5461_626c;

    /// <summary>How often is looked whether the tables are kept, where nobody told.</summary>
    private static readonly TimeSpan LookForTables = TimeSpan.FromSeconds(30);

    /// <summary>How often is looked whether the lock is free, or is still held.</summary>
    private static readonly TimeSpan LookForLock = TimeSpan.FromSeconds(2);

    private readonly ILogger _log = logs.CreateLogger<TableKeeper>();

    public async Task Run(CancellationToken cancellation)
    {
        using var changes = database.Commits.Follow(RegisterTables.NewsOf(schema));
        while (!cancellation.IsCancellationRequested)
        {
            var isKept = await database.Faults.BearForEver(token => Try(changes, token), cancellation);
            await changes.Next(isKept ? LookForLock : LookForTables, cancellation);
        }
    }

    /// <summary>What fails and does not pass is tried again, and told of: the tables then stay behind.</summary>
    private async ValueTask<bool> Try(CommitNews changes, CancellationToken cancellation)
    {
        try
        {
            return await Once(changes, cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && !Faults.Passes(fault))
        {
            _log.LogError(fault, "The tables of {Schema} cannot be kept", schema);
            return true;
        }
    }

    /// <returns>Whether the tables are kept, by whatever host.</returns>
    private async ValueTask<bool> Once(CommitNews changes, CancellationToken cancellation)
    {
        if (!await AreKept(cancellation)) return false;
        await using var connection = await database.Listening.OpenConnectionAsync(cancellation);
        if (!await Asked(connection, $"select pg_try_advisory_lock({LockSpace}, '{schema}.mt_events'::regclass::oid::integer)",
            cancellation))
            return true;
        await Keep(connection, changes, cancellation);
        return await AreKept(cancellation);
    }

    /// <summary>Until the tables are kept no longer, or the lock is lost.</summary>
    private async Task Keep(NpgsqlConnection held, CommitNews changes, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var due = new DueFacilities(schema, database, source);
        using var wakeup = new CommitWakeup(database.Commits.Follow(schema));
        await using var store = RegisterStore.Make(schema, database.Source, options =>
            TablesProjection.AddTo(options, new TablesProjection(schema, source), due, wakeup));
        await using var daemon = new ProjectionCoordinator(store, logs.CreateLogger<ProjectionCoordinator>());
        await daemon.StartAsync(ending.Token);
        var working = due.Run(ending.Token);
        try
        {
            do await changes.Next(LookForLock, ending.Token);
            while (!working.IsCompleted && await Asked(held, AreKeptSql, ending.Token));
            if (working.IsFaulted && !IsNotKept(working.Exception.GetBaseException())) await working;
        }
        finally
        {
            await ending.CancelAsync();
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await daemon.StopAsync(CancellationToken.None);
        }
    }

    private static bool IsNotKept(Exception fault) => fault is PostgresException { SqlState: TableFunctions.NotKept };

    private string AreKeptSql => $"select exists (select from {schema}.{TableSchema.Kept})";

    private async Task<bool> AreKept(CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        return await Asked(connection, AreKeptSql, cancellation);
    }

    private static async Task<bool> Asked(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}
