using Marten;
using Npgsql;
using Wolverine.Marten;
using Wolverine.Runtime;

namespace Regulations.Host.Messages;

/// <summary>Sends messages, and stores them in the transaction of what they follow from. Open while its host of messages runs.</summary>
internal sealed class Outbox
{
    private volatile IServiceProvider? _services;

    private IServiceProvider Services => _services ?? throw new InvalidOperationException("The host is not ready.");

    private MessageBus Bus => new MessageBus(Services.GetRequiredService<IWolverineRuntime>());

    public void Open(IServiceProvider services) => _services = services;

    public void Close() => _services = null;

    /// <summary>Has a command done, here and at once, however long it takes.</summary>
    /// <returns>What it answers.</returns>
    public Task<T> Invoke<T>(object command, CancellationToken cancellation) =>
        Bus.InvokeAsync<T>(command, cancellation, Timeout.InfiniteTimeSpan);

    /// <summary>Sends a message that follows from nothing stored.</summary>
    public ValueTask Send(object message) => Bus.SendAsync(message);

    /// <summary>Stores what some work does together with the messages that follow from it, or neither.</summary>
    /// <param name="connections">To the database that holds the messages.</param>
    /// <param name="work">Gives the messages.</param>
    /// <param name="cancellation">Leaves nothing stored.</param>
    public async Task Commit(
        NpgsqlDataSource connections, Func<NpgsqlTransaction, Task<IEnumerable<object>>> work, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenConnectionAsync(cancellation);
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
}
