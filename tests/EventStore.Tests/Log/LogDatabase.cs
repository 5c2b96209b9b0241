using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tests.Log;

/// <summary>A database of its own for the tests of one class; every test makes registers of its own in it.</summary>
public sealed class LogDatabase : IAsyncLifetime
{
    private readonly string _name = "log_" + Guid.NewGuid().ToString("n");
    private int _registers;

    public string ConnectionString { get; private set; } = "";

    public Registers Registers { get; private set; } = null!;

    private static string Server =>
        Environment.GetEnvironmentVariable("REGULATIONS_TEST_PG")
        ?? throw new InvalidOperationException("REGULATIONS_TEST_PG names no PostgreSQL server.");

    public async ValueTask InitializeAsync()
    {
        await Execute(Server, $"create database {_name}");
        ConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString;
        Registers = await Registers.Connect(ConnectionString, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await Registers.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await Execute(Server, $"drop database {_name} with (force)");
    }

    /// <summary>An empty register, and the schema it lies in.</summary>
    public async Task<(IEventLog Log, string Schema)> EmptyRegister()
    {
        var name = $"r{Interlocked.Increment(ref _registers)}";
        (await Registers.Create(RegisterName.Parse(name), "Test")).ShouldBeOfType<CreateResult.Created>();
        return ((await Registers.Open(RegisterName.Parse(name))).ShouldNotBeNull(), "register_" + name);
    }

    /// <summary>As the user who owns the schemas.</summary>
    public Task<object?> Execute(string sql) => Execute(ConnectionString, sql);

    public Task<object?> ExecuteAsApplication(string sql) =>
        Execute(new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c role=regulations_app" }.ConnectionString, sql);

    private static async Task<object?> Execute(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
