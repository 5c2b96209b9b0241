using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tests.Log;

/// <summary>A database of its own for the tests of one class; every test makes registers of its own in it.</summary>
public sealed class LogDatabase : IAsyncLifetime
{
    private readonly string _name = "log_" + Guid.NewGuid().ToString("n");
    private readonly List<string> _others = [];
    private readonly List<string> _users = [];
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
        foreach (var name in _others.Append(_name))
            await Execute(Server, $"drop database {name} with (force)");
        foreach (var user in _users)
            await Execute(Server, $"drop role {user}");
    }

    /// <summary>An empty register, and the schema it lies in.</summary>
    public async Task<(IEventLog Log, string Schema)> EmptyRegister()
    {
        var name = $"r{Interlocked.Increment(ref _registers)}";
        (await Registers.Create(RegisterName.Parse(name), "Test")).ShouldBeOfType<CreateResult.Created>();
        return ((await Registers.Open(RegisterName.Parse(name))).ShouldNotBeNull(), "register_" + name);
    }

    /// <summary>A connection to a further, empty database.</summary>
    public async Task<NpgsqlConnectionStringBuilder> Empty()
    {
        var name = $"{_name}_{_others.Count}";
        _others.Add(name);
        await Execute(Server, $"create database {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false };
    }

    /// <summary>The same as a user without rights of his own.</summary>
    public async Task<NpgsqlConnectionStringBuilder> EmptyForUser(bool memberOfTheApplication)
    {
        var connection = await Empty();
        var user = connection.Database + "_user";
        _users.Add(user);
        await Execute(Server, $"create role {user} login password 'secret'");
        if (memberOfTheApplication)
            await Execute(Server, $"grant regulations_app to {user}");
        (connection.Username, connection.Password) = (user, "secret");
        return connection;
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
