using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.LocalPostgres;

public sealed class KilledServerTests : IDisposable
{
    readonly TestDirectory directory = TestDirectory.Create();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_server_killed_under_a_living_host_is_started_anew_with_what_was_committed()
    {
        var log = new LogOfOne("PostgreSQL answers again.");
        await using var cluster = await Start(log);
        await cluster.Run("create table kept (word text); insert into kept values ('påbud')");
        var killed = await cluster.ServerProcess();

        ServerProcesses.Signal("KILL", killed);
        await log.Heard.WaitAsync(TestContext.Current.CancellationToken);

        (await cluster.Run("select word from kept")).ShouldBe("påbud");
        (await cluster.ServerProcess()).ShouldNotBe(killed);
        cluster.Ended.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_backend_that_outlived_host_and_server_does_not_keep_the_next_from_starting()
    {
        using var host = new HostProcess(directory);
        await using var source = NpgsqlDataSource.Create(await host.Ready());
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var backend = connection.ProcessID;
        var postmaster = int.Parse(
            File.ReadLines(Path.Combine(directory.Path, "postgres/cluster/postmaster.pid")).First(), CultureInfo.InvariantCulture);
        ServerProcesses.Signal("STOP", backend);
        ServerProcesses.Signal("KILL", postmaster);
        host.Kill();

        await using var next = await Start(NullLogger.Instance);

        (await next.Run("select 'serves'")).ShouldBe("serves");
        ServerProcesses.Of(directory).ShouldNotContain(backend);
    }

    [Fact]
    public async Task A_process_id_left_behind_that_is_now_anothers_is_neither_feared_nor_killed()
    {
        await using (await Start(NullLogger.Instance))
        {
        }

        var left = Path.Combine(directory.Path, "postgres/cluster/postmaster.pid");
        await File.WriteAllTextAsync(
            left, $"{Environment.ProcessId}\n{directory.Path}/postgres/cluster\n", TestContext.Current.CancellationToken);

        await using var next = await Start(NullLogger.Instance);

        (await next.Run("select 'serves'")).ShouldBe("serves");
    }

    Task<EmbeddedPostgres> Start(ILogger log) => EmbeddedPostgres.Start(
        directory.Path, EmbeddedOptions.FromEnvironment() with { Durable = false }, log, TestContext.Current.CancellationToken);

    /// <summary>A log that waits for one message.</summary>
    sealed class LogOfOne(string message) : ILogger
    {
        readonly TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Heard => heard.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (formatter(state, exception) == message)
                heard.TrySetResult();
        }
    }
}
