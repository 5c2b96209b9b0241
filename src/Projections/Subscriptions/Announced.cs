using Npgsql;

namespace Regulations.Projections.Subscriptions;

/// <summary>The last entry whose overtaken statements have been put down for delivery.</summary>
internal static class Announced
{
    public static Task<long> Read(string schema, NpgsqlConnection connection, CancellationToken cancellation) =>
        Position($"select position from {schema}.announced", connection, cancellation);

    /// <summary>Until the transaction ends, nobody else subscribes or puts down.</summary>
    public static Task<long> Lock(string schema, NpgsqlConnection connection, CancellationToken cancellation) =>
        Position($"select position from {schema}.announced for update", connection, cancellation);

    public static async Task Write(string schema, NpgsqlConnection connection, long position, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"update {schema}.announced set position = $1", connection) { Parameters = { new() { Value = position } } };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<long> Position(string sql, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
