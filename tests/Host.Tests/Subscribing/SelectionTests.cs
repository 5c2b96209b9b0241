using System.Text.Json.Nodes;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>Which statements overtaken a subscriber is told of.</summary>
public sealed class SelectionTests(ImpatientHost shared) : IClassFixture<ImpatientHost>, IAsyncLifetime
{
    private const string Elsewhere =
        """{"entry": "a3", "type": "area.defined", "area": "0101", "kind": "municipality", "name": "København"}""";
    private const string Annulment =
        """{"entry": "x3", "type": "instrument.annulled", "instrument": "order/1", "by": "Domstol", "published": "2021-01-01"}""";

    private Register _register = null!;
    private Subscriber _subscriber = null!;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.RegisterWithAStatement();
        _subscriber = new(_register);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_was_overtaken_before_the_subscription_is_not_told_of()
    {
        await using var receiver = await Receiver.Start();
        await _subscriber.Overtake();
        await _register.Ask("/statements/overtaken");
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Restore();
        await _register.Record(Annulment);

        By(await receiver.Next()).ShouldBe("x3");
        (await _subscriber.Until(subscription, "delivered", 1))["after"]!.GetValue<long>().ShouldBe(6);
        receiver.Unread.ShouldBe(0);
    }

    [Fact]
    public async Task A_statement_overtaken_a_second_time_is_told_of_a_second_time()
    {
        await using var receiver = await Receiver.Start();
        var subscription = await _subscriber.Subscribe(receiver.Url);

        await _subscriber.Overtake();
        await _subscriber.Restore();
        await _register.Record(Annulment);

        var told = new[] { await receiver.Next(), await receiver.Next() };
        told.Select(By).ShouldBe(["x1", "x3"]);
        told[0].Delivery.ShouldNotBe(told[1].Delivery);
        await _subscriber.Until(subscription, "delivered", 2);
    }

    [Theory]
    [InlineData(""", "area": "0253" """, "home,other")]
    [InlineData(""", "area": ["0101"]""", "")]
    [InlineData(""", "kind": ["sel-107"]""", "other")]
    [InlineData(""", "facility": ["home"]""", "home")]
    [InlineData(""", "facility": ["home", "other"], "kind": "sel-107" """, "other")]
    [InlineData("", "home,other")]
    public async Task A_subscription_may_be_about_some_facilities_alone(string selection, string told)
    {
        await using var receiver = await Receiver.Start();
        await using var all = await Receiver.Start();
        await _register.Record(Lines.Facility("other"), Elsewhere);
        await Subscriber.Issue(_register, "other");
        var wanting = told.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var subscription = await _subscriber.Subscribe(receiver.Url, selection);
        var everything = await _subscriber.Subscribe(all.Url);

        await _subscriber.Overtake();

        await _subscriber.Until(everything, "delivered", 2);
        await _subscriber.Until(subscription, "delivered", wanting.Length);
        await _subscriber.Until(subscription, "pending", 0);
        var facilities = new List<string>();
        while (receiver.Unread > 0) facilities.Add(JsonNode.Parse((await receiver.Next()).Body)!["facility"]!.GetValue<string>());
        facilities.ShouldBe(wanting);
    }

    [Fact]
    public async Task A_facility_that_a_correction_moves_is_told_of_where_it_was_and_where_it_is()
    {
        await using var receiver = await Receiver.Start();
        await _register.Record("""{"entry": "a2", "type": "area.defined", "area": "0269", "kind": "municipality", "name": "Solrød"}""",
            Elsewhere);
        await _register.PostJson("/statements", """{"facility": "home", "at": "2020-05-01T12:00"}""");
        var before = await _subscriber.Subscribe(receiver.Url, """, "area": "0253" """);
        var since = await _subscriber.Subscribe(receiver.Url, """, "area": "0269" """);
        var elsewhere = await _subscriber.Subscribe(receiver.Url, """, "area": "0101" """);

        await _register.Record($$"""{"entry": "x4", "type": "entry.corrected", "corrects": "f1", "reason": "Wrong municipality","""
            + $$""" "replacement": {{Lines.Home.Replace("0253", "0269", StringComparison.Ordinal)}}}""");

        await _subscriber.Until(before, "delivered", 1);
        await _subscriber.Until(since, "delivered", 1);
        (await _subscriber.Until(elsewhere, "pending", 0))["deliveries"]!["delivered"]!.GetValue<long>().ShouldBe(0);
        By(await receiver.Next()).ShouldBe("x4");
    }

    private static string By(Received received) => JsonNode.Parse(received.Body)!["by"]!["entry"]!.GetValue<string>();
}
