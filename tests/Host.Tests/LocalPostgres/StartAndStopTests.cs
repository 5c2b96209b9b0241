using Microsoft.Extensions.Logging.Abstractions;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

public sealed class StartAndStopTests : IDisposable
{
    readonly TestDirectory directory = TestDirectory.Create();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        await using (var first = await Start())
            await first.Run("create table kept (word text); insert into kept values ('påbud')");

        await using var second = await Start();

        (await second.Run("select word from kept")).ShouldBe("påbud");
    }

    [Fact]
    public async Task The_cluster_is_reached_through_its_socket_alone_and_keeps_UTF8_in_the_order_of_bytes()
    {
        await using var cluster = await Start();

        (await cluster.Run("show listen_addresses")).ShouldBe("");
        (await cluster.Run("show server_encoding")).ShouldBe("UTF8");
        (await cluster.Run("select datcollate from pg_database where datname = 'postgres'")).ShouldBe("C");
        (await cluster.Run("show jit")).ShouldBe("off");
        (await cluster.Run("show fsync")).ShouldBe("on");
    }

    [Fact]
    public async Task A_second_host_on_the_same_directory_is_refused_and_told_who_holds_it()
    {
        await using var first = await Start();

        var refused = await Should.ThrowAsync<PostgresUnavailableException>(Start);

        refused.Message.ShouldContain($"is in use by another host (process {Environment.ProcessId})");
        (await first.Run("select 'still here'")).ShouldBe("still here");
    }

    [Fact]
    public async Task Nothing_runs_once_the_cluster_is_stopped()
    {
        var cluster = await Start();
        var server = await cluster.ServerProcess();

        await cluster.DisposeAsync();

        Should.Throw<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(server));
        cluster.Ended.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task A_data_directory_with_a_long_path_is_served_through_a_socket_elsewhere()
    {
        var deep = Path.Combine(directory.Path, new string('a', 120));

        await using var cluster = await EmbeddedPostgres.Start(
            deep, EmbeddedOptions.FromEnvironment() with { Durable = false }, NullLogger.Instance, TestContext.Current.CancellationToken);

        (await cluster.Run("select 'reached'")).ShouldBe("reached");
    }

    Task<EmbeddedPostgres> Start() =>
        EmbeddedPostgres.Start(directory.Path, EmbeddedOptions.FromEnvironment(), NullLogger.Instance,
            TestContext.Current.CancellationToken);
}
