using System.Globalization;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// Wakes a follower when a register has grown, by LISTEN and NOTIFY. It may ring for nothing and may miss a ring when its
/// connection breaks: whoever waits looks for himself afterwards.
/// </summary>
internal sealed class Bell(string schema, Database database) : IAsyncDisposable
{
    private NpgsqlConnection? _connection;
    private long _heard;

    // A notification that is lost with the server's memory is no loss, and need not wait for the disk.
    public static NpgsqlBatchCommand Ring(string schema, long position) => new(
        "select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)")
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = schema },
            new NpgsqlParameter<string> { TypedValue = position.ToString(CultureInfo.InvariantCulture) },
        },
    };

    public async ValueTask<bool> Listen(CancellationToken cancellation)
    {
        if (_connection is { State: System.Data.ConnectionState.Open })
            return true;
        await DisposeAsync();
        _connection = await database.Listening.OpenConnectionAsync(cancellation);
        _connection.Notification += (_, ring) => _heard = long.Parse(ring.Payload, CultureInfo.InvariantCulture);
        await using var command = new NpgsqlCommand("listen " + schema, _connection);
        await command.ExecuteNonQueryAsync(cancellation);
        return true;
    }

    /// <summary>Returns when a position beyond this one was announced, when nothing came for long, or when the connection broke.</summary>
    public async ValueTask WaitBeyond(long position, CancellationToken cancellation)
    {
        try
        {
            while (await _connection!.WaitAsync(database.Patience.Backstop, cancellation))
                if (_heard > position)
                    return;
        }
        catch (Exception fault) when (Faults.Passes(fault))
        {
            await DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        _connection = null;
    }
}
