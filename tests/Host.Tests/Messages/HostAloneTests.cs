using Microsoft.Extensions.Logging;
using Regulations.Host.Tests.Auditing;
using Regulations.Host.Tests.Subscribing;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Messages;

/// <summary>A host with a PostgreSQL of its own carries messages by itself, and goes on with them when it starts again.</summary>
public sealed class HostAloneTests
{
    [Fact]
    public async Task It_delivers_and_audits_and_goes_on_after_a_restart()
    {
        using var directory = TestDirectory.Create();
        await using var receiver = await Receiver.Start(500);
        HostSettings Alone(HostSettings s) => Subscriber.Impatient(s) with
        {
            Connections = null,
            StartDatabase = (log, cancellation) => OfItsOwn(directory.Path, log, cancellation),
            Deliveries = Subscriber.Impatient(s).Deliveries with
            { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(1) },
        };
        var first = await HostUnderTest.Start("Host=nowhere", Alone);
        var register = await Subscriber.RegisterWithAStatement(first);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        var failed = await receiver.Next();
        var audits = new AuditClient(first);
        (await audits.ResultsOf(AuditClient.Columns + "1,home,2020-04-10T14:00,2020-04-09,visit,friend,40,refused,\n"))
            .ShouldHaveSingleItem();
        await first.DisposeAsync();

        await using var next = await HostUnderTest.Start("Host=nowhere", Alone);

        (await receiver.Next()).Delivery.ShouldBe(failed.Delivery);
        await new Subscriber(register.By(next)).Until(subscription, "delivered", 1);
    }

    private static async Task<OwnDatabase> OfItsOwn(string directory, ILogger log, CancellationToken cancellation)
    {
        var server = await EmbeddedPostgres.Start(directory, EmbeddedOptions.FromEnvironment() with { Durable = false }, log, cancellation);
        return new(new(server.Connections.Application, server.Connections.Owner), server.Ended, server);
    }
}
