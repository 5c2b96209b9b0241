using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The role that carries the application's rights: it may add events, and neither change nor remove them. The application
/// logs in as it or as a member of it. Roles belong to the whole server, so several hosts may be making it at once.
/// </summary>
internal static class ApplicationRole
{
    public const string Name = "regulations_app";

    /// <exception cref="SchemaException">The role is missing and this user may not make it.</exception>
    public static async Task Ensure(NpgsqlConnection owner, CancellationToken cancellation)
    {
        try
        {
            if (!await Exists(owner, cancellation)) await Run(owner, $"create role {Name} nologin", cancellation);
        }
        catch (PostgresException raced) when (
            raced.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another host was faster.
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new SchemaException(
                $"The database user '{owner.UserName}' may not create the role {Name}. "
                + $"Let an administrator run once: create role {Name} nologin;",
                refused);
        }
    }

    /// <summary>Gives the role the use of all that lies in a schema.</summary>
    public static Task GrantUse(NpgsqlConnection owner, string schema, CancellationToken cancellation) => Run(
        owner,
        $"""
        grant usage on schema {schema} to {Name};
        grant select, insert, update, delete on all tables in schema {schema} to {Name};
        grant usage, select on all sequences in schema {schema} to {Name}
        """,
        cancellation);

    private static async Task<bool> Exists(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select 1 from pg_roles where rolname = $1", connection)
        {
            Parameters = { new() { Value = Name } },
        };
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
