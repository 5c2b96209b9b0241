using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

public sealed class KilledHostTests : IDisposable
{
    readonly TestDirectory directory = TestDirectory.Create();

    string Server => Path.Combine(directory.Path, "postgres");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_killed_host_leaves_no_server_running()
    {
        using var host = new HostProcess(directory);
        await host.Ready();
        ServerProcesses.Of(directory).ShouldNotBeEmpty();

        host.Kill();

        ServerProcesses.WaitUntilNoneIsLeft(directory);
    }

    [Fact]
    public async Task What_was_committed_before_the_host_was_killed_is_there_and_what_was_not_is_absent()
    {
        using var host = new HostProcess(directory);
        await using var source = NpgsqlDataSource.Create(await host.Ready());
        await using (var commit = source.CreateCommand("create table kept (n int); insert into kept values (1)"))
            await commit.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var unfinished = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var insert = new NpgsqlCommand("insert into kept values (2)", connection, unfinished))
            await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        host.Kill();

        await using var next = await Start();
        (await next.Run("select string_agg(n::text, ',') from kept")).ShouldBe("1");
    }

    [Theory]
    [InlineData("cluster.new.*", "the directory of the cluster was made")]
    [InlineData("cluster.new.*/PG_VERSION", "the making of the cluster had begun")]
    [InlineData("cluster.new.*/global/pg_control", "the first catalogue was being written")]
    [InlineData("cluster.new.*/base/5", "databases were being copied")]
    [InlineData("cluster", "the cluster had got its name")]
    [InlineData("cluster/postmaster.pid", "the server had begun to start")]
    [InlineData("socket/.s.PGSQL.5432", "the server had opened its socket")]
    public async Task A_host_killed_during_its_first_start_starts_the_next_time(string sign, string moment)
    {
        using var host = new HostProcess(directory);
        host.WaitUntil(() => Stands(sign) || Stands("socket/.s.PGSQL.5432"));
        host.Kill();

        await using (var next = await Start())
            (await next.Run("select 'serves'")).ShouldBe("serves", $"killed when {moment}");
        ServerProcesses.WaitUntilNoneIsLeft(directory);
        Stands("cluster.new.*").ShouldBeFalse();
    }

    /// <param name="sign">A path below the server's directory whose first name may be a pattern.</param>
    bool Stands(string sign)
    {
        var (first, rest) = sign.Split('/', 2) is [var head, var tail] ? (head, tail) : (sign, "");
        return Directory.Exists(Server)
            && Directory.EnumerateFileSystemEntries(Server, first).Any(found => Path.Exists(Path.Combine(found, rest)));
    }

    Task<EmbeddedPostgres> Start() => EmbeddedPostgres.Start(
        directory.Path, EmbeddedOptions.FromEnvironment() with { Durable = false }, NullLogger.Instance,
            TestContext.Current.CancellationToken);
}
