using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>A subscriber is told of a statement overtaken, whatever becomes of the first attempts.</summary>
public sealed class DeliveryTests(ImpatientHost shared) : IClassFixture<ImpatientHost>, IAsyncLifetime
{
    private Register _register = null!;
    private Subscriber _subscriber = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.RegisterWithAStatement();
        _subscriber = new(_register);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_statement_overtaken_is_posted_as_the_list_shows_it_and_signed()
    {
        await using var receiver = await Receiver.Start();
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Overtake();

        var received = await receiver.Next();
        (received.Method, received.Path, received.ContentType).ShouldBe(("POST", "/hook", "application/json"));
        received.Signature.ShouldBe(received.SignedUnder(Subscriber.Secret));
        var sent = DateTimeOffset.FromUnixTimeSeconds(long.Parse(received.Timestamp, CultureInfo.InvariantCulture));
        (TimeProvider.System.GetUtcNow() - sent).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(5));
        var body = JsonNode.Parse(received.Body)!.AsObject();
        body["delivery"]!.GetValue<string>().ShouldBe(received.Delivery);
        body["register"]!.GetValue<string>().ShouldBe(_register.Name);
        body.Remove("delivery");
        body.Remove("register");
        JsonNode.DeepEquals(body, (await _register.Ask("/statements/overtaken"))["overtaken"]![0]).ShouldBeTrue(body.ToJsonString());
        await _subscriber.Until(subscription, "delivered", 1);
        (await _subscriber.DeadLetters(subscription)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fails_is_tried_again_under_the_same_id_with_the_same_body()
    {
        await using var receiver = await Receiver.Start(500, 302);
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Overtake();

        var attempts = new[] { await receiver.Next(), await receiver.Next(), await receiver.Next() };
        attempts.Select(a => a.Delivery).Distinct().Count().ShouldBe(1);
        attempts.ShouldAllBe(a => a.Body.SequenceEqual(attempts[0].Body));
        await _subscriber.Until(subscription, "delivered", 1);
        receiver.Unread.ShouldBe(0);
    }

    [Fact]
    public async Task After_the_last_attempt_it_is_a_dead_letter_and_is_sent_again_when_asked_for()
    {
        await using var receiver = await Receiver.Start(500, 500, 503);
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Overtake();

        await _subscriber.Until(subscription, "dead", 1);
        var letter = (await _subscriber.DeadLetters(subscription)).ShouldHaveSingleItem()!;
        letter["by"]!.GetValue<long>().ShouldBe(6);
        letter["attempts"]!.GetValue<int>().ShouldBe(3);
        letter["status"]!.GetValue<int>().ShouldBe(503);
        letter["error"]!.GetValue<string>().ShouldBe("The receiver answered 503.");
        var given = new[] { await receiver.Next(), await receiver.Next(), await receiver.Next() };
        letter["delivery"]!.GetValue<string>().ShouldBe(given[0].Delivery);

        await _subscriber.Restore();
        await Register.Json(await _subscriber.SendAgain(subscription, given[0].Delivery), HttpStatusCode.Accepted);

        var again = await receiver.Next();
        again.Delivery.ShouldBe(given[0].Delivery);
        again.Body.ShouldBe(given[0].Body);
        await _subscriber.Until(subscription, "delivered", 1);
        (await _subscriber.DeadLetters(subscription)).ShouldBeEmpty();
        await Register.Problem(await _subscriber.SendAgain(subscription, given[0].Delivery), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Many_at_once_come_in_the_order_of_the_log_though_one_of_them_has_to_come_again()
    {
        const int issued = 12;
        for (var i = 1; i < issued; i++) await Subscriber.Issue(_register);
        await using var receiver = await Receiver.Start(200, 200, 500, 200);
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Overtake();

        var told = new List<string>();
        for (var i = 0; i <= issued; i++) told.Add(JsonNode.Parse((await receiver.Next()).Body)!["statement"]!.GetValue<string>());
        told[3].ShouldBe(told[2]);
        told.Distinct().Count().ShouldBe(issued);
        told.ShouldBe(told.Order(StringComparer.Ordinal));
        await _subscriber.Until(subscription, "delivered", issued);
        receiver.Unread.ShouldBe(0);
    }
}
