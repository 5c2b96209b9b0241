using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Subscriptions;

/// <summary>The last entry of a register whose overtaken statements have been put down for delivery.</summary>
internal static class FollowedPosition
{
    /// <summary>Until the transaction ends, nobody else subscribes to the register or puts down what it overtook.</summary>
    public static async Task<long> Lock(NpgsqlConnection connection, RegisterName register, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into regulations.deliveries_followed as f (register, position, subscription) values ($1, 0, 0)
            on conflict (register) do update set position = f.position returning position
            """,
            connection)
        {
            Parameters = { new() { Value = register.Value } },
        };
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Under the lock: the number of a new subscription.</summary>
    public static async Task<long> NextSubscription(NpgsqlConnection connection, RegisterName register, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "update regulations.deliveries_followed set subscription = subscription + 1 where register = $1 returning subscription",
            connection)
        {
            Parameters = { new() { Value = register.Value } },
        };
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <returns>0 where nothing was put down yet.</returns>
    public static async Task<long> Read(NpgsqlDataSource connections, RegisterName register, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand("select position from regulations.deliveries_followed where register = $1");
        command.Parameters.Add(new() { Value = register.Value });
        return (long?)await command.ExecuteScalarAsync(cancellation) ?? 0;
    }
}
