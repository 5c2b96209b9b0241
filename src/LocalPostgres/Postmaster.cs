using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Regulations.LocalPostgres;

/// <summary>
/// The server as a child of the host: started, started anew if it dies unasked, stopped. One thread does all of it and lives
/// as long, since the server dies with the thread that started it.
/// </summary>
sealed class Postmaster : IAsyncDisposable
{
    static readonly TimeSpan ToAnswer = TimeSpan.FromSeconds(60);
    static readonly TimeSpan ToShutDown = TimeSpan.FromSeconds(60);
    static readonly TimeSpan BetweenKnocks = TimeSpan.FromMilliseconds(50);

    readonly Func<Cluster> find;
    readonly bool isDurable;
    readonly ILogger log;
    readonly TaskCompletionSource<EmbeddedConnections> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Lock gate = new();
    Process? running;
    bool stopping;

    /// <param name="find">Runs on the thread the server will depend on, so that what it starts ends with the host too.</param>
    /// <param name="isDurable">Whether to write everything out before stopping, so that the next start finds nothing to replay.</param>
    public Postmaster(Func<Cluster> find, bool isDurable, ILogger log)
    {
        this.find = find;
        this.isDurable = isDurable;
        this.log = log;
        new Thread(Keep) { IsBackground = true, Name = "postgres" }.Start();
    }

    /// <summary>How it is reached, once the server answers.</summary>
    public Task<EmbeddedConnections> Ready => ready.Task;

    /// <summary>Completes when the server has stopped for good; faulted if it could not be brought back.</summary>
    public Task Ended => ended.Task;

    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            stopping = true;
            if (running is { HasExited: false })
                Survivors.Signal(isDurable ? "INT" : "QUIT", running.Id);
        }

        if (await Task.WhenAny(ended.Task, Task.Delay(ToShutDown)) != ended.Task)
            lock (gate)
                running?.Kill();
        await ended.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    void Keep()
    {
        try
        {
            var cluster = find();
            while (Launch(cluster) is { } server)
            {
                WaitUntilItAnswers(server, cluster);
                if (!ready.TrySetResult(Prepared(cluster)))
                    log.LogInformation("PostgreSQL answers again.");
                server.WaitForExit();
                Bury(server, cluster);
            }

            cluster.Leave();
            ready.TrySetCanceled();
            ended.SetResult();
        }
        catch (Exception e)
        {
            ready.TrySetException(e);
            ended.SetException(e);
        }
    }

    Process? Launch(Cluster cluster)
    {
        lock (gate)
            return stopping ? null : running = Command.Start(cluster.Server());
    }

    void Bury(Process server, Cluster cluster)
    {
        if (!stopping)
            log.LogError("PostgreSQL ended unasked ({ExitCode}) and is started anew. {LastWords}", server.ExitCode, cluster.LastWords());
        lock (gate)
        {
            running = null;
            server.Dispose();
        }

        cluster.ClearAway();
    }

    // Replaying the log of writes after a crash may take long and is no failure; silence is.
    void WaitUntilItAnswers(Process server, Cluster cluster)
    {
        var silence = Stopwatch.StartNew();
        while (!server.WaitForExit(BetweenKnocks))
        {
            switch (Knock(cluster.Owner))
            {
                case Answer.Open:
                    return;
                case Answer.NotYet:
                    silence.Restart();
                    break;
                case Answer.None when silence.Elapsed > ToAnswer:
                    server.Kill(entireProcessTree: true);
                    break;
            }
        }

        if (!stopping)
            throw new PostgresUnavailableException(
                $"PostgreSQL did not start: {server.StandardError.ReadToEnd().Trim()}{Environment.NewLine}{cluster.LastWords()}");
    }

    enum Answer { None, NotYet, Open }

    static Answer Knock(string connection)
    {
        try
        {
            using var knock = new NpgsqlConnection(connection + ";Pooling=false;Timeout=5");
            knock.Open();
            return Answer.Open;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections)
        {
            return Answer.NotYet;
        }
        catch (NpgsqlException)
        {
            return Answer.None;
        }
    }

    // The cluster's first start has no login for the application yet.
    static EmbeddedConnections Prepared(Cluster cluster)
    {
        using var owner = new NpgsqlConnection(cluster.Owner + ";Pooling=false");
        owner.Open();
        var password = new NpgsqlConnectionStringBuilder(cluster.Application).Password;
        using var login = new NpgsqlCommand(
            $"""
            do $$ begin
                if not exists (select from pg_roles where rolname = '{Cluster.ApplicationUser}') then
                    create role {Cluster.ApplicationUser} login password '{password}';
                end if;
            end $$
            """,
            owner);
        login.ExecuteNonQuery();
        return new(cluster.Application, cluster.Owner);
    }
}
