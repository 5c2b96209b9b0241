using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>Hosts that change schemas at once wait for each other. The lock ends with its connection at the latest.</summary>
internal sealed class HeldLock : IAsyncDisposable
{
    // Any number will do that no other program in the database locks.
    private const long Key = 0x5265_6775_6C61;

    private readonly NpgsqlConnection _owner;

    private HeldLock(NpgsqlConnection owner) => _owner = owner;

    public static async Task<HeldLock> Take(NpgsqlConnection owner, CancellationToken cancellation)
    {
        await Run(owner, $"select pg_advisory_lock({Key})", cancellation);
        return new(owner);
    }

    public async ValueTask DisposeAsync()
    {
        if (_owner.State == System.Data.ConnectionState.Open)
            await Run(_owner, $"select pg_advisory_unlock({Key})", CancellationToken.None);
    }

    private static async Task Run(NpgsqlConnection owner, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, owner) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
