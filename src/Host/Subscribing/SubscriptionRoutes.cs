using System.Globalization;
using Regulations.EventStore.Subscriptions;
using Regulations.Host.Http;
using Regulations.Host.Messages;
using Regulations.Host.Registers;

namespace Regulations.Host.Subscribing;

/// <summary>Makes, shows and ends subscriptions, and has what could not be delivered sent again.</summary>
internal sealed class SubscriptionRoutes(
    HostSettings settings, OpenRegisters registers, PermittedTargets targets, SubscriptionSecrets secrets, Outbox outbox)
{
    /// <summary>In one register.</summary>
    public const int Most = 100;

    public const int MostAtOnce = 1000;
    public const int UsualLimit = 100;

    public async Task Make(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        if (SubscriptionQuery.Read(body.RootElement, asked, targets, register.Book) is not { } wanted)
        {
            await Problems.Write(context, asked.Problem!);
            return;
        }

        var made = await registers.SubscriptionsOf(register).Make(
            wanted.Url, secrets.Protected(wanted.Key), wanted.Selection, Most, settings.Now, context.RequestAborted);
        if (made is null)
        {
            await Problems.Write(context, new(ProblemType.TooManySubscriptions, $"'{register.Name}' has {Most} subscriptions."));
            return;
        }

        context.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture,
            $"/registers/{register.Name}/subscriptions/{made.Id}");
        await JsonResponse.Write(context, SubscriptionResponse.Of(made), StatusCodes.Status201Created);
    }

    public async Task List(HttpContext context, OpenRegister register) =>
        await JsonResponse.Write(context, new SubscriptionsResponse(
            [.. (await registers.SubscriptionsOf(register).List(context.RequestAborted)).Select(SubscriptionResponse.Of)]));

    public async Task Show(HttpContext context, OpenRegister register)
    {
        if (await Find(context, register) is { } found) await JsonResponse.Write(context, SubscriptionResponse.Of(found));
    }

    /// <summary>Gives a subscription another secret, which signs from the next attempt on.</summary>
    public async Task ReplaceSecret(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, AnswerJson.MembersOf<SecretRequest>());
        var key = SubscriptionQuery.ReadSecret(body.RootElement, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        if (await Find(context, register) is not { } found) return;
        var store = registers.SubscriptionsOf(register);
        if (await store.ReplaceSecret(found.Id, secrets.Protected(key), instead: null, context.RequestAborted))
            await JsonResponse.Write(context, SubscriptionResponse.Of(found));
        else
            await Unknown(context, register);
    }

    public async Task End(HttpContext context, OpenRegister register)
    {
        var ended = Id(context) is { } id ? await registers.SubscriptionsOf(register).Delete(id, context.RequestAborted) : null;
        if (ended is null) await Unknown(context, register);
        else await JsonResponse.Write(context, SubscriptionResponse.Of(ended));
    }

    public async Task DeadLetters(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        if (await Find(context, register) is not { } found) return;
        var letters = await registers.DeliveriesOf(register).DeadLetters(found.Id, after, limit + 1, context.RequestAborted);
        await JsonResponse.Write(context, new DeadLettersResponse(
            [.. letters.Take(limit).Select(DeadLetterShape.Of)], letters.Count > limit ? letters[limit - 1].Number : null));
    }

    public async Task SendAgain(HttpContext context, OpenRegister register)
    {
        if (await Find(context, register) is not { } found) return;
        if (found.Ended is not null)
        {
            await Problems.Write(context, new(ProblemType.SubscriptionEnded, $"Subscription {found.Id} is ended: {found.Ended.Because}"));
            return;
        }

        var written = (string)context.Request.RouteValues["delivery"]!;
        if (!Guid.TryParseExact(written, "D", out var delivery) || !await IsSentAgain(register, found, delivery, context.RequestAborted))
        {
            await Problems.Write(context, new(ProblemType.UnknownDeadLetter, $"Subscription {found.Id} has no dead letter '{written}'."));
            return;
        }

        await JsonResponse.Write(context, new SentAgainResponse(delivery, "pending"), StatusCodes.Status202Accepted);
    }

    /// <returns>False where it is not on the list of dead letters.</returns>
    private async Task<bool> IsSentAgain(OpenRegister register, Subscription subscription, Guid delivery, CancellationToken cancellation)
    {
        var isSent = false;
        await outbox.Commit(registers.Connections, async transaction =>
        {
            isSent = await registers.DeliveriesOf(register).SendAgain(transaction, subscription.Id, delivery, cancellation);
            return isSent ? [Tell.More(register.Name, subscription.Id)] : [];
        }, cancellation);
        return isSent;
    }

    /// <returns>Null where there is none; the problem has then been answered.</returns>
    private async Task<Subscription?> Find(HttpContext context, OpenRegister register)
    {
        var found = Id(context) is { } id ? await registers.SubscriptionsOf(register).Find(id, context.RequestAborted) : null;
        if (found is null) await Unknown(context, register);
        return found;
    }

    private static Task Unknown(HttpContext context, OpenRegister register) =>
        Problems.Write(context, new(ProblemType.UnknownSubscription, $"'{register.Name}' has no subscription "
            + $"{context.Request.RouteValues["subscription"]}."));

    private static long? Id(HttpContext context) =>
        long.TryParse((string)context.Request.RouteValues["subscription"]!, NumberStyles.None, CultureInfo.InvariantCulture,
            out var id) ? id : null;
}
