using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>Whether a database has room for what is to be written.</summary>
public static class DiskRoom
{
    private const int Pages = 16;

    /// <summary>Writes on trial: the server takes the room at once, and gives it back with the transaction.</summary>
    /// <returns>False where the server refuses, or cannot be reached.</returns>
    public static async Task<bool> IsThere(NpgsqlDataSource connections, CancellationToken cancellation)
    {
        try
        {
            await using var command = connections.CreateCommand(
                $"""
                create temporary table room on commit drop as
                select repeat(md5(n::text), 200) as filling from generate_series(1, {Pages}) as n
                """);
            await command.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
