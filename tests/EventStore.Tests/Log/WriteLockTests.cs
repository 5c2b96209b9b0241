using Npgsql;
using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class WriteLockTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Events_that_come_without_the_write_lock_are_refused(bool asOwner)
    {
        var (log, schema) = await database.EmptyRegister();
        var insert = Inserting(schema, 1, "a", "facility.registered");

        var refusal = await Should.ThrowAsync<PostgresException>(
            () => asOwner ? database.Execute(insert) : database.ExecuteAsApplication(insert));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.RestrictViolation);
        (await log.All()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_lock_of_another_register_or_of_an_earlier_transaction_does_not_do()
    {
        var (_, schema) = await database.EmptyRegister();
        var (_, other) = await database.EmptyRegister();
        var insert = Inserting(schema, 1, "a", "facility.registered");

        await Should.ThrowAsync<PostgresException>(
            () => database.ExecuteAsApplication($"select {other}.take_write_lock(0, null); {insert}"));
        await Should.ThrowAsync<PostgresException>(
            () => database.ExecuteAsApplication($"begin; select {schema}.take_write_lock(0, null); commit; {insert}"));
    }

    [Fact]
    public async Task Tombstones_are_never_stored()
    {
        var (log, schema) = await database.EmptyRegister();

        await database.ExecuteAsApplication(
            $"select {schema}.take_write_lock(0, null); {Inserting(schema, 1, "mt_tombstone", "tombstone")}");

        (await log.All()).ShouldBeEmpty();
        (await log.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>().Last.ShouldBe(1);
    }

    [Fact]
    public async Task An_append_that_is_rolled_back_leaves_no_hole()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));
        await Should.ThrowAsync<PostgresException>(() => database.ExecuteAsApplication(
            $$"""
            select {{schema}}.append_events(1, array[gen_random_uuid()], '{a}', '{facility.registered}', '{ina}', array['{}']::jsonb[]);
            select 1 / 0;
            """));

        await log.Append(1, Events("a", "b"));

        (await log.All()).Select(e => e.Position).ShouldBe([1, 2, 3]);
        await MartenInvariants.Check(database, schema);
    }

    [Fact]
    public async Task Recording_times_are_instants_whatever_time_zone_a_session_is_in()
    {
        var (log, _) = await database.EmptyRegister();
        await log.Append(0, Events("a"));
        var elsewhere = database.Connections with { Application = database.Connections.Application + ";Timezone=Asia/Tokyo" };
        await using var registers = await Registers.Connect(elsewhere, TimeProvider.System);
        var there = (await registers.Open(log.Register)).ShouldNotBeNull();

        var appended = (await there.Append(1, Events("a"))).ShouldBeOfType<AppendResult.Appended>();

        var events = await log.All();
        events[1].RecordedAt.ShouldBe(appended.RecordedAt);
        (events[1].RecordedAt - events[0].RecordedAt).ShouldBeLessThan(NodaTime.Duration.FromHours(1));
        (await there.Stream("a")).Select(e => e.RecordedAt).ShouldBe(events.Select(e => e.RecordedAt));
    }

    private static string Inserting(string schema, int position, string stream, string type) =>
        $$"""
        insert into {{schema}}.mt_streams (id, version) values ('{{stream}}', 1) on conflict do nothing;
        insert into {{schema}}.mt_events (seq_id, id, stream_id, version, data, type, timestamp)
        values ({{position}}, gen_random_uuid(), '{{stream}}', {{position}}, '{}', '{{type}}', clock_timestamp());
        """;
}
