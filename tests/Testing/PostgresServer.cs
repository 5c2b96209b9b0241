using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.Host;
using Regulations.LocalPostgres;

namespace Regulations.Testing;

/// <summary>
/// One PostgreSQL server per test process, started when first asked for and gone with the process: the server that
/// <c>REGULATIONS_TEST_PG</c> gives the connection string of, else an embedded one on the binaries <c>REGULATIONS_POSTGRES</c> chooses.
/// </summary>
public static class PostgresServer
{
    static readonly Lazy<Task<string>> Server = new(Start);
    const string Login = "regulations_app_under_test";
    static readonly Lazy<TestDirectory> Directories = new(TestDirectory.Create);
    static readonly Lazy<Task<string>> Migrated = new(Migrate);
    static int databases;

    /// <summary>A connection string to the server's own database, as superuser: for creating roles or ending backends.</summary>
    public static Task<string> Administration => Server.Value;

    /// <summary>A new, empty database, and the connection string to it.</summary>
    public static Task<string> CreateDatabase() => CopyOf("template0 encoding 'UTF8' locale 'C'");

    /// <summary>A new database with the catalog's schemas in this version's form, copied from one that was made so once.</summary>
    public static async Task<string> CreateMigratedDatabase() =>
        await CopyOf(new NpgsqlConnectionStringBuilder(await Migrated.Value).Database!);

    /// <summary>How a database made by <see cref="CreateDatabase"/> is reached, as the application and as its owner.</summary>
    public static ServerConnections ConnectionsOf(string connectionString) => new(
        new NpgsqlConnectionStringBuilder(connectionString) { Username = Login, Password = Login }.ConnectionString, connectionString);

    /// <summary>The arguments by which the command line reaches a database made by <see cref="CreateDatabase"/>.</summary>
    public static IReadOnlyList<string> Arguments(string connectionString)
    {
        var owner = Path.Combine(Directories.Value.Path, $"owner-{Interlocked.Increment(ref databases)}");
        File.WriteAllText(owner, connectionString);
        return ["--connection", ConnectionsOf(connectionString).Application, "--owner-connection-file", owner];
    }

    static async Task<string> CopyOf(string template)
    {
        var administration = await Server.Value;
        var name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(administration);
        await using var create = source.CreateCommand($"drop database if exists {name} with (force)");
        await create.ExecuteNonQueryAsync();
        create.CommandText = $"create database {name} template {template}";
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(administration) { Database = name }.ConnectionString;
    }

    static async Task<string> Migrate()
    {
        var owner = await CreateDatabase();
        // A pool would keep connections to it, and a database in use cannot be copied.
        await SchemaMigration.Migrate(new NpgsqlConnectionStringBuilder(owner) { Pooling = false }.ConnectionString, null, default);
        return owner;
    }

    static async Task<string> Start()
    {
        var administration = await Find();
        await using var source = NpgsqlDataSource.Create(administration);
        await using var login = source.CreateCommand(
            $"""
            do $$ begin
                create role regulations_app nologin;
            exception when duplicate_object or unique_violation then null;
            end $$;
            do $$ begin
                create role {Login} login password '{Login}' in role regulations_app;
            exception when duplicate_object or unique_violation then null;
            end $$
            """);
        await login.ExecuteNonQueryAsync();
        return administration;
    }

    static async Task<string> Find()
    {
        if (Environment.GetEnvironmentVariable("REGULATIONS_TEST_PG") is { Length: > 0 } given)
            return given;
        TestDirectory.RemoveAbandoned();
        var directory = TestDirectory.Create();
        var options = EmbeddedOptions.FromEnvironment() with { Durable = false, MaxConnections = 300 };
        var server = await EmbeddedPostgres.Start(directory.Path, options, NullLogger.Instance);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            directory.RemoveInPassing();
        };
        return server.Connections.Owner;
    }
}
