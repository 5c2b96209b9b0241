using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The role under which the application reads and writes: it may add events, and neither change nor remove them. Roles
/// belong to the whole server, so another database's host may be creating it at the same time.
/// </summary>
internal static class ApplicationRole
{
    public const string Name = "regulations_app";

    /// <exception cref="SchemaException">The role is missing, or the user may not take it on.</exception>
    public static async Task Ensure(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            if (!await Exists(connection, cancellation))
                await Create(connection, cancellation);
            await Run(connection, $"set role {Name}; reset role", cancellation);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw Refused(connection, refused);
        }
    }

    private static async Task<bool> Exists(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select 1 from pg_roles where rolname = $1", connection)
        {
            Parameters = { new() { Value = Name } },
        };
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task Create(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            await Run(connection, $"create role {Name} nologin; grant {Name} to current_user", cancellation);
        }
        catch (PostgresException raced) when (
            raced.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another host was faster. Whether this user may take the role on is asked next.
        }
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static SchemaException Refused(NpgsqlConnection connection, PostgresException cause) =>
        new(
            $"The database user '{connection.UserName}' may not create the role {Name}, or take it on. "
            + $"Let an administrator run once: create role {Name} nologin; grant {Name} to \"{connection.UserName}\";",
            cause);
}
