using NodaTime;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Subscriptions;

/// <summary>A subscriber to be told that an entry overtook a statement.</summary>
/// <param name="Id">The same at every attempt, so that the receiver can tell a repeat.</param>
/// <param name="Key">The secret that signs the body, as stored.</param>
/// <param name="By">The position of the entry.</param>
/// <param name="Attempts">Begun so far, by whatever host.</param>
public sealed record Delivery(Guid Id, Uri Url, byte[] Key, StatementNumber Statement, long By, int Attempts);

/// <summary>A delivery given up.</summary>
/// <param name="Number">In the order of putting down.</param>
/// <param name="Status">What the receiver last answered; null where it did not answer.</param>
/// <param name="Error">Why the last attempt failed.</param>
public sealed record DeadLetter(long Number, Guid Id, string Statement, long By, int Attempts, int? Status, string Error, Instant GivenUpAt);
