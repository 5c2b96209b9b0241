namespace Regulations.EventStore.Tests.Log;

/// <summary>What must hold in the tables for Marten to read them right and to go on appending.</summary>
internal static class MartenInvariants
{
    public static async Task Check(LogDatabase database, string schema)
    {
        (await Count(database, $"select count(*) from {schema}.mt_events")).ShouldBe(
            await Count(database, $"select coalesce(max(seq_id), 0) from {schema}.mt_events"), "positions have no gaps");

        (await Count(
            database,
            $"""
            select count(*) from (
                select version, row_number() over (partition by stream_id order by seq_id) as n from {schema}.mt_events) e
            where version <> n
            """)).ShouldBe(0, "versions are 1, 2, 3 … in the order of positions");

        (await Count(
            database,
            $"""
            select count(*) from {schema}.mt_streams s where s.version is distinct from
                (select max(e.version) from {schema}.mt_events e where e.stream_id = s.id)
            """)).ShouldBe(0, "a stream's version is its highest");

        (await Count(database, $"select nextval('{schema}.mt_events_sequence')")).ShouldBe(
            await Count(database, $"select coalesce(max(seq_id), 0) from {schema}.mt_events") + 1, "the sequence stands at the highest");

        (await Count(
            database,
            $"""
            select count(*) from {schema}.mt_events where is_archived or tenant_id <> '*DEFAULT*'
                or mt_dotnet_type is not null or headers ->> 'recordedBy' is null or substr(id::text, 15, 1) <> '7'
            """)).ShouldBe(0, "every column is as Marten reads it");
    }

    private static async Task<long> Count(LogDatabase database, string sql) => (long)(await database.Execute(sql))!;
}
