using Npgsql;
using Regulations.EventStore.Log;
using Regulations.Testing;

namespace Regulations.EventStore.Tests.Log;

/// <summary>A database of its own for the tests of one class; every test makes registers of its own in it.</summary>
public sealed class LogDatabase : IAsyncLifetime
{
    private int _registers;

    public string ConnectionString { get; private set; } = "";

    public ServerConnections Connections => PostgresServer.ConnectionsOf(ConnectionString);

    public Registers Registers { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await PostgresServer.CreateDatabase();
        Registers = await Registers.Connect(Connections, TimeProvider.System);
    }

    public ValueTask DisposeAsync() => Registers.DisposeAsync();

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
        Execute(Connections.Application, sql);

    public static async Task<object?> Execute(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
