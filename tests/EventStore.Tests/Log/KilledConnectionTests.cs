using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class KilledConnectionTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const int EventsOfEach = 250;

    /// <summary>Of 50 times that they are killed; on a slow machine some find none to kill.</summary>
    private const int FewestKilled = 20;

    [Fact]
    public async Task Every_event_is_there_once_and_in_order_although_all_connections_are_killed_again_and_again()
    {
        var (log, schema) = await database.EmptyRegister();
        await using var registers = await Hasty();
        log = (await registers.Open(log.Register)).ShouldNotBeNull();
        using var progress = new SemaphoreSlim(0);
        using var done = new CancellationTokenSource();
        var killing = KillAtEverySignal(progress, done.Token);
        var following = log.FollowUntil(2 * EventsOfEach);

        var written = await Task.WhenAll(WriteAll(log, "a", progress), WriteAll(log, "b", progress));
        var followed = await following;
        await done.CancelAsync();

        (await killing).ShouldBeGreaterThan(FewestKilled, "connections killed");
        followed.Select(e => e.Position).ShouldBe(Enumerable.Range(1, 2 * EventsOfEach).Select(n => (long)n));
        foreach (var writer in written)
            followed.Where(e => e.Stream == writer.Stream).Select(e => (e.Position, e.Text())).ShouldBe(writer.Events);
        (await log.All()).Select(e => (e.Position, e.Text())).ShouldBe(followed.Select(e => (e.Position, e.Text())));
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task A_lone_writer_is_never_told_that_its_own_event_moved_the_head()
    {
        var (log, _) = await database.EmptyRegister();
        await using var registers = await Hasty();
        log = (await registers.Open(log.Register)).ShouldNotBeNull();
        using var progress = new SemaphoreSlim(0);
        using var done = new CancellationTokenSource();
        var killing = KillAtEverySignal(progress, done.Token);

        for (var head = 0; head < EventsOfEach; head++)
        {
            (await log.Append(head, Events("a"))).ShouldBeOfType<AppendResult.Appended>().Last.ShouldBe(head + 1);
            progress.Release();
        }

        await done.CancelAsync();
        (await killing).ShouldBeGreaterThan(FewestKilled, "connections killed");
        (await log.All()).Count.ShouldBe(EventsOfEach);
    }

    [Fact]
    public async Task An_append_repeated_after_a_lost_answer_is_told_what_the_first_achieved()
    {
        var (log, schema) = await database.EmptyRegister();
        var append =
            $$"""
            select {{schema}}.append_events(0,
                '{019a0000-0000-7000-8000-000000000001,019a0000-0000-7000-8000-000000000002}',
                '{a,b}', '{t,t}', '{ina,ina}', array['{}', '{}']::jsonb[])
            """;
        await database.ExecuteAsApplication(append);
        await log.Append(2, Events("c"));

        (await Should.ThrowAsync<PostgresException>(() => database.ExecuteAsApplication(append))).SqlState
            .ShouldBe(WriteLockFunctions.AlreadyWritten);
        (await log.All()).Select(e => e.Stream).ShouldBe(["a", "b", "c"]);
    }

    private Task<Registers> Hasty() => Registers.Connect(
        database.Connections, TimeProvider.System,
        new Patience { Retries = 50, FirstDelay = TimeSpan.FromMilliseconds(1), LongestDelay = TimeSpan.FromMilliseconds(20) });

    private static async Task<(string Stream, List<(long, string)> Events)> WriteAll(
        IEventLog log, string stream, SemaphoreSlim progress)
    {
        var head = 0L;
        var events = new List<(long, string)>();
        while (events.Count < EventsOfEach)
        {
            var json = $$"""{"n": {{events.Count}}}""";
            switch (await log.Append(head, [Event(stream, json)]))
            {
                case AppendResult.Appended appended:
                    events.Add((head = appended.Last, json));
                    progress.Release();
                    break;
                case AppendResult.HeadMoved moved:
                    head = (await log.All(head, moved.Head))[^1].Position;
                    break;
            }
        }

        return (stream, events);
    }

    private async Task<long> KillAtEverySignal(SemaphoreSlim progress, CancellationToken done)
    {
        const string Kill =
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
            """;
        var killed = 0L;
        await using var killer = NpgsqlDataSource.Create(database.ConnectionString);
        while (true)
        {
            try
            {
                for (var signals = 0; signals < 5; signals++)
                    await progress.WaitAsync(done);
            }
            catch (OperationCanceledException)
            {
                return killed;
            }

            await using var command = killer.CreateCommand(Kill);
            killed += (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
        }
    }
}
