using System.Collections.Concurrent;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// Wakes all followers on one server, over one connection that listens. It may wake for nothing, and wakes everybody whenever
/// its connection is made anew: whoever waits looks for himself afterwards.
/// </summary>
internal sealed class CommitListener(NpgsqlDataSource source, Faults faults) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _starting = new();
    private Task? _listening;

    /// <summary>Completes at the next commit to a schema; to be taken before looking whether there is something already.</summary>
    public Task NextCommit(string schema)
    {
        lock (_starting) _listening ??= Task.Run(ListenForEver);
        return _waiting.GetOrAdd(schema, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        if (_listening is { } listening) await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task ListenForEver()
    {
        while (!_closing.IsCancellationRequested) await faults.BearForEver(Listen, _closing.Token);
    }

    private async ValueTask<bool> Listen(CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        connection.Notification += (_, commit) => Wake(commit.Payload.Split(' ')[0]);
        await using var command = new NpgsqlCommand("listen regulations", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        foreach (var schema in _waiting.Keys) Wake(schema);
        while (true) await connection.WaitAsync(cancellation);
    }

    private void Wake(string schema)
    {
        if (_waiting.TryRemove(schema, out var waiting)) waiting.TrySetResult();
    }
}
