using NodaTime;
using Regulations.Domain.Time;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Projections.Subscriptions;

/// <summary>Somebody who is told of statements overtaken. The secret that signs what is sent stays in the database, encrypted.</summary>
/// <param name="Id">Ascending within its register, not without holes.</param>
/// <param name="Selection">The facilities whose statements are told of.</param>
/// <param name="After">The head when it was made: told of is what later entries overtake.</param>
public sealed record Subscription(long Id, Uri Url, Selection Selection, long After, Instant CreatedAt)
{
    public DeliveryCounts Deliveries { get; init; }

    /// <summary>Where its receiver ended it: nothing is delivered to it any more. Null while it goes on.</summary>
    public SubscriptionEnd? Ended { get; init; }

    /// <summary>Whether the statement's facility, at the moment it is about, was in the selection before the entry that overtook it or is since.</summary>
    public bool Wants(IssuedStatement statement, long by, RegisterBook book)
    {
        if (Selection.Facilities.Count > 0 && !Selection.Facilities.Contains(statement.Facility)) return false;
        return Selection is { Areas: [], Kinds: [], Operators: [] } || Holds(by - 1) || Holds(by);

        bool Holds(long recorded)
        {
            var under = Coordinates.At(recorded);
            return Selection.Holds(book.Facility(statement.Facility, under).At(statement.At), book.Areas(under), statement.At);
        }
    }
}

/// <param name="Because">In words for whoever subscribed.</param>
public sealed record SubscriptionEnd(Instant At, string Because);

public readonly record struct DeliveryCounts(long Pending, long Delivered, long Dead);
