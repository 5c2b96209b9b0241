using NodaTime;
using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class AppendTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task What_was_appended_is_read_back_in_order_with_positions_and_versions()
    {
        var (log, _) = await database.EmptyRegister();

        var result = await log.Append(0, [
            new NewEvent("facility/f1", "facility.registered", "ina", """{"entry": "e1", "name": "Æblehaven § 5"}"""u8.ToArray()),
            new NewEvent("area/0253", "area.defined", "bo", """{"entry":"e2"}"""u8.ToArray()),
            new NewEvent("facility/f1", "facility.closed", "ina", """{"entry":"e3"}"""u8.ToArray()),
        ]);

        var appended = result.ShouldBeOfType<AppendResult.Appended>();
        appended.Last.ShouldBe(3);
        var events = await log.All();
        events.Select(e => (e.Position, e.Stream, e.Version, e.Type, e.RecordedBy, e.Text())).ShouldBe([
            (1, "facility/f1", 1, "facility.registered", "ina", """{"name": "Æblehaven § 5", "entry": "e1"}"""),
            (2, "area/0253", 1, "area.defined", "bo", """{"entry": "e2"}"""),
            (3, "facility/f1", 2, "facility.closed", "ina", """{"entry": "e3"}"""),
        ]);
        events.ShouldAllBe(e => e.RecordedAt == appended.RecordedAt);
    }

    [Fact]
    public async Task An_empty_register_has_its_head_at_0_and_no_time()
    {
        var (log, _) = await database.EmptyRegister();

        (await log.Head()).ShouldBe(new Head(0, null));
        (await log.All()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_head_is_the_last_position_and_when_it_was_given()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        var last = (await log.Append(1, Events("a", "b"))).ShouldBeOfType<AppendResult.Appended>();

        (await log.Head()).ShouldBe(new Head(3, last.RecordedAt));
    }

    [Fact]
    public async Task Versions_go_on_from_one_append_to_the_next()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a", "b", "a"));

        await log.Append(3, Events("a", "c", "b", "a"));

        (await log.All(after: 3)).Select(e => (e.Stream, e.Version))
            .ShouldBe([("a", 3), ("c", 1), ("b", 2), ("a", 4)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Where_the_head_is_elsewhere_nothing_is_written(long expected)
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a", "b"));

        var result = await log.Append(expected, Events("a", "new"));

        result.ShouldBe(new AppendResult.HeadMoved(2));
        (await log.All()).Select(e => e.Stream).ShouldBe(["a", "b"]);
        (await database.Execute($"select count(*) from {schema}.mt_streams")).ShouldBe(2L);
    }

    [Fact]
    public async Task The_recording_time_never_goes_back_even_when_the_clock_does()
    {
        var (log, schema) = await database.EmptyRegister();
        await database.Execute(
            $$"""
            select {{schema}}.take_write_lock(0, null);
            insert into {{schema}}.mt_streams (id, version) values ('a', 1);
            insert into {{schema}}.mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            values (1, gen_random_uuid(), 'a', 1, '{}', 'facility.registered', '2100-01-01T00:00:00Z');
            """);

        var result = await log.Append(1, Events("a"));

        result.ShouldBe(new AppendResult.Appended(2, Instant.FromUtc(2100, 1, 1, 0, 0)));
        (await log.All()).Select(e => e.RecordedAt).ShouldBeInOrder();
    }

    [Fact]
    public async Task An_event_larger_than_a_block_is_read_whole_between_its_neighbours()
    {
        var (log, _) = await database.EmptyRegister();
        var large = $$"""{"text": "{{new string('æ', 300_000)}}"}""";

        await log.Append(0, [Event("a", """{"n": 1}"""), Event("a", large), Event("a", """{"n": 3}""")]);

        (await log.All()).Select(e => e.Text()).ShouldBe(["""{"n": 1}""", large, """{"n": 3}"""]);
    }

    [Fact]
    public async Task A_part_is_read_after_a_position_and_up_to_another()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, [.. Enumerable.Range(1, 500).Select(n => Event($"s{n % 7}", $$"""{"n": {{n}}}"""))]);

        (await log.All(after: 120, upTo: 123)).Select(e => e.Position).ShouldBe([121, 122, 123]);
        (await log.All(after: 498)).Select(e => e.Text()).ShouldBe(["""{"n": 499}""", """{"n": 500}"""]);
        (await log.All(after: 500)).ShouldBeEmpty();
        (await log.All(after: 10, upTo: 10)).ShouldBeEmpty();
    }
}
