using System.Threading.Channels;
using Regulations.Host.Registers;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscriptions;

/// <summary>Delivers what has been put down, in the background. One host of those on a database does so at a time; when it dies, another goes on.</summary>
internal sealed class Courier(
    OpenRegisters registers, WebhookClient client, SubscriptionSecrets secrets, HostSettings settings, ILogger<Courier> log)
    : BackgroundService
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is something to deliver.</summary>
    public void Ring() => _bell.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Ready.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested && registers.Ready.IsCompletedSuccessfully)
        {
            try
            {
                await using var turn = await registers.TakeDeliveryTurn(stoppingToken);
                if (turn is not null) await Deliver(turn, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Deliveries were interrupted: {Reason}", fault.Message);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Rest(stoppingToken);
        }
    }

    /// <summary>As long as this host has the turn.</summary>
    private async Task Deliver(DeliveryTurn turn, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lanes = new Dictionary<(string, long), Task>();
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await turn.Confirm(cancellation);
                foreach (var register in registers.All.Where(r => r.Fault is null)) await Open(lanes, register, ending.Token);
                await Rest(cancellation);
            }
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll(lanes.Values);
        }
    }

    private async Task Open(Dictionary<(string, long), Task> lanes, OpenRegister register, CancellationToken cancellation)
    {
        try
        {
            var store = registers.DeliveriesOf(register);
            foreach (var subscription in await store.Waiting(cancellation))
                if (!lanes.TryGetValue((register.Name, subscription), out var lane) || lane.IsCompleted)
                    lanes[(register.Name, subscription)] = Run(new(register, subscription, store, client, secrets, settings),
                        register.Name, subscription, cancellation);
        }
        catch (Npgsql.NpgsqlException fault)
        {
            log.LogWarning("What is to be delivered for {Register} cannot be read: {Reason}", register.Name, fault.Message);
        }
    }

    private async Task Run(Lane lane, string register, long subscription, CancellationToken cancellation)
    {
        try
        {
            await lane.Run(cancellation);
            // What was put down while the lane came to its end is looked for once more.
            Ring();
        }
        catch (Exception fault)
        {
            if (!cancellation.IsCancellationRequested) log.LogWarning(fault, "Delivering to subscription {Subscription} of {Register} was interrupted: {Reason}", subscription, register, fault.Message);
        }
    }

    /// <summary>Until somebody rings, or it is time to look for what another host put down or left.</summary>
    private async Task Rest(CancellationToken cancellation)
    {
        using var backstop = new CancellationTokenSource(settings.Patience.Backstop, settings.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(backstop.Token, cancellation);
        try
        {
            await _bell.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // Nobody rang.
        }
    }
}
