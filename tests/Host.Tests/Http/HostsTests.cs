using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

public sealed class HostsTests
{
    private const string Question = "/facilities/home/timeline?from=2020-01-01&until=2021-01-01";

    [Fact]
    public async Task A_host_started_anew_gives_the_same_answers_and_records_on_from_there()
    {
        await using var first = await HostUnderTest.Start();
        var register = await Register.Made(first);
        await register.Record(Lines.Law);
        var before = await Body(register, Question);
        await first.DisposeAsync();

        await using var second = await HostUnderTest.Start(first.ConnectionString);

        (await Body(register.By(second), Question)).ShouldBe(before);
        (await register.By(second).Record(Lines.Facility("next")))["head"]!.GetValue<long>().ShouldBe(5);
        (await register.By(second).Record(Lines.Law))["unchanged"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task Another_host_asked_for_at_least_a_position_answers_from_it_as_the_first_does()
    {
        await using var one = await HostUnderTest.Start();
        await using var other = await HostUnderTest.Start(one.ConnectionString);
        var register = await Register.Made(one);
        await register.Record(Lines.Law);

        var there = await Body(register.By(other), $"{Question}&atLeast=4");

        there.ShouldBe(await Body(register, Question));
    }

    [Fact]
    public async Task What_one_host_recorded_another_may_build_on_at_once()
    {
        await using var one = await HostUnderTest.Start();
        await using var other = await HostUnderTest.Start(one.ConnectionString);
        var register = await Register.Made(one);
        await register.By(other).Record(Lines.Municipality);

        for (var i = 0; i < 20; i++)
        {
            var (writes, follows) = i % 2 == 0 ? (one, other) : (other, one);
            await register.By(writes).Record(Lines.Facility(i));
            await register.By(follows)
                .Record($$"""{"entry": "c{{i}}", "type": "facility.closed", "facility": "{{i}}", "from": "2021-01-01"}""");
        }

        (await register.Ask("/facilities/7/rules?at=2021-01-01T00:00&atLeast=41"))["facility"]!["status"]!.GetValue<string>()
            .ShouldBe("closed");
    }

    [Fact]
    public async Task Hosts_that_record_at_once_lose_and_double_nothing()
    {
        await using var one = await HostUnderTest.Start();
        await using var other = await HostUnderTest.Start(one.ConnectionString);
        var register = await Register.Made(one);
        await register.Record(Lines.Municipality);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => register.By(i % 2 == 0 ? one : other).Record(Lines.Facility(i))));

        var everywhere = await Task.WhenAll(
            new[] { one, other }.Select(h => register.By(h).Ask("/facilities/1/rules?at=2020-01-01T00:00&atLeast=101")));
        everywhere.ShouldAllBe(a => a["facility"]!["status"]!.GetValue<string>() == "open");
        var log = (await register.Ask("/entries"))["entries"]!.AsArray();
        log.Select(e => e!["entry"]!["entry"]!.GetValue<string>()).Distinct().Count().ShouldBe(101);
        log.Count.ShouldBe(101);
    }

    [Fact]
    public async Task A_position_that_does_not_come_is_not_waited_for_for_ever()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { LongestWait = TimeSpan.FromMilliseconds(20) });
        var register = await Register.Made(host);

        var problem = await register.Problem($"{Question}&atLeast=1", HttpStatusCode.ServiceUnavailable);

        $"{problem["type"]} {problem["parameter"]} {problem["head"]}".ShouldBe("/problems/position-not-reached atLeast 0");
    }

    [Fact]
    public async Task Without_its_database_a_host_records_nothing_but_answers_on_and_recovers()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { Patience = new Patience { Retries = 0 } });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);
        await Allow(host, connections: false);

        var refused = await register.Post(Lines.Facility("next"));
        var unread = await register.Get("/entries");
        var answered = await register.Ask(Question);
        await Allow(host, connections: true);

        (await Register.Problem(refused, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>()
            .ShouldBe("/problems/log-unavailable");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await Register.Problem(unread, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>()
            .ShouldBe("/problems/log-unavailable");
        answered["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(4);
        (await register.Record(Lines.Facility("next")))["head"]!.GetValue<long>().ShouldBe(5);
    }

    [Fact]
    public async Task A_host_still_looking_for_its_database_lives_and_says_that_it_is_not_ready()
    {
        var nobody = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=1";
        var settings = new HostSettings
        {
            Connections = new(nobody, nobody), Urls = ["http://127.0.0.1:0"], LeastLogged = LogLevel.None,
            Patience = new Patience { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(1) }
        };
        await using var app = RegulationsHost.Build(settings);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var asked = await client.GetAsync("/registers/dk", TestContext.Current.CancellationToken);

        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Register.Problem(ready, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>().ShouldBe("/problems/starting");
        (await Register.Problem(asked, HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>().ShouldBe("/problems/starting");
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_host_that_finds_no_database_stops_and_says_why()
    {
        var settings = new HostSettings
        {
            Connections = new("Host=127.0.0.1;Port=1;Username=nobody;Timeout=1", null),
            Urls = ["http://127.0.0.1:0"],
            LeastLogged = LogLevel.None,
            Patience = new Patience { Retries = 0 }
        };
        await using var app = RegulationsHost.Build(settings);

        await app.StartAsync(TestContext.Current.CancellationToken);

        await Should.ThrowAsync<LogUnavailableException>(() => RegulationsHost.Ready(app));
        await app.WaitForShutdownAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> Body(Register register, string question)
    {
        var response = await register.Get(question);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    internal static async Task Allow(HostUnderTest host, bool connections)
    {
        var name = new NpgsqlConnectionStringBuilder(host.ConnectionString).Database;
        await using var source = NpgsqlDataSource.Create(await PostgresServer.Administration);
        await using var command = source.CreateCommand(
            $"alter database {name} allow_connections {connections}; select pg_terminate_backend(pid) from "
                + $"pg_stat_activity where datname = '{name}'");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
