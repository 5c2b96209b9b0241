using Npgsql;
using Regulations.EventStore.Tests.Log;

namespace Regulations.EventStore.Tests.Tables;

/// <summary>Who makes reports logs in as a member of a role that reads these tables and nothing else.</summary>
public sealed class ReaderTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Theory]
    [InlineData("rules_in_force")]
    [InlineData("facility_facts")]
    [InlineData("tables_as_of")]
    public async Task A_reader_may_select_from(string table)
    {
        var (_, schema) = await database.EmptyRegister();

        (await AsReader($"select count(*) from {schema}.{table}")).ShouldBe(0L);
    }

    [Theory]
    [InlineData("select * from {0}.mt_events")]
    [InlineData("select * from {0}.mt_streams")]
    [InlineData("select * from {0}.statement_pdfs")]
    [InlineData("select * from {0}.facilities_due")]
    [InlineData("select * from {0}.mt_event_progression")]
    [InlineData("select * from regulations.mt_doc_register")]
    [InlineData("select * from regulations.subscriptions")]
    [InlineData("delete from {0}.rules_in_force")]
    [InlineData("insert into {0}.tables_kept values (1, now())")]
    [InlineData("select {0}.keep_rows(array['a'], 1, '[]', '[]')")]
    public async Task A_reader_may_not(string sql)
    {
        var (_, schema) = await database.EmptyRegister();

        var reading = () => AsReader(sql.Replace("{0}", schema, StringComparison.Ordinal));

        (await reading.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_tables_say_that_they_are_the_view_of_the_head()
    {
        var (_, schema) = await database.EmptyRegister();

        foreach (var table in (string[])["rules_in_force", "facility_facts"])
            ((string)(await database.Execute($"select obj_description('{schema}.{table}'::regclass, 'pg_class')"))!)
                .ShouldContain("no decision is judged");
        (await database.Execute(
            $"""
            select count(*) from pg_attribute where attrelid in ('{schema}.rules_in_force'::regclass, '{schema}.facility_facts'::regclass,
                '{schema}.tables_as_of'::regclass) and attnum > 0 and col_description(attrelid, attnum) is null
            """)).ShouldBe(0L);
    }

    private async Task<object?> AsReader(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("set role regulations_reader", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
