using System.Globalization;
using System.Net;
using Regulations.Host.Subscribing;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>Whatever a receiver answers, what comes after it is delivered.</summary>
public sealed class HostileReceiverTests(ImpatientHost shared, HostileReceiverTests.HostThatTriesOnce once)
    : IClassFixture<ImpatientHost>, IClassFixture<HostileReceiverTests.HostThatTriesOnce>
{
    private const string Annulment =
        """{"entry": "x3", "type": "instrument.annulled", "instrument": "order/1", "by": "Domstol", "published": "2021-01-01"}""";
    private const string Clear = "HTTP/1.1 200 OK\r\n";

    [Theory]
    [InlineData("HTTP/1.1 2\0\0 \0\r\n\r\n", null)]
    [InlineData("\0\0\0\0\r\n\r\n", null)]
    [InlineData(Clear + "X-\0: 1\r\n\r\n", null)]
    [InlineData(Clear + "no header\r\n\r\n", null)]
    [InlineData("HTTP/1.1 ", "2")]
    [InlineData(Clear, "X-Flood: 0123456789012345678901234567890123456789\r\n")]
    [InlineData("", "HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData(Clear, null)]
    public async Task An_answer_that_is_none_fails_the_attempt_and_blocks_nothing(string answer, string? overAndOver)
    {
        await using var receiver = new RawReceiver([answer], overAndOver);
        var register = await once.RegisterWithAStatement();
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();
        await subscriber.Until(subscription, "dead", 1);
        await subscriber.Restore();
        await register.Record(Annulment);

        var letter = (await subscriber.DeadLetters(subscription))[0]!;
        letter["status"].ShouldBeNull();
        letter["error"]!.GetValue<string>().ShouldNotContain('\0');
        await subscriber.Until(subscription, "delivered", 1);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_ends_its_subscription_and_the_subscription_says_so()
    {
        await using var receiver = await Receiver.Start(410);
        var register = await shared.RegisterWithAStatement();
        await Subscriber.Issue(register);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);

        await subscriber.Overtake();
        var shown = await subscriber.Until(subscription, "dead", 2);

        var letters = await subscriber.DeadLetters(subscription);
        letters.Select(l => l!["status"]?.GetValue<int>()).ShouldBe([410, null]);
        letters.ShouldAllBe(l => l!["error"]!.GetValue<string>() == "The receiver answered 410 Gone, which ended the subscription.");
        shown["endedAt"].ShouldNotBeNull();
        shown["endedBecause"]!.GetValue<string>().ShouldContain("410 Gone");
        var refused = await subscriber.SendAgain(subscription, letters[0]!["delivery"]!.GetValue<string>());
        (await Register.Problem(refused, HttpStatusCode.Conflict))["type"]!.GetValue<string>().ShouldBe("/problems/subscription-ended");

        var other = await subscriber.Subscribe(receiver.Url);
        await subscriber.Restore();
        await register.Record(Annulment);
        await subscriber.Until(other, "delivered", 2);
        var after = await register.Ask(string.Create(CultureInfo.InvariantCulture, $"/subscriptions/{subscription}"));
        after["deliveries"]!.ToJsonString().ShouldBe("""{"pending":0,"delivered":0,"dead":2}""");
        receiver.Unread.ShouldBe(3);
    }

    [Theory]
    [InlineData("as it is", "as it is")]
    [InlineData("a\0b\nc", "a\ufffdb\ufffdc")]
    [InlineData("whole \ud83d\udc4d", "whole \ud83d\udc4d")]
    public void What_is_kept_of_an_answer_is_text(string answered, string kept) => ReceiverText.Cleaned(answered).ShouldBe(kept);

    [Fact]
    public void What_is_kept_of_an_answer_holds_no_half_of_a_surrogate_pair() =>
        ReceiverText.Cleaned("half " + (char)0xd83d + " and " + (char)0xdc4d).ShouldBe("half \ufffd and \ufffd");

    [Theory]
    [InlineData(299, 299)]
    [InlineData(298, 300)]
    [InlineData(1000, 300)]
    public void What_is_kept_is_short_and_ends_with_a_whole_character(int before, int kept) =>
        ReceiverText.Cleaned(new string('x', before) + "\ud83d\udc4d").Length.ShouldBe(kept);

    public sealed class HostThatTriesOnce : ImpatientHost
    {
        protected override HostSettings With(HostSettings settings)
        {
            var impatient = base.With(settings);
            return impatient with { Deliveries = impatient.Deliveries with { Attempts = 1, Timeout = TimeSpan.FromSeconds(1) } };
        }
    }
}
