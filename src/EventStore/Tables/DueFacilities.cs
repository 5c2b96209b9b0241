using Marten;
using Marten.Services;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore.Tables;

/// <summary>
/// Works off the facilities that are due, a portion at a time and each portion in one transaction: those longest behind first.
/// Nobody who records waits for it.
/// </summary>
internal sealed class DueFacilities(string schema, Database database, IRowSource source) : IChangeListener, IDisposable
{
    /// <summary>How often is looked although nothing told of more.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _more = new(1, 1);

    /// <summary>Until it is cancelled, or the tables are kept no longer.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (true)
        {
            await _more.WaitAsync(Look, cancellation);
            while (await database.Faults.BearForEver(WorkOff, cancellation))
            {
            }
        }
    }

    public Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        // One is enough: whoever is woken looks until nothing is due.
        if (_more.CurrentCount == 0) _more.Release();
        return Task.CompletedTask;
    }

    public Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;

    public void Dispose() => _more.Dispose();

    /// <returns>False where nothing was due.</returns>
    private async ValueTask<bool> WorkOff(CancellationToken cancellation)
    {
        var (facilities, asOf) = await Next(cancellation);
        if (facilities.Count == 0) return false;
        await source.Reach(asOf, cancellation);
        // Without a lock: whoever puts down what later entries touch would wait for it. Should their rows be as of a later entry
        // by then, they stay.
        var rows = await Task.Run(() => source.Evaluate(facilities, cancellation), cancellation);
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await TableStatement.KeepRows(schema, rows).Run(connection, cancellation);
        return true;
    }

    private async Task<(IReadOnlyList<string> Facilities, long AsOf)> Next(CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            select facility, due from {schema}.{TableSchema.Due} where due > position
            order by since, facility limit {TablesProjection.Portion}
            """,
            connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var (facilities, asOf) = (new List<string>(), 0L);
        while (await row.ReadAsync(cancellation))
        {
            facilities.Add(row.GetString(0));
            asOf = Math.Max(asOf, row.GetInt64(1));
        }

        facilities.Sort(StringComparer.Ordinal);
        return (facilities, asOf);
    }
}
