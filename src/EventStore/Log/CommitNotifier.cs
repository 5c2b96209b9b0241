using System.Globalization;
using System.Threading.Channels;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// Tells the server's hosts of commits, after them and beside the writer: a notification takes a lock that all the server's
/// databases share, which must not be held while a commit is flushed. One that is lost is made good by the followers' backstop.
/// </summary>
internal sealed class CommitNotifier : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly Channel<(string Schema, long Position)> _commits =
        Channel.CreateUnbounded<(string, long)>(new() { SingleReader = true });

    private readonly Task _telling;

    public CommitNotifier(NpgsqlDataSource source)
    {
        _source = source;
        _telling = Task.Run(TellAll);
    }

    public void Tell(string schema, long position) => _commits.Writer.TryWrite((schema, position));

    public async ValueTask DisposeAsync()
    {
        _commits.Writer.Complete();
        await _telling;
    }

    private async Task TellAll()
    {
        var latest = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await _commits.Reader.WaitToReadAsync())
        {
            while (_commits.Reader.TryRead(out var commit)) latest[commit.Schema] = commit.Position;
            await Tell(latest);
            latest.Clear();
        }
    }

    private async Task Tell(Dictionary<string, long> latest)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync();
            // A notification that is lost with the server's memory is no loss, and need not wait for the disk.
            await using var command = new NpgsqlCommand(
                """
                select set_config('synchronous_commit', 'off', true), pg_notify('regulations', schema || ' ' || position)
                from unnest($1, $2) as commits (schema, position)
                """,
                connection)
            {
                Parameters = { new() { Value = latest.Keys.ToArray() }, new() { Value = latest.Values.ToArray() } },
            };
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception fault) when (Faults.Passes(fault))
        {
            // The followers look for themselves.
        }
    }
}
