using Npgsql;
using Regulations.EventStore;
using Regulations.EventStore.Log;

namespace Regulations.Benchmarks.Store;

/// <summary>A database of its own on the server given, with registers that are made and dropped as they are needed.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    private const string Name = "regulations_benchmarks";

    private readonly string _server;
    private readonly Registers _registers;
    private int _made;

    private Workplace(string server, NpgsqlConnectionStringBuilder settings, Registers registers)
    {
        (_server, Settings, _registers) = (server, settings, registers);
        Source = NpgsqlDataSource.Create(settings);
    }

    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>Connections of the tables' owner.</summary>
    public NpgsqlDataSource Source { get; }

    public static async Task<Workplace> In(string server)
    {
        await Execute(server, $"drop database if exists {Name} with (force)");
        await Execute(server, $"create database {Name}");
        var settings = new NpgsqlConnectionStringBuilder(server) { Database = Name, CommandTimeout = 0 };
        return new Workplace(server, settings, await Registers.Connect(
            new(settings.ConnectionString, settings.ConnectionString), TimeProvider.System));
    }

    public async Task<(IEventLog Log, string Schema)> EmptyRegister()
    {
        var name = RegisterName.Parse($"b{++_made}");
        await _registers.Create(name, "Benchmark");
        return ((await _registers.Open(name))!, $"register_b{_made}");
    }

    public async Task<IEventLog> Open(string schema) =>
        (await _registers.Open(RegisterName.Parse(schema["register_".Length..])))!;

    public async Task Execute(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Frees the space, and leaves the server nothing to write behind the next measurement.</summary>
    public async Task Drop(string schema)
    {
        await Execute($"drop schema {schema} cascade");
        await Execute("checkpoint");
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _registers.DisposeAsync();
        await Execute(_server, $"drop database {Name} with (force)");
    }

    private static async Task Execute(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
