using Marten;
using Regulations.EventStore.Subscriptions;
using Wolverine;

namespace Regulations.Host.Subscribing;

/// <summary>Has the oldest pending delivery of a subscription posted, and those after it.</summary>
/// <param name="Register">The register's name.</param>
/// <param name="Subscription">Its number.</param>
/// <param name="Unless">Leaves a delivery that was put off to the message which is on its way for it.</param>
/// <param name="Delivery">The delivery that was put off, and is now to be tried again; null: whichever is the oldest.</param>
/// <param name="After">The attempts after which it was put off.</param>
public sealed record Tell(string Register, long Subscription, bool Unless = false, Guid? Delivery = null, int After = 0)
{
    /// <summary>Something more was put down.</summary>
    public static Tell More(string register, long subscription) => new(register, subscription, Unless: true);

    /// <summary>Goes on, whatever was put off.</summary>
    public static Tell Next(string register, long subscription) => new(register, subscription);

    /// <summary>Whether the oldest pending delivery is one that it is to have posted.</summary>
    internal bool IsFor(Delivery oldest) => this switch
    {
        { Delivery: { } again } => oldest.Id == again && oldest.PutOffAfter == After,
        { Unless: true } => oldest.PutOffAfter is null,
        _ => true,
    };
}

/// <summary>Where Wolverine hands the message over.</summary>
public static class TellHandler
{
    public static Task Handle(
        Tell message, DeliveryWalk walk, IDocumentSession session, IMessageContext messages, CancellationToken cancellation) =>
        walk.Step(message, session, messages, cancellation);
}
