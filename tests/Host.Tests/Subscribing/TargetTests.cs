using System.Net;
using Regulations.Host.Subscribing;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>Nobody can have the host call what only the host can reach.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.32.0.0", true)]
    [InlineData("2a00:1450:400f::1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.255.255.255", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.0", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.88.99.1", false)]
    [InlineData("192.88.98.255", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_public_addresses_are_sent_to(string address, bool permitted) =>
        PermittedTargets.Read(null).Permits(IPAddress.Parse(address)).ShouldBe(permitted);

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("10.2.0.0", false)]
    [InlineData("::1", true)]
    [InlineData("127.0.0.1", false)]
    public void Unless_an_administrator_permits_more(string address, bool permitted) =>
        PermittedTargets.Read("10.1.0.0/16, ::1/128").Permits(IPAddress.Parse(address)).ShouldBe(permitted);

    [Theory]
    [InlineData("10.1.0.0/33")]
    [InlineData("10.1.0.0/16;127.0.0.1/32")]
    [InlineData("localhost")]
    public async Task A_host_does_not_start_with_a_list_of_networks_it_cannot_read(string written)
    {
        var starting = () => HostUnderTest.Start(
            "Host=nowhere", settings => settings with { Deliveries = new() { PermittedTargets = written } });

        (await starting.ShouldThrowAsync<FormatException>()).Message.ShouldContain(written.Split(';')[0]);
    }

    [Fact]
    public async Task A_name_that_leads_to_the_host_itself_is_given_up_at_once()
    {
        await using var receiver = await Receiver.Start();
        await using var host = await HostUnderTest.Start();
        var subscriber = new Subscriber(await Subscriber.RegisterWithAStatement(host));
        var subscription = await subscriber.Subscribe(receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

        await subscriber.Overtake();

        await subscriber.Until(subscription, "dead", 1);
        var letter = (await subscriber.DeadLetters(subscription)).ShouldHaveSingleItem()!;
        letter["error"]!.GetValue<string>().ShouldBe("The address leads to a network this host may not send to.");
        letter["status"].ShouldBeNull();
        letter["attempts"]!.GetValue<int>().ShouldBe(1);
        receiver.Unread.ShouldBe(0);
    }
}
