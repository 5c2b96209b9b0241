using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>
/// Many events in one transaction, by binary COPY and in constant memory: all of them are there once
/// <see cref="Commit"/> has returned, and none if it is disposed of before. All are recorded at the instant it began.
/// </summary>
/// <remarks>
/// Not for several callers at once. After a fault it cannot go on, only be disposed of and begun anew;
/// <see cref="LogUnavailableException"/> says that trying again may help.
/// </remarks>
public sealed class EventImport : IAsyncDisposable
{
    private readonly string _schema;
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly TimeProvider _clock;
    private readonly CommitNotifier _notifier;
    private readonly StreamVersions _streams;
    private readonly long _start;
    private ImportPortion _filling;
    private ImportPortion _spare;
    private Task _sending = Task.CompletedTask;

    private EventImport(string schema, NpgsqlTransaction transaction, Head head, Instant recordedAt, Database database)
    {
        _schema = schema;
        _connection = transaction.Connection!;
        _transaction = transaction;
        (_clock, _notifier) = (database.Clock, database.Notifier);
        _streams = new StreamVersions(schema, _connection, recordedAt);
        _start = head.Position;
        Head = head.Position;
        RecordedAt = recordedAt;
        _filling = new ImportPortion(schema, recordedAt);
        _spare = new ImportPortion(schema, recordedAt);
    }

    /// <summary>The position of the last event written so far; at first the register's head, which stays until the end.</summary>
    public long Head { get; private set; }

    public Instant RecordedAt { get; }

    internal static async ValueTask<EventImport> Begin(
        string schema, Database database, CancellationToken cancellation)
    {
        var connection = await database.Source.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellation);
            await using var command = new NpgsqlCommand(
                $"select head, recorded_at from {schema}.take_write_lock(null, null)", connection);
            await using var row = await command.ExecuteReaderAsync(cancellation);
            await row.ReadAsync(cancellation);
            var recordedAt = Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(1));
            return new EventImport(schema, transaction, new Head(row.GetInt64(0), recordedAt), recordedAt, database);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes the events over; their buffers may be used again afterwards. They are sent while the caller goes on.</summary>
    public async ValueTask Write(IReadOnlyList<NewEvent> events, CancellationToken cancellation = default)
    {
        var now = _clock.GetUtcNow();
        foreach (var @event in events)
        {
            _filling.Add(++Head, Guid.CreateVersion7(now), @event);
            if (_filling.IsFull)
                await Send(cancellation);
        }
    }

    /// <summary>The new head.</summary>
    public async Task<Head> Commit(CancellationToken cancellation = default)
    {
        await Send(cancellation);
        await Sent(_sending);
        await Sent(Finish(cancellation));
        return new Head(Head, RecordedAt);
    }

    public async ValueTask DisposeAsync()
    {
        // The transaction is undone by the server even where sending was cut off in the middle.
        await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async ValueTask Send(CancellationToken cancellation)
    {
        await Sent(_sending);
        (_filling, _spare) = (_spare, _filling);
        _filling.Clear();
        var full = _spare;
        _sending = Task.Run(() => full.Send(_connection, _streams, cancellation), cancellation);
    }

    private async Task Finish(CancellationToken cancellation)
    {
        if (Head > _start)
        {
            await _streams.Store(cancellation);
            await using var command = new NpgsqlCommand(
                $"select setval('{_schema}.mt_events_sequence', $1)", _connection)
            { Parameters = { new() { Value = Head } } };
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await _transaction.CommitAsync(cancellation);
        if (Head > _start) _notifier.Tell(_schema, Head);
    }

    private static async Task Sent(Task sending)
    {
        try
        {
            await sending;
        }
        catch (Exception fault) when (Faults.Passes(fault))
        {
            throw Faults.Unavailable(fault);
        }
    }
}
