using Npgsql;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

public sealed class TestServerTests
{
    [Fact]
    public async Task Every_test_database_is_empty_and_apart_from_the_others()
    {
        var (one, other) = (await PostgresServer.CreateDatabase(), await PostgresServer.CreateDatabase());

        await Run(one, "create table here_alone ()");

        (await Run(other, "select count(*) from pg_tables where schemaname = 'public'")).ShouldBe(0L);
    }

    static async Task<object?> Run(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
