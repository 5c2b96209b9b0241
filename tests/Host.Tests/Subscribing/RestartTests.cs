using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Commands;
using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>What is to be delivered outlives the host that put it down, and is put down once by however many hosts.</summary>
public sealed class RestartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_stopped_host_had_not_delivered_the_next_one_does_once()
    {
        await using var receiver = await Receiver.Start(500);
        var first = await HostUnderTest.Start(with: Patient);
        var register = await Subscriber.RegisterWithAStatement(first);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        var failed = await receiver.Next();
        await first.DisposeAsync();

        await using var next = await HostUnderTest.Start(first.ConnectionString, Patient);
        var delivered = await receiver.Next();

        delivered.Delivery.ShouldBe(failed.Delivery);
        delivered.Body.ShouldBe(failed.Body);
        await new Subscriber(register.By(next)).Until(subscription, "delivered", 1);
        await WithNothingMore(receiver, register.By(next), subscription);
    }

    [Fact]
    public async Task What_a_killed_host_had_not_delivered_another_does()
    {
        await using var receiver = await Receiver.Start(500);
        var connection = await PostgresServer.CreateDatabase();
        using var killed = Executable.Start(
            Path.Combine(AppContext.BaseDirectory, "regulations"), ["serve", "--urls", "http://127.0.0.1:0",
                .. PostgresServer.Arguments(connection)], ("REGULATIONS_WEBHOOK_TARGETS", "127.0.0.0/8"));
        using var client = new HttpClient { BaseAddress = new((await killed.NextLine())!["The host answers at ".Length..]) };
        await client.PutAsync("/registers/dk", new StringContent("""{"title": "Danmark"}""", Encoding.UTF8, "application/json"),
            Cancellation);
        var register = new Register(client, "dk");
        await register.Record(Lines.Law);
        await Subscriber.Issue(register);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        var failed = await receiver.Next();
        ServerProcesses.Signal("KILL", killed.Id);
        await killed.End();

        await using var next = await HostUnderTest.Start(connection, Subscriber.Impatient);

        (await receiver.Next()).Delivery.ShouldBe(failed.Delivery);
        await new Subscriber(register.By(next)).Until(subscription, "delivered", 1);
    }

    [Fact]
    public async Task Two_hosts_put_down_and_deliver_once_and_one_goes_on_for_the_other()
    {
        await using var receiver = await Receiver.Start();
        var one = await HostUnderTest.Start(with: Subscriber.Impatient);
        var register = await Subscriber.RegisterWithAStatement(one);
        await using var other = await HostUnderTest.Start(one.ConnectionString, Subscriber.Impatient);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();

        await receiver.Next();
        await subscriber.Until(subscription, "delivered", 1);
        await one.DisposeAsync();
        await WithNothingMore(receiver, register.By(other), subscription);
    }

    [Fact]
    public async Task A_host_that_had_lost_its_database_for_a_while_goes_on()
    {
        await using var receiver = await Receiver.Start();
        await using var host = await HostUnderTest.Start(with: Subscriber.Impatient);
        var register = await Subscriber.RegisterWithAStatement(host);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);

        await HostsTests.Allow(host, connections: false);
        (await Register.Problem(await register.Get("/subscriptions"), HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>()
            .ShouldBe("/problems/log-unavailable");
        await HostsTests.Allow(host, connections: true);
        await subscriber.Overtake();

        await receiver.Next();
        await subscriber.Until(subscription, "delivered", 1);
        await WithNothingMore(receiver, register, subscription);
    }

    [Fact]
    public async Task The_secret_stands_in_no_log_of_the_host()
    {
        await using var receiver = await Receiver.Start(500);
        var connection = await PostgresServer.CreateDatabase();
        using var host = Executable.Start(
            Path.Combine(AppContext.BaseDirectory, "regulations"), ["serve", "--verbose", "--urls", "http://127.0.0.1:0",
                .. PostgresServer.Arguments(connection)], ("REGULATIONS_WEBHOOK_TARGETS", "127.0.0.0/8"));
        using var client = new HttpClient { BaseAddress = new((await host.NextLine())!["The host answers at ".Length..]) };
        await client.PutAsync("/registers/dk", new StringContent("""{"title": "Danmark"}""", Encoding.UTF8, "application/json"),
            Cancellation);
        var register = new Register(client, "dk");
        var subscriber = new Subscriber(register);
        await register.Record(Lines.Law);
        await Subscriber.Issue(register);
        await subscriber.Subscribe(receiver.Url);
        await Register.Problem(await register.PostJson("/subscriptions", $$"""{"url": "7", "secret": "{{Subscriber.Secret}}"}"""),
            HttpStatusCode.BadRequest);
        await subscriber.Overtake();
        await receiver.Next();

        host.Signal("TERM");
        var ended = await host.End();

        // What is told more of may hold what a stop interrupted, with where.
        ended.ExitCode.ShouldBe(0, ended.Errors);
        ended.Errors.ShouldNotBeEmpty();
        (ended.Errors + ended.Output).ShouldNotContain(Subscriber.Secret);
    }

    [Fact]
    public async Task A_host_that_is_stopped_in_the_middle_of_a_delivery_prints_nothing_alarming()
    {
        await using var receiver = await Receiver.Start(500);
        var connection = await PostgresServer.CreateDatabase();
        using var host = Executable.Start(
            Path.Combine(AppContext.BaseDirectory, "regulations"), ["serve", "--urls", "http://127.0.0.1:0",
                .. PostgresServer.Arguments(connection)], ("REGULATIONS_WEBHOOK_TARGETS", "127.0.0.0/8"));
        using var client = new HttpClient { BaseAddress = new((await host.NextLine())!["The host answers at ".Length..]) };
        await client.PutAsync("/registers/dk", new StringContent("""{"title": "Danmark"}""", Encoding.UTF8, "application/json"),
            Cancellation);
        var register = new Register(client, "dk");
        await register.Record(Lines.Law);
        await Subscriber.Issue(register);
        await register.Send(new HttpRequestMessage(HttpMethod.Put, "/tables"));
        await new Subscriber(register).Subscribe(receiver.Url);
        await new Subscriber(register).Overtake();
        await receiver.Next();

        host.Signal("TERM");
        var ended = (await host.End()).With(0);

        ended.Errors.ShouldNotContain("fail:");
        ended.Errors.ShouldNotContain("crit:");
    }

    /// <summary>Waits for an hour after each failure.</summary>
    private static HostSettings Patient(HostSettings settings)
    {
        var impatient = Subscriber.Impatient(settings);
        return impatient with
        {
            Deliveries = impatient.Deliveries with
            { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(1) }
        };
    }

    /// <summary>After one delivery, the next that comes is about the next entry that overtook the statement.</summary>
    private static async Task WithNothingMore(Receiver receiver, Register register, long subscription)
    {
        var subscriber = new Subscriber(register);
        await subscriber.Restore();
        await register.Record("""{"entry": "x3", "type": "instrument.annulled", "instrument": "order/1", "by": "Domstol","""
            + """ "published": "2021-01-01"}""");

        JsonNode.Parse((await receiver.Next()).Body)!["by"]!["entry"]!.GetValue<string>().ShouldBe("x3");
        (await subscriber.Until(subscription, "delivered", 2))["deliveries"]!.ToJsonString()
            .ShouldBe("""{"pending":0,"delivered":2,"dead":0}""");
        receiver.Unread.ShouldBe(0);
    }
}
