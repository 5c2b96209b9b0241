using Marten;
using NodaTime;

namespace Regulations.EventStore.Subscriptions;

/// <summary>What came of an attempt to deliver, added to a session that stores it with the message that goes on.</summary>
public static class DeliveryOutcomes
{
    public static void Delivered(this IDocumentSession session, Guid delivery, Instant at) => session.QueueSqlCommand(
        "update regulations.deliveries set state = 'delivered', ended_at = ? where id = ? and state = 'pending'",
        at.ToDateTimeOffset(), delivery);

    /// <summary>Another attempt is to follow, by a message that names the attempts there were before it.</summary>
    public static void PutOff(this IDocumentSession session, Guid delivery, int attempts) => session.QueueSqlCommand(
        "update regulations.deliveries set put_off_after = ? where id = ? and state = 'pending'", attempts, delivery);

    /// <summary>Gives a delivery up: it goes onto the list of dead letters.</summary>
    public static void GiveUp(this IDocumentSession session, Guid delivery, int? status, string error, Instant at) =>
        session.QueueSqlCommand(
            """
            update regulations.deliveries set state = 'dead', ended_at = ?, error = ?, status = nullif(?, 0)
            where id = ? and state = 'pending'
            """,
            at.ToDateTimeOffset(), error, status ?? 0, delivery);

    /// <summary>Ends a subscription for what its receiver answered to a delivery: that one and all that wait are given up.</summary>
    public static void EndSubscription(
        this IDocumentSession session, string register, long id, Guid delivery, int status, string why, Instant at)
    {
        // Takes the lock under which deliveries are put down.
        session.QueueSqlCommand(
            "update regulations.deliveries_followed set position = position where register = ?", register);
        session.QueueSqlCommand(
            "update regulations.subscriptions set ended_at = ?, ended_because = ? where register = ? and id = ? and ended_at is null",
            at.ToDateTimeOffset(), why, register, id);
        session.QueueSqlCommand(
            """
            update regulations.deliveries set state = 'dead', ended_at = ?, error = ?, status = case when id = ? then ? end
            where register = ? and subscription = ? and state = 'pending'
            """,
            at.ToDateTimeOffset(), why, delivery, status, register, id);
    }
}
