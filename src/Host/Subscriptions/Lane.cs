using System.Security.Cryptography;
using Polly;
using Polly.Retry;
using Regulations.Host.Registers;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscriptions;

/// <summary>One subscription's deliveries, one after the other in the order of the log. One receiver that does not answer keeps no other waiting.</summary>
internal sealed class Lane(OpenRegister register, long subscription, DeliveryStore store, WebhookClient client,
    SubscriptionSecrets secrets, HostSettings settings)
{
    private const string Unreadable =
        "The secret cannot be read: the keys it was encrypted under are not here. Give the subscription a secret anew.";

    /// <summary>Until nothing is left to deliver.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (await store.Next(subscription, cancellation) is { } delivery)
        {
            // Another host may have recorded the entry.
            if (!await register.Reaches(delivery.By, settings.LongestWait, cancellation)) return;
            if (Signing(delivery) is { } signing) await Deliver(signing, cancellation);
            else await store.GiveUp(delivery.Id, null, Unreadable, settings.Now, cancellation);
        }
    }

    /// <returns>Null where its secret cannot be read.</returns>
    private Delivery? Signing(Delivery delivery)
    {
        try
        {
            return delivery with { Key = secrets.Read(delivery.Key) };
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task Deliver(Delivery delivery, CancellationToken cancellation)
    {
        var body = await DeliveryBody.Of(delivery, register, cancellation);
        switch (await Retrying(delivery).ExecuteAsync(async token => await Try(delivery, body, token), cancellation))
        {
            case Attempt.Taken:
                await store.Delivered(delivery.Id, settings.Now, cancellation);
                break;
            case Attempt.Failed failed:
                await store.GiveUp(delivery.Id, failed.Status, failed.Error, settings.Now, cancellation);
                break;
            case Attempt.NotPermitted:
                await store.GiveUp(delivery.Id, null, Attempt.NotPermitted.Error, settings.Now, cancellation);
                break;
            case Attempt.Gone:
                await store.EndSubscription(
                    subscription, delivery.Id, StatusCodes.Status410Gone, Attempt.Gone.Error, settings.Now, cancellation);
                break;
            case Attempt.Withdrawn:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<Attempt> Try(Delivery delivery, byte[] body, CancellationToken cancellation) =>
        await store.Begin(delivery.Id, cancellation) ? await client.Post(delivery, body, cancellation) : new Attempt.Withdrawn();

    /// <summary>Attempts that a host made before it was stopped count; one more is made in any case.</summary>
    private ResiliencePipeline<Attempt> Retrying(Delivery delivery)
    {
        var pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.Clock };
        var retries = settings.Deliveries.Attempts - delivery.Attempts - 1;
        if (retries > 0)
            pipeline.AddRetry(new RetryStrategyOptions<Attempt>
            {
                ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Result is Attempt.Failed),
                MaxRetryAttempts = retries,
                Delay = settings.Deliveries.FirstDelay,
                MaxDelay = settings.Deliveries.LongestDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        return pipeline.Build();
    }
}
