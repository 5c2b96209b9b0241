using System.Runtime.CompilerServices;
using Marten;
using NodaTime;
using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>The log of one register in a store of Marten's, which is made when first needed.</summary>
internal sealed class PostgresLog(RegisterName register, Database database) : IEventLog, IAsyncDisposable
{
    private readonly Lazy<DocumentStore> _store = new(() => RegisterStore.Make(register.Schema, database.Source));

    public RegisterName Register => register;

    internal Database Database => database;

    private string Schema => register.Schema;

    public ValueTask<Head> Head(CancellationToken cancellation = default) =>
        database.Faults.Bear(ReadHead, cancellation);

    public ValueTask<AppendResult> Append(
        long expectedHead, IReadOnlyList<NewEvent> events, CancellationToken cancellation = default) =>
        Append(expectedHead, events, static _ => { }, cancellation);

    public async Task<EventImport> BeginImport(CancellationToken cancellation = default) =>
        await database.Faults.Bear(token => EventImport.Begin(Schema, database, token), cancellation);

    public async ValueTask<IReadOnlyList<RecordedEvent>> Stream(string stream, CancellationToken cancellation = default) =>
        await database.Faults.Bear(token => FetchStream(stream, token), cancellation);

    public async IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Read(
        long after, long? upTo = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var cursor = new EventCursor(Schema, database, after, upTo);
        while (await database.Faults.Bear(cursor.Next, cancellation) is { Count: > 0 } batch)
            yield return batch;
    }

    public async IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Follow(
        long after, Func<long>? held = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var commits = database.Commits.Follow(Schema);
        for (var committed = CommitNews.Unknown; ; committed = await commits.Next(database.Patience.Backstop, cancellation))
        {
            after = Math.Max(after, held?.Invoke() ?? 0);
            if (committed <= after) continue;
            await using var cursor = new EventCursor(Schema, database, after, upTo: null);
            while (await database.Faults.BearForEver(cursor.Next, cancellation) is { Count: > 0 } batch)
            {
                after = batch[^1].Position;
                yield return batch;
            }
        }
    }

    public ValueTask DisposeAsync() => _store.IsValueCreated ? _store.Value.DisposeAsync() : ValueTask.CompletedTask;

    /// <param name="expectedHead">The position the caller has decided on; 0 while nothing is recorded.</param>
    /// <param name="events">At least one.</param>
    /// <param name="beside">Adds to the session what is to be done in the same transaction.</param>
    /// <param name="cancellation">What is under way may be recorded all the same.</param>
    internal async ValueTask<AppendResult> Append(
        long expectedHead, IReadOnlyList<NewEvent> events, Action<IDocumentSession> beside, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedHead);
        ArgumentOutOfRangeException.ThrowIfZero(events.Count, nameof(events));
        var arguments = new AppendArguments(expectedHead, events, database.Clock);
        var result = await database.Faults.Bear(
            token => Appending.Try(Schema, _store.Value, arguments, beside, token), cancellation);
        if (result is AppendResult.Appended appended) database.Notifier.Tell(Schema, appended.Last);
        return result;
    }

    private async ValueTask<Head> ReadHead(CancellationToken cancellation)
    {
        await using var command = database.Source.CreateCommand(
            $"select seq_id, timestamp from {Schema}.mt_events order by seq_id desc limit 1");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new Head(row.GetInt64(0), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(1)))
            : new Head(0, null);
    }

    private async ValueTask<IReadOnlyList<RecordedEvent>> FetchStream(string stream, CancellationToken cancellation)
    {
        await using var session = _store.Value.QuerySession();
        var events = await session.Events.FetchStreamAsync(stream, token: cancellation);
        return
        [
            .. events.Select(e => new RecordedEvent(
                e.Sequence, Instant.FromDateTimeOffset(e.Timestamp), e.GetHeader("recordedBy") as string ?? "", stream, e.Version,
                e.EventTypeName, ((StatedEntry)e.Data).Json)),
        ];
    }
}
