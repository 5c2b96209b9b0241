using Npgsql;
using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class ImportTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task An_import_goes_on_where_the_log_ends_and_appends_go_on_where_it_ends()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a", "b"));

        await using (var import = await log.BeginImport())
        {
            import.Head.ShouldBe(2);
            await import.Write([Event("a", """{"n": 3}""", "bo"), Event("c")]);
            await import.Write(Events("a", "b"));
            (await import.Commit()).ShouldBe(new Head(6, import.RecordedAt));
        }

        await log.Append(6, Events("a"));
        var events = await log.All();
        events.Select(e => (e.Position, e.Stream, e.Version)).ShouldBe(
            [(1, "a", 1), (2, "b", 1), (3, "a", 2), (4, "c", 1), (5, "a", 3), (6, "b", 2), (7, "a", 4)]);
        (events[2].Text(), events[2].RecordedBy, events[2].Type).ShouldBe(("""{"n": 3}""", "bo", "facility.registered"));
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task Versions_are_right_for_streams_that_come_back_in_later_portions()
    {
        var (log, schema) = await database.EmptyRegister();
        var text = new string('x', 1000);

        await using (var import = await log.BeginImport())
        {
            for (var n = 0; n < 100; n++)
                await import.Write([.. Enumerable.Range(0, 100).Select(i => Event($"s{(n * i) % 37}", $$"""{"t": "{{text}}"}"""))]);
            await import.Commit();
        }

        (await log.Head()).Position.ShouldBe(10_000);
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task Versions_are_right_where_there_are_more_streams_than_are_kept_in_memory()
    {
        var (log, schema) = await database.EmptyRegister();

        await using (var import = await log.BeginImport())
        {
            for (var n = 0; n < 240; n++)
                await import.Write([.. Enumerable.Range(0, 1000).Select(i => Event($"s{((n * 1000) + i) % 150_000}"))]);
            await import.Commit();
        }

        (await database.Execute($"select count(*) from {schema}.mt_streams where version = 2")).ShouldBe(90_000L);
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task An_import_left_without_commit_leaves_nothing()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        await using (var import = await log.BeginImport())
        {
            for (var n = 0; n < 20; n++)
                await import.Write([.. Enumerable.Range(0, 1000).Select(i => Event($"s{i}", $$"""{"t": "{{new string('y', 1000)}}"}"""))]);
        }

        (await log.Head()).Position.ShouldBe(1);
        (await log.All()).Select(e => e.Stream).ShouldBe(["a"]);
        (await database.Execute($"select count(*) from {schema}.mt_streams")).ShouldBe(1L);
        (await log.Append(1, Events("s5"))).ShouldBeOfType<AppendResult.Appended>();
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task While_an_import_runs_reading_goes_on_and_appends_wait_until_it_ends()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a"));
        var import = await log.BeginImport();
        await import.Write(Events("b"));

        var append = log.Append(1, Events("c")).AsTask();
        (await log.All()).Select(e => e.Stream).ShouldBe(["a"]);
        append.IsCompleted.ShouldBeFalse();
        await import.Commit();
        await import.DisposeAsync();

        (await append).ShouldBe(new AppendResult.HeadMoved(2));
    }

    [Fact]
    public async Task An_import_whose_connection_is_killed_says_so_and_leaves_nothing()
    {
        var (log, schema) = await database.EmptyRegister();
        await using var import = await log.BeginImport();
        await import.Write(Events("a"));

        await database.Execute(
            $"""
            select pg_terminate_backend(l.pid) from pg_locks l
            where l.locktype = 'advisory' and l.objid = '{schema}.mt_events'::regclass and l.pid <> pg_backend_pid()
            """);

        await Should.ThrowAsync<LogUnavailableException>(() => import.Commit());
        (await log.Head()).Position.ShouldBe(0);
        (await log.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
    }

    [Fact]
    public async Task An_import_of_nothing_changes_nothing()
    {
        var (log, _) = await database.EmptyRegister();

        await using (var import = await log.BeginImport())
            await import.Commit();

        (await log.Head()).ShouldBe(new Head(0, null));
    }

    [Fact]
    public async Task What_is_no_JSON_is_refused_by_the_database_and_nothing_of_it_remains()
    {
        var (log, _) = await database.EmptyRegister();
        await using (var import = await log.BeginImport())
        {
            await import.Write([Event("a"), Event("a", "{")]);
            await Should.ThrowAsync<PostgresException>(() => import.Commit());
        }

        (await log.All()).ShouldBeEmpty();
    }
}
