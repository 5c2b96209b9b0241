using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Tables;
using Regulations.EventStore.Tests.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Tables;

/// <summary>Marten's daemon keeps tables: every event once, whatever happens to the database meanwhile.</summary>
public sealed class KeepingTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_daemon_never_takes_an_append_that_was_rolled_back_for_a_hole()
    {
        var (log, schema) = await database.EmptyRegister();
        await using var kept = await Kept.By(log);
        var head = 0L;
        for (var n = 0; n < 3; n++)
        {
            head = await Append(log, head, "a", "b");
            await kept.Reaches(head);
            await RollBackAnAppend(schema, head);
            // Longer than Marten waits by default before it skips what it takes for a hole.
            await Task.Delay(TimeSpan.FromSeconds(4), Cancellation);
        }

        head = await Append(log, head, "a");
        await kept.Reaches(head);

        kept.Rows.Seen.Distinct().Order().ShouldBe(Enumerable.Range(1, (int)head).Select(n => (long)n));
        (await database.Execute($"select text from {schema}.rules_in_force where facility = 'a'")).ShouldBe("4");
    }

    [Fact]
    public async Task Its_settings_say_so()
    {
        var (log, schema) = await database.EmptyRegister();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        using var rows = new CountedRows(log);
        using var due = new NoListener();
        await using var store = RegisterStore.Make(
            schema, source, options => TablesProjection.AddTo(options, new(schema, rows), due, new(new CommitNews(static _ => { }))));

        store.Options.Projections.StaleSequenceThreshold.ShouldBeGreaterThan(TimeSpan.FromDays(100_000));
        store.Options.Events.UseListenNotifyForEventAppends.ShouldBeFalse();
        store.Options.Projections.Errors.SkipApplyErrors.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_hosts_keep_them_together_and_go_on_when_the_lock_is_lost()
    {
        var (log, schema) = await database.EmptyRegister();
        await using var kept = await Kept.By(log);
        await using var other = await Kept.By(log);
        var head = await Append(log, 0, [.. Enumerable.Range(1, 120).Select(n => $"f{n}")]);
        await kept.Reaches(head);

        await database.Execute(
            """
            select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and classid = 1415668332
            """);
        head = await Append(log, head, "everybody");
        head = await Append(log, head, "f1");
        await kept.Reaches(head);

        (await database.Execute($"select count(*) from {schema}.rules_in_force")).ShouldBe(121L);
        (await database.Execute($"select text from {schema}.rules_in_force where facility = 'f1'")).ShouldBe("2");
    }

    [Fact]
    public async Task Tables_that_are_not_kept_take_no_rows()
    {
        var (_, schema) = await database.EmptyRegister();

        var put = () => database.ExecuteAsApplication($"select {schema}.put_due(array['a'], 1, 1)");
        var keep = () => database.ExecuteAsApplication($"select {schema}.keep_rows(array['a'], 1, '[]', '[]')");

        (await put.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe("RG003");
        (await keep.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe("RG003");
    }

    [Fact]
    public async Task Rows_never_go_back_to_an_earlier_position()
    {
        var (log, schema) = await database.EmptyRegister();
        await Registers.Tables(log).Keep(Cancellation);
        const string row = """[{"facility": "a", "rule": "r", "version": "v", "kind": "act", "rank": 5, "title": "T", "text": "%","""
            + """ "period": "[,)", "confidence": "confirmed"}]""";
        await database.ExecuteAsApplication($"select {schema}.put_due(array['a'], 1, 9)");

        await database.ExecuteAsApplication(
            $"select {schema}.keep_rows(array['a'], 9, '{row.Replace("%", "nine", StringComparison.Ordinal)}', '[]')");
        await database.ExecuteAsApplication(
            $"select {schema}.keep_rows(array['a'], 7, '{row.Replace("%", "seven", StringComparison.Ordinal)}', '[]')");

        (await database.Execute($"select text || position from {schema}.rules_in_force")).ShouldBe("nine9");
    }

    private static async Task<long> Append(IEventLog log, long head, params string[] streams) =>
        (await log.Append(head, [.. streams.SelectMany(stream => Events(stream))], Cancellation))
            .ShouldBeOfType<AppendResult.Appended>().Last;

    private async Task RollBackAnAppend(string schema, long head)
    {
        await using var source = NpgsqlDataSource.Create(database.Connections.Application);
        await using var connection = await source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await using var command = new NpgsqlCommand(
            $$"""
            select {{schema}}.append_events({{head}}, array[gen_random_uuid()], array['lost'], array['facility.registered'], array['x'],
                array['{}'::jsonb])
            """,
            connection);
        await command.ExecuteScalarAsync(Cancellation);
        await transaction.RollbackAsync(Cancellation);
    }

    /// <summary>A host that keeps the tables of a register.</summary>
    private sealed class Kept : IAsyncDisposable
    {
        private readonly CancellationTokenSource _ending = new();
        private readonly RegisterTables _tables;
        private readonly Task _keeping;

        private Kept(IEventLog log)
        {
            Rows = new(log);
            _tables = Registers.Tables(log);
            _keeping = _tables.Run(Rows, NullLoggerFactory.Instance, _ending.Token);
        }

        public CountedRows Rows { get; }

        public static async Task<Kept> By(IEventLog log)
        {
            await Registers.Tables(log).Keep(Cancellation);
            return new(log);
        }

        public async Task Reaches(long position)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(TimeSpan.FromSeconds(30));
            while ((await _tables.Find(patience.Token))!.Position < position) await Task.Delay(20, patience.Token);
        }

        public async ValueTask DisposeAsync()
        {
            await _ending.CancelAsync();
            await _keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _ending.Dispose();
            Rows.Dispose();
        }
    }

    private sealed class NoListener : Marten.IChangeListener, IDisposable
    {
        public Task AfterCommitAsync(Marten.IDocumentSession session, Marten.Services.IChangeSet commit, CancellationToken token) =>
            Task.CompletedTask;

        public Task BeforeCommitAsync(Marten.IDocumentSession session, Marten.Services.IChangeSet commit, CancellationToken token) =>
            Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
