using System.Net;
using System.Net.Http.Json;
using System.Text;
using Npgsql;
using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>Hosts killed without warning, on a PostgreSQL of their own: the next start has what was acknowledged, and nothing else.</summary>
public sealed class KilledServeTests : IDisposable
{
    private readonly TestDirectory _directory = TestDirectory.Create();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        ServerProcesses.WaitUntilNoneIsLeft(_directory);
        _directory.Dispose();
    }

    [Fact]
    public async Task Of_an_import_in_the_middle_of_which_the_host_was_killed_nothing_is_there()
    {
        using var host = await Served.Start("--data", _directory.Path);
        using var client = await RegisterAt(host);
        await Record(client, Lines.Municipality);
        var body = new EndlessBody();
        var import = client.PostAsync("/registers/dk/entries", body, Cancellation);
        await Task.WhenAny(body.MuchSent.Task, import);
        import.IsCompleted.ShouldBeFalse();

        host.Kill();
        body.GoesOn.SetResult();

        await Should.ThrowAsync<HttpRequestException>(import);
        (await ThereAfterTheNextStart()).ShouldBe("a1");
    }

    [Fact]
    public async Task An_append_in_the_middle_of_which_the_host_was_killed_is_absent_or_whole_and_those_acknowledged_are_there()
    {
        using var host = await Served.Start("--data", _directory.Path);
        using var client = await RegisterAt(host);
        await Record(client, Lines.Municipality, Lines.Home);
        await using var database = NpgsqlDataSource.Create(ClusterQueries.Owner(_directory.Path));
        await using var hold = database.CreateCommand("select register_dk.take_write_lock(null, null); select pg_sleep(3600)");
        hold.CommandTimeout = 0;
        var holding = hold.ExecuteNonQueryAsync(Cancellation);
        await UntilOneWaits(database, "wait_event = 'PgSleep'");
        var append = client.PostAsync(
            "/registers/dk/entries", new StringContent(Lines.Order, Encoding.UTF8, "application/x-ndjson"), Cancellation);
        await UntilOneWaits(database, "wait_event_type = 'Lock'");

        host.Kill();

        await Should.ThrowAsync<HttpRequestException>(append);
        await Should.ThrowAsync<NpgsqlException>(holding);
        // The server may end the session that holds the lock before the one that waits for it, which then commits.
        (await ThereAfterTheNextStart()).ShouldBeOneOf("a1 f1", "a1 f1 o1");
    }

    [Fact]
    public async Task Of_many_appends_under_way_when_the_host_was_killed_each_is_there_whole_or_not_at_all_and_the_acknowledged_are_there()
    {
        using var host = await Served.Start("--data", _directory.Path);
        using var client = await RegisterAt(host);
        await Record(client, Lines.Municipality);
        var acknowledged = new List<int>();
        var appends = Enumerable.Range(0, 8).Select(writer => AppendUntilKilled(client, writer, acknowledged)).ToList();
        SpinWait.SpinUntil(() => CountOf(acknowledged) >= 40, TimeSpan.FromMinutes(2)).ShouldBeTrue();

        host.Kill();

        await Task.WhenAll(appends);
        using var next = await Served.Start("--data", _directory.Path);
        var there = (await Executable.Run("export", "--register", "dk", "--url", next.Address)).With(0).Lines.Skip(1)
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!["facility"]!.GetValue<string>()).ToList();
        there.ShouldBeUnique();
        acknowledged.Select(number => $"{number}-a").Except(there, StringComparer.Ordinal).ShouldBeEmpty();
        there.Where(id => id.EndsWith('a')).Select(id => id[..^1]).ShouldBe(there.Where(id => id.EndsWith('b')).Select(id => id[..^1]));
    }

    /// <summary>The entries by id, in the order of the log.</summary>
    private async Task<string> ThereAfterTheNextStart()
    {
        using var next = await Served.Start("--data", _directory.Path);
        var exported = (await Executable.Run("export", "--register", "dk", "--data", _directory.Path)).With(0).Lines;
        (await next.Stop("TERM")).With(0);
        ServerProcesses.WaitUntilNoneIsLeft(_directory);
        return string.Join(' ', exported.Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!["entry"]!.GetValue<string>()));
    }

    private static async Task<HttpClient> RegisterAt(Served host)
    {
        var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        (await client.PutAsJsonAsync("/registers/dk", new { title = "Danmark" }, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Created);
        return client;
    }

    private static async Task Record(HttpClient client, params string[] lines)
    {
        using var entries = new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson");
        (await client.PostAsync("/registers/dk/entries", entries, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task AppendUntilKilled(HttpClient client, int writer, List<int> acknowledged)
    {
        try
        {
            for (var number = writer; ; number += 8)
            {
                await Record(client, Lines.Facility($"{number}-a"), Lines.Facility($"{number}-b"));
                lock (acknowledged) acknowledged.Add(number);
            }
        }
        catch (HttpRequestException)
        {
            // Killed.
        }
    }

    private static int CountOf(List<int> acknowledged)
    {
        lock (acknowledged) return acknowledged.Count;
    }

    private static async Task UntilOneWaits(NpgsqlDataSource database, string how)
    {
        await using var watch = database.CreateCommand("select count(*) from pg_stat_activity where " + how);
        while ((long)(await watch.ExecuteScalarAsync(Cancellation))! == 0) Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A body that waits when much of it has been taken, and never ends.</summary>
    private sealed class EndlessBody : HttpContent
    {
        public EndlessBody() => Headers.ContentType = new("application/x-ndjson");

        public TaskCompletionSource MuchSent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource GoesOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await ManyLines.WriteMany(stream, Cancellation);
            MuchSent.SetResult();
            await GoesOn.Task;
            while (true) await ManyLines.WriteMany(stream, Cancellation);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
