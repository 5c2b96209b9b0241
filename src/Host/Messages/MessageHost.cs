using Marten;
using Npgsql;
using Regulations.Host.Auditing;
using Regulations.Host.Registers;
using Regulations.Host.Subscribing;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Runtime;

namespace Regulations.Host.Messages;

/// <summary>Carries what follows from the log: messages, stored in the transaction of what they follow from.</summary>
internal sealed class MessageHost(
    HostSettings settings, OpenRegisters registers, DeliveryWalk walk, AuditWork audits, Sweeping sweeping, ILoggerFactory logs)
    : IAsyncDisposable
{
    private IHost? _host;

    private IServiceProvider Services => _host?.Services ?? throw new InvalidOperationException("The host is not ready.");

    private MessageBus Bus => new MessageBus(Services.GetRequiredService<IWolverineRuntime>());

    /// <summary>Once the database is there and has its form.</summary>
    public async Task Start(CancellationToken cancellation)
    {
        var host = MessageServices.Build(settings, registers.Connections, logs, Add);
        _host = host;
        void Add(IServiceCollection services) => services.AddSingleton(walk).AddSingleton(audits).AddSingleton(sweeping);
        await host.StartAsync(cancellation);
    }

    /// <summary>Ends what is under way, or leaves it to be gone on with.</summary>
    public async Task Stop()
    {
        if (Interlocked.Exchange(ref _host, null) is not { } host) return;
        await walk.Stop();
        await audits.Stop();
        await host.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    /// <summary>Has a command done, here and at once, however long it takes.</summary>
    /// <returns>What it answers.</returns>
    public Task<T> Invoke<T>(object command, CancellationToken cancellation) =>
        Bus.InvokeAsync<T>(command, cancellation, Timeout.InfiniteTimeSpan);

    /// <summary>Sends a message that follows from nothing stored.</summary>
    public ValueTask Send(object message) => Bus.SendAsync(message);

    /// <summary>Stores what some work does together with the messages that follow from it, or neither.</summary>
    /// <param name="work">Gives the messages.</param>
    /// <param name="cancellation">Leaves nothing stored.</param>
    public async Task Commit(Func<NpgsqlTransaction, Task<IEnumerable<object>>> work, CancellationToken cancellation)
    {
        await using var connection = await registers.Connections.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Commit(transaction, await work(transaction), cancellation);
    }

    /// <summary>Commits a transaction together with the messages that follow from what it did.</summary>
    public async Task Commit(NpgsqlTransaction transaction, IEnumerable<object> messages, CancellationToken cancellation)
    {
        var store = Services.GetRequiredService<IDocumentStore>();
        var options = Marten.Services.SessionOptions.ForTransaction(transaction, shouldAutoCommit: true);
        await using var session = store.LightweightSession(options);
        var outbox = new MartenOutbox(Services.GetRequiredService<IWolverineRuntime>(), session);
        foreach (var message in messages) await outbox.SendAsync(message);
        await session.SaveChangesAsync(cancellation);
    }

    public async ValueTask DisposeAsync() => await Stop();
}
