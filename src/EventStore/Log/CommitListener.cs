using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>Tells all followers on one server of commits, over one connection that listens.</summary>
internal sealed class CommitListener(NpgsqlDataSource source, Faults faults) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<CommitNews, string> _followers = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _starting = new();
    private Task? _listening;

    /// <summary>News of a register's commits from now on, until it is disposed of.</summary>
    public CommitNews Follow(string schema)
    {
        lock (_starting) _listening ??= Task.Run(ListenForEver);
        var news = new CommitNews(follower => _followers.TryRemove(follower, out _));
        _followers[news] = schema;
        return news;
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
        connection.Notification += (_, commit) => Tell(commit.Payload);
        await using var command = new NpgsqlCommand("listen regulations", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        // What was committed while nobody listened.
        foreach (var follower in _followers.Keys) follower.Tell(CommitNews.Unknown);
        while (true) await connection.WaitAsync(cancellation);
    }

    private void Tell(string commit)
    {
        var space = commit.IndexOf(' ', StringComparison.Ordinal);
        var position = long.Parse(commit.AsSpan(space + 1), CultureInfo.InvariantCulture);
        foreach (var (follower, schema) in _followers)
            if (commit.AsSpan(0, space).SequenceEqual(schema)) follower.Tell(position);
    }
}
