using System.Net;
using Microsoft.AspNetCore.Http;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>Receivers that do not behave: none of them holds up the host or another receiver.</summary>
public sealed class ReceiverTests(ImpatientHost shared) : IClassFixture<ImpatientHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receiver_that_does_not_answer_in_time_has_failed()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer(Never);
        await using var host = await HostUnderTest.Start(
            with: settings => With(settings, deliveries => deliveries with { Attempts = 1, Timeout = TimeSpan.FromMilliseconds(100) }));
        var subscriber = new Subscriber(await Subscriber.RegisterWithAStatement(host));
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();

        await subscriber.Until(subscription, "dead", 1);
        var letter = (await subscriber.DeadLetters(subscription)).ShouldHaveSingleItem()!;
        letter["error"]!.GetValue<string>().ShouldBe("No answer within 0.1 seconds.");
        letter["status"].ShouldBeNull();
        letter["attempts"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_has_failed()
    {
        var gone = await Receiver.Start();
        var url = gone.Url;
        await gone.DisposeAsync();
        var subscriber = new Subscriber(await shared.RegisterWithAStatement());
        var subscription = await subscriber.Subscribe(url);

        await subscriber.Overtake();

        await subscriber.Until(subscription, "dead", 1);
        var letter = (await subscriber.DeadLetters(subscription)).ShouldHaveSingleItem()!;
        letter["error"]!.GetValue<string>().ShouldStartWith("Connection refused");
        letter["status"].ShouldBeNull();
        letter["attempts"]!.GetValue<int>().ShouldBe(3);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var receiver = await Receiver.Start();
        for (var i = 0; i < 3; i++)
            receiver.Answer(context =>
            {
                context.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
                return Task.CompletedTask;
            });
        var subscriber = new Subscriber(await shared.RegisterWithAStatement());
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();

        await subscriber.Until(subscription, "dead", 1);
        (await subscriber.DeadLetters(subscription))[0]!["status"]!.GetValue<int>().ShouldBe(307);
        receiver.Unread.ShouldBe(3);
        for (var i = 0; i < 3; i++) (await receiver.Next()).Path.ShouldBe("/hook");
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        await using var receiver = await Receiver.Start();
        var hungUp = new TaskCompletionSource();
        receiver.Answer(async context =>
        {
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(block, Cancellation);
            hungUp.SetResult();
        });
        var subscriber = new Subscriber(await shared.RegisterWithAStatement());
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();

        await subscriber.Until(subscription, "delivered", 1);
        await hungUp.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task A_receiver_that_fails_keeps_no_other_waiting()
    {
        await using var silent = await Receiver.Start();
        silent.Answer(Never);
        await using var other = await Receiver.Start();
        await using var host = await HostUnderTest.Start(
            with: settings => With(settings, deliveries => deliveries with { Timeout = TimeSpan.FromHours(1) }));
        var subscriber = new Subscriber(await Subscriber.RegisterWithAStatement(host));
        var first = await subscriber.Subscribe(silent.Url);
        var second = await subscriber.Subscribe(other.Url);

        await subscriber.Overtake();

        await silent.Next();
        await other.Next();
        await subscriber.Until(second, "delivered", 1);
        await subscriber.Until(first, "pending", 1);
    }

    [Fact]
    public async Task A_subscription_ended_while_it_is_tried_is_not_tried_again()
    {
        await using var receiver = await Receiver.Start();
        var ended = new TaskCompletionSource();
        receiver.Answer(async context =>
        {
            await ended.Task;
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        });
        var register = await shared.RegisterWithAStatement();
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        var tried = await receiver.Next();

        await Register.Json(await shared.Host.Client.DeleteAsync($"/registers/{register.Name}/subscriptions/{subscription}", Cancellation),
            HttpStatusCode.OK);
        ended.SetResult();

        await subscriber.Restore();
        var next = await subscriber.Subscribe(receiver.Url);
        await register.Record("""{"entry": "x3", "type": "instrument.annulled", "instrument": "order/1", "by": "Domstol","""
            + """ "published": "2021-01-01"}""");
        (await receiver.Next()).Delivery.ShouldNotBe(tried.Delivery);
        await subscriber.Until(next, "delivered", 1);
        receiver.Unread.ShouldBe(0);
    }

    private static HostSettings With(
        HostSettings settings, Func<Host.DeliverySettings, Host.DeliverySettings> change) =>
        Subscriber.Impatient(settings) with { Deliveries = change(Subscriber.Impatient(settings).Deliveries) };

    private static Task Never(HttpContext context)
    {
        var aborted = new TaskCompletionSource();
        context.RequestAborted.Register(aborted.SetResult);
        return aborted.Task;
    }
}
