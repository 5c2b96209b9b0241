using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The role that carries the application's rights: it may add events, and neither change nor remove them. The application
/// logs in as it or as a member of it. Roles belong to the whole server, so several hosts may be making them at once.
/// </summary>
internal static class ApplicationRole
{
    public const string Name = "regulations_app";

    /// <summary>The role of those who read the tables that reports are made from, and nothing else.</summary>
    public const string Reader = "regulations_reader";

    /// <exception cref="SchemaException">A role is missing and this user may not make it.</exception>
    public static async Task Ensure(NpgsqlConnection owner, CancellationToken cancellation)
    {
        await Ensure(owner, Name, cancellation);
        await Ensure(owner, Reader, cancellation);
    }

    private static async Task Ensure(NpgsqlConnection owner, string role, CancellationToken cancellation)
    {
        try
        {
            if (!await Exists(owner, role, cancellation)) await Run(owner, $"create role {role} nologin", cancellation);
        }
        catch (PostgresException raced) when (
            raced.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another host was faster.
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new SchemaException(
                $"The database user '{owner.UserName}' may not create the role {role}. "
                + $"Let an administrator run once: create role {role} nologin;",
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

    private static async Task<bool> Exists(NpgsqlConnection connection, string role, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select 1 from pg_roles where rolname = $1", connection)
        {
            Parameters = { new() { Value = role } },
        };
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
