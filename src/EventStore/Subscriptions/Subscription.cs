using NodaTime;
using Regulations.Domain.Supervising;

namespace Regulations.EventStore.Subscriptions;

/// <summary>Somebody who is told of statements overtaken. The secret that signs what is sent stays in the database, encrypted.</summary>
/// <param name="Id">Ascending within its register, not without holes.</param>
/// <param name="Selection">The facilities whose statements are told of.</param>
/// <param name="After">The head when it was made: told of is what later entries overtake.</param>
public sealed record Subscription(long Id, Uri Url, Selection Selection, long After, Instant CreatedAt)
{
    public DeliveryCounts Deliveries { get; init; }

    /// <summary>Where its receiver ended it: nothing is delivered to it any more. Null while it goes on.</summary>
    public SubscriptionEnd? Ended { get; init; }
}

/// <param name="Because">In words for whoever subscribed.</param>
public sealed record SubscriptionEnd(Instant At, string Because);

public readonly record struct DeliveryCounts(long Pending, long Delivered, long Dead);
