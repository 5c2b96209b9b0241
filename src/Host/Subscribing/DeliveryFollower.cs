using Polly;
using Polly.Retry;
using Regulations.Host.Messages;
using Regulations.Host.Registers;
using Regulations.Projections.Statements;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscribing;

/// <summary>Puts down for delivery what the entries of each register overtake, as soon as it is found.</summary>
internal sealed class DeliveryFollower : BackgroundService
{
    private readonly OpenRegisters _registers;
    private readonly Outbox _outbox;
    private readonly SubscriptionSecrets _secrets;
    private readonly ResiliencePipeline _untilDone;

    public DeliveryFollower(
        OpenRegisters registers, Outbox outbox, SubscriptionSecrets secrets, HostSettings settings, ILogger<DeliveryFollower> log)
    {
        (_registers, _outbox, _secrets) = (registers, outbox, secrets);
        _untilDone = UntilDone(settings, log);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var following = new List<Task>();
        try
        {
            await _registers.Ready.WaitAsync(stoppingToken);
            await foreach (var register in _registers.JustOpened.ReadAllAsync(stoppingToken))
                following.Add(Follow(register, stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || _registers.Ready.IsFaulted)
        {
            await Task.WhenAll(following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Follow(OpenRegister register, CancellationToken cancellation)
    {
        await _untilDone.ExecuteAsync(async token => await _secrets.ProtectAll(register, token), cancellation);
        await _untilDone.ExecuteAsync(async token => await GoOn(register, token), cancellation);
        var last = -1L;
        await foreach (var found in register.Overtaken.Found.ReadAllAsync(cancellation))
        {
            if (found[0].By <= last) continue;
            last = await _untilDone.ExecuteAsync(async token => await PutDown(register, found, last, token), cancellation);
        }
    }

    /// <summary>A host that starts does not wait for what was put off before it.</summary>
    private async ValueTask GoOn(OpenRegister register, CancellationToken cancellation)
    {
        foreach (var subscription in await _registers.DeliveriesOf(register).Waiting(cancellation))
            await _outbox.Send(Tell.Next(register.Name, subscription));
    }

    /// <returns>The last entry whose overtaken statements are put down.</returns>
    private async Task<long> PutDown(OpenRegister register, IReadOnlyList<Overtaken> found, long last, CancellationToken cancellation)
    {
        var store = _registers.DeliveriesOf(register);
        // After a start all that was ever found comes again.
        if (last < 0) last = await store.LastPutDown(cancellation);
        if (found[0].By <= last) return last;
        await _outbox.Commit(_registers.Connections, async transaction =>
        {
            var told = await store.PutDown(
                transaction, found[0].By, one => WantedStatements.Of(one, found, register.Book).Select(s => s.Number), cancellation);
            return told.Select(subscription => Tell.More(register.Name, subscription));
        }, cancellation);
        return found[0].By;
    }

    private static ResiliencePipeline UntilDone(HostSettings settings, ILogger log) =>
        new ResiliencePipelineBuilder { TimeProvider = settings.Clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                Delay = settings.Patience.FirstDelay,
                MaxDelay = settings.Patience.LongestDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                OnRetry = attempt =>
                {
                    log.LogWarning("What was overtaken cannot be put down yet: {Reason}", attempt.Outcome.Exception?.Message);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
}
