using Npgsql;

namespace Regulations.Projections.Subscriptions;

/// <summary>
/// The turn to deliver, which one host has at a time for all registers of the database. It is a lock of a database session,
/// which the server gives back when the host dies.
/// </summary>
public sealed class DeliveryTurn : IAsyncDisposable
{
    // Any number will do that no other program in the database locks.
    private const long LockKey = 0x44656C6976657279;

    private readonly NpgsqlConnection _session;

    private DeliveryTurn(NpgsqlConnection session) => _session = session;

    /// <param name="sessions">Connections kept by nobody once closed.</param>
    /// <param name="cancellation">Leaves the turn to others.</param>
    /// <returns>Null where another host has it.</returns>
    public static async Task<DeliveryTurn?> Take(NpgsqlDataSource sessions, CancellationToken cancellation)
    {
        var session = await sessions.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({LockKey})", session);
            if ((bool)(await command.ExecuteScalarAsync(cancellation))!) return new(session);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    /// <exception cref="NpgsqlException">The session is broken, and the turn with it lost.</exception>
    public async Task Confirm(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select 1", _session);
        await command.ExecuteScalarAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
