using System.Security.Cryptography;
using Marten;
using Regulations.EventStore.Subscriptions;
using Regulations.Host.Registers;
using Wolverine;

namespace Regulations.Host.Subscribing;

/// <summary>
/// Walks each subscription's deliveries one after the other in the order of the log, one message as far as all goes well. One receiver
/// that does not answer keeps no other waiting.
/// </summary>
public sealed class DeliveryWalk : IDisposable
{
    /// <summary>How many subscriptions are told at once. What waits for a receiver holds no connection to the database.</summary>
    internal const int MostAtOnce = 200;

    /// <summary>How long one message tells on. It must end before Wolverine gives it up.</summary>
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(5);

    private const string Unreadable =
        "The secret cannot be read: the keys it was encrypted under are not here. Give the subscription a secret anew.";

    private readonly OpenRegisters _registers;
    private readonly WebhookClient _webhooks;
    private readonly SubscriptionSecrets _secrets;
    private readonly HostSettings _settings;
    private readonly SubscriptionLocks _locks = new();
    private readonly CancellationTokenSource _stopping = new();

    internal DeliveryWalk(OpenRegisters registers, WebhookClient webhooks, SubscriptionSecrets secrets, HostSettings settings) =>
        (_registers, _webhooks, _secrets, _settings) = (registers, webhooks, secrets, settings);

    /// <summary>Attempts under way are left, to be made again when a host goes on.</summary>
    internal Task Stop() => _stopping.CancelAsync();

    public void Dispose() => _stopping.Dispose();

    /// <summary>
    /// Tells the next deliveries, and stores what came of the last with the message that goes on. Where the subscription is at another
    /// step, that one looks again.
    /// </summary>
    internal async Task Step(Tell message, IDocumentSession session, IMessageContext messages, CancellationToken cancellation)
    {
        using var held = _locks.Take(message);
        if (held is null) return;
        session.Listeners.Insert(0, held);
        for (Tell? met = message; met is not null; met = held.Next())
            if (await HasTold(met, session, messages, cancellation)) return;
    }

    /// <returns>False where there was nothing to tell, or nothing more, and no message goes on.</returns>
    private async Task<bool> HasTold(Tell message, IDocumentSession session, IMessageContext messages, CancellationToken cancellation)
    {
        if (await _registers.Find(message.Register, cancellation) is not { } register) return false;
        var store = _registers.DeliveriesOf(register);
        var since = _settings.Clock.GetTimestamp();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, cancellation);
        var meant = message;
        while (true)
        {
            if (await store.Next(meant.Subscription, cancellation) is not { } delivery || !meant.IsFor(delivery)) return false;
            try
            {
                // Another host may have recorded the entry.
                var isKnown = await register.Reaches(delivery.By, _settings.LongestWait, either.Token);
                var attempt = isKnown ? await Attempted(register, store, delivery, either.Token) : null;
                if (attempt is Attempt.Taken && MayGoOn(message, since))
                {
                    await store.Delivered(delivery.Id, _settings.Now, cancellation);
                    meant = Tell.Next(message.Register, message.Subscription);
                    continue;
                }

                if (attempt is null) await messages.SendAsync(meant);
                else await Store(session, messages, meant, delivery, attempt);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                await messages.ReScheduleCurrentAsync(_settings.Clock.GetUtcNow());
                return true;
            }

            await session.SaveChangesAsync(cancellation);
            return true;
        }
    }

    /// <summary>
    /// A message stays the host's until it is done: should the host be killed, it comes again and finds the rest. One that names the
    /// delivery it is for would find another and go no further.
    /// </summary>
    private bool MayGoOn(Tell message, long since) =>
        message.Delivery is null && _settings.Clock.GetElapsedTime(since) < LongestStep;

    private async Task<Attempt> Attempted(OpenRegister register, DeliveryStore store, Delivery delivery, CancellationToken cancellation)
    {
        byte[] key;
        try
        {
            key = _secrets.Read(delivery.Key);
        }
        catch (CryptographicException)
        {
            return new Attempt.Hopeless(Unreadable);
        }

        var body = await DeliveryBody.Of(delivery, register, cancellation);
        return await _webhooks.Post(delivery with { Key = key }, body, token => store.Begin(delivery.Id, token), cancellation);
    }

    private async Task Store(IDocumentSession session, IMessageContext messages, Tell message, Delivery delivery, Attempt attempt)
    {
        var next = Tell.Next(message.Register, message.Subscription);
        // The attempt just made was counted after the delivery was read.
        var attempts = delivery.Attempts + 1;
        switch (attempt)
        {
            case Attempt.Failed when attempts < _settings.Deliveries.Attempts:
                session.PutOff(delivery.Id, attempts);
                await messages.ScheduleAsync(next with { Delivery = delivery.Id, After = attempts },
                    _settings.Deliveries.DelayAfter(attempts));
                return;
            case Attempt.Held held:
                session.PutOff(delivery.Id, delivery.Attempts);
                await messages.ScheduleAsync(next with { Delivery = delivery.Id, After = delivery.Attempts }, held.For);
                return;
            case Attempt.Taken:
                session.Delivered(delivery.Id, _settings.Now);
                break;
            case Attempt.Failed failed:
                session.GiveUp(delivery.Id, failed.Status, failed.Error, _settings.Now);
                break;
            case Attempt.Hopeless hopeless:
                session.GiveUp(delivery.Id, null, hopeless.Error, _settings.Now);
                break;
            case Attempt.Gone:
                session.EndSubscription(
                    message.Register, message.Subscription, delivery.Id, StatusCodes.Status410Gone, Attempt.Gone.Error, _settings.Now);
                break;
            case Attempt.Withdrawn:
                break;
        }

        await messages.SendAsync(next);
    }
}
