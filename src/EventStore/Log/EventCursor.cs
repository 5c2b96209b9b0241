using System.Globalization;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// A place in the log, moving forward. After a fault it goes on behind the last event given out, so that <see cref="Next"/>
/// may be repeated.
/// </summary>
internal sealed class EventCursor(string schema, Database database, long after, long? upTo) : IAsyncDisposable
{
    // One COPY each, so that no reading holds back the server's cleaning up for long. Positions have no gaps.
    private const long UnchangedPeriod = 100_000;

    private long _position = after;
    private long _stretchEnd;
    private NpgsqlConnection? _connection;
    private EventRows? _rows;

    /// <summary>The next events; none once there are no more.</summary>
    public async ValueTask<IReadOnlyList<RecordedEvent>> Next(CancellationToken cancellation)
    {
        try
        {
            return await Advance(cancellation);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private async ValueTask<IReadOnlyList<RecordedEvent>> Advance(CancellationToken cancellation)
    {
        while (true)
        {
            if (_rows is null && !await Begin(cancellation))
                return [];
            var batch = await _rows!.Next(cancellation);
            if (batch.Count > 0)
            {
                _position = batch[^1].Position;
                return batch;
            }

            await DisposeAsync();
            if (_position < _stretchEnd)
                return [];
        }
    }

    private async ValueTask<bool> Begin(CancellationToken cancellation)
    {
        _stretchEnd = Math.Min(_position + UnchangedPeriod, upTo ?? long.MaxValue);
        if (_stretchEnd <= _position)
            return false;
        _connection = await database.Source.OpenConnectionAsync(cancellation);
        var copy = string.Create(CultureInfo.InvariantCulture, $"""
            copy (select seq_id, timestamp, coalesce(headers ->> 'recordedBy', ''), stream_id, version, type, data
                from {schema}.mt_events where seq_id > {_position} and seq_id <= {_stretchEnd} order by seq_id)
            to stdout (format binary)
            """);
        _rows = new EventRows(await _connection.BeginRawBinaryCopyAsync(copy, cancellation));
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        var (rows, connection) = (_rows, _connection);
        (_rows, _connection) = (null, null);
        if (rows is not null)
            await rows.DisposeAsync();
        if (connection is not null)
            await connection.DisposeAsync();
    }
}
