using Npgsql;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore.Log;

/// <summary>What the logs of one database share: its connections, the clock and the bearing of faults.</summary>
internal sealed class Database : IAsyncDisposable
{
    /// <param name="connectionString">Of a user who may create schemas, and may become the application's role.</param>
    public Database(string connectionString, Patience patience, TimeProvider clock)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        Owner = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
        // A host that is gone without a word must not keep the others from recording.
        settings.Options = $"{settings.Options} -c role={ApplicationRole.Name} -c idle_in_transaction_session_timeout=2min".TrimStart();
        // Nothing here leaves a trace on a connection, so there is nothing to reset between two uses.
        settings.NoResetOnClose = true;
        settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 50);
        settings.AutoPrepareMinUsages = 2;
        Source = NpgsqlDataSource.Create(settings);
        settings.Pooling = false;
        settings.KeepAlive = Math.Max(settings.KeepAlive, 15);
        Listening = NpgsqlDataSource.Create(settings);
        Patience = patience;
        Clock = clock;
        Faults = new Faults(patience, clock);
    }

    /// <summary>Connections of the user who owns the schemas, for changing them.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>Connections under the application's role.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>As <see cref="Source"/>, but kept by nobody once closed.</summary>
    public NpgsqlDataSource Listening { get; }

    public Patience Patience { get; }

    public TimeProvider Clock { get; }

    public Faults Faults { get; }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Listening.DisposeAsync();
        await Owner.DisposeAsync();
    }
}
