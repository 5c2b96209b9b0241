using System.Reflection;
using Npgsql;

namespace Regulations.EventStore.Schema;

/// <summary>
/// The numbered scripts of one schema, run with it as search path. Each is run once, in order; which ones were is kept in the schema itself, so that it
/// can be moved to another database whole.
/// </summary>
internal sealed class Migration
{
    // Any number will do that no other program in the database locks.
    private const long LockKey = 0x5265_6775_6C61;

    private const int OldestServer = 15;

    private readonly string _schema;
    private readonly string _folder;

    private Migration(string schema, string folder) => (_schema, _folder) = (schema, folder);

    public static Migration Catalog { get; } = new("regulations", "Catalog");

    public static Migration Register(string schema) => new(schema, "Register");

    /// <summary>All the scripts not yet run, in one transaction. Hosts that start at once wait for each other.</summary>
    public async Task Apply(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer)
            throw new SchemaException(
                $"PostgreSQL {OldestServer} or later is needed; the server is {connection.PostgreSqlVersion}.");
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            await Prepare(connection, cancellation);
            var applied = await Applied(connection, cancellation);
            foreach (var script in Scripts(_folder).Where(script => !applied.Contains(script.Name)))
                await Run(connection, script, cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new SchemaException(
                $"The database user '{connection.UserName}' may not set up the schema {_schema}: {refused.MessageText}. "
                + $"Let an administrator run: grant create on database \"{connection.Database}\" to \"{connection.UserName}\";",
                refused);
        }
    }

    private async Task Prepare(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Execute(connection, $"select pg_advisory_xact_lock({LockKey})", cancellation);
        if (await SchemaExists(connection, cancellation))
            await Execute(connection, $"set local search_path = {_schema}", cancellation);
        else
            await Execute(
                connection,
                $"""
                create schema {_schema};
                set local search_path = {_schema};
                create table applied_scripts (
                    name text primary key, applied_at timestamptz not null default clock_timestamp());
                """,
                cancellation);
    }

    private async Task<bool> SchemaExists(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select 1 from pg_namespace where nspname = $1", connection)
        {
            Parameters = { new() { Value = _schema } },
        };
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task<HashSet<string>> Applied(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select name from applied_scripts", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellation))
            names.Add(row.GetString(0));
        return names;
    }

    private async Task Run(NpgsqlConnection connection, Script script, CancellationToken cancellation)
    {
        await Execute(connection, script.Sql.Replace("{schema}", _schema, StringComparison.Ordinal), cancellation);
        await using var note = new NpgsqlCommand("insert into applied_scripts (name) values ($1)", connection)
        {
            Parameters = { new() { Value = script.Name } },
        };
        await note.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static IEnumerable<Script> Scripts(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => new Script(resource[(folder.Length + 1)..], Text(resource)));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private sealed record Script(string Name, string Sql);
}
