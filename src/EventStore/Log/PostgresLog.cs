using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

internal sealed class PostgresLog(RegisterName register, Database database) : IEventLog
{
    public RegisterName Register => register;

    private string Schema => register.Schema;

    public ValueTask<Head> Head(CancellationToken cancellation = default) =>
        database.Faults.Bear(ReadHead, cancellation);

    public async ValueTask<AppendResult> Append(
        long expectedHead, IReadOnlyList<NewEvent> events, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedHead);
        ArgumentOutOfRangeException.ThrowIfZero(events.Count, nameof(events));
        var arguments = new AppendArguments(expectedHead, events, database.Clock);
        return await database.Faults.Bear(token => Appending.Try(Schema, database, arguments, [], token), cancellation);
    }

    public async Task<EventImport> BeginImport(CancellationToken cancellation = default) =>
        await database.Faults.Bear(token => EventImport.Begin(Schema, database, token), cancellation);

    public async IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Read(
        long after, long? upTo = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var cursor = new EventCursor(Schema, database, after, upTo);
        while (await database.Faults.Bear(cursor.Next, cancellation) is { Count: > 0 } batch)
            yield return batch;
    }

    public async IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Follow(
        long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var bell = new Bell(Schema, database);
        while (true)
        {
            // Listening before reading: what is committed after the reading rings.
            await database.Faults.BearForEver(bell.Listen, cancellation);
            await using var cursor = new EventCursor(Schema, database, after, upTo: null);
            while (await database.Faults.BearForEver(cursor.Next, cancellation) is { Count: > 0 } batch)
            {
                after = batch[^1].Position;
                yield return batch;
            }

            await bell.WaitBeyond(after, cancellation);
        }
    }

    private async ValueTask<Head> ReadHead(CancellationToken cancellation)
    {
        await using var command = database.Source.CreateCommand($"select position, recorded_at from {Schema}.head");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new Head(row.GetInt64(0), row.IsDBNull(1) ? null : InstantAt(row, 1));
    }

    private static Instant InstantAt(NpgsqlDataReader row, int column) =>
        Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(column));
}
