using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>What the logs of one database share: its connections, the clock, the bearing of faults, and the news of commits.</summary>
internal sealed class Database : IAsyncDisposable
{
    public Database(ServerConnections connections, Patience patience, TimeProvider clock)
    {
        Owner = connections.Owner is { } owner
            ? NpgsqlDataSource.Create(
                new NpgsqlConnectionStringBuilder(owner) { ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 })
            : null;
        var settings = new NpgsqlConnectionStringBuilder(connections.Application)
        {
            // Nothing here leaves a trace on a connection, so there is nothing to reset between two uses.
            NoResetOnClose = true,
            AutoPrepareMinUsages = 2,
        };
        settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 50);
        // A host that is gone without a word must not keep the others from recording.
        settings.Options = $"{settings.Options} -c idle_in_transaction_session_timeout=2min".TrimStart();
        Source = NpgsqlDataSource.Create(settings);
        settings.Pooling = false;
        settings.KeepAlive = Math.Max(settings.KeepAlive, 15);
        Listening = NpgsqlDataSource.Create(settings);
        Patience = patience;
        Clock = clock;
        Faults = new Faults(patience, clock);
        Commits = new CommitListener(Listening, Faults);
        Notifier = new CommitNotifier(Source);
    }

    /// <summary>
    /// Connections of the user who owns the schemas, for changing them, let go of soon after; null where this host may not.
    /// </summary>
    public NpgsqlDataSource? Owner { get; }

    /// <summary>Connections as the application.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>As <see cref="Source"/>, but kept by nobody once closed.</summary>
    public NpgsqlDataSource Listening { get; }

    public Patience Patience { get; }

    public TimeProvider Clock { get; }

    public Faults Faults { get; }

    public CommitListener Commits { get; }

    public CommitNotifier Notifier { get; }

    public async ValueTask DisposeAsync()
    {
        await Commits.DisposeAsync();
        await Notifier.DisposeAsync();
        await Source.DisposeAsync();
        await Listening.DisposeAsync();
        if (Owner is not null) await Owner.DisposeAsync();
    }
}
