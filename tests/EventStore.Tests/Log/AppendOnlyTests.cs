using Npgsql;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class AppendOnlyTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    public static TheoryData<string> Changes => new(
        "update {0}.mt_events set data = '{{}}'",
        "update {0}.mt_events set is_archived = true where seq_id = 1",
        "delete from {0}.mt_events",
        "delete from {0}.mt_events where seq_id = 7",
        "truncate {0}.mt_events",
        "truncate {0}.mt_streams cascade",
        "delete from {0}.mt_streams where id = 'a'");

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_application_has_no_right_to_change_or_remove_events(string change)
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        var refusal = await Should.ThrowAsync<PostgresException>(
            () => database.ExecuteAsApplication(string.Format(null, change, schema)));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await log.All()).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_owner_of_the_tables_is_stopped_as_well(string change)
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        var refusal = await Should.ThrowAsync<PostgresException>(
            () => database.Execute(string.Format(null, change, schema)));

        refusal.SqlState.ShouldBeOneOf(PostgresErrorCodes.RestrictViolation, PostgresErrorCodes.ForeignKeyViolation);
        (await log.All()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Triggers_switched_off_for_replication_do_not_let_events_go()
    {
        var (log, schema) = await database.EmptyRegister();
        await log.Append(0, Events("a"));

        var refusal = await Should.ThrowAsync<PostgresException>(
            () => database.Execute($"set session_replication_role = replica; delete from {schema}.mt_events"));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.RestrictViolation);
    }
}
