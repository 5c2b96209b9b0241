using NodaTime;

namespace Regulations.EventStore.Log;

/// <param name="Stream">The thing the event is about, such as <c>facility/f1</c>.</param>
/// <param name="Type">The event's lasting name, such as <c>facility.registered</c>; at most 500 characters.</param>
/// <param name="RecordedBy">Who has it recorded.</param>
/// <param name="Json">UTF-8. It is kept as a JSON value: white space and the order of properties are not.</param>
public sealed record NewEvent(string Stream, string Type, string RecordedBy, ReadOnlyMemory<byte> Json);

/// <param name="Position">1, 2, 3 … without gaps within the register.</param>
/// <param name="RecordedAt">By the database's clock; never earlier than that of an earlier position.</param>
/// <param name="RecordedBy">Empty where another program than this wrote the event and did not say.</param>
/// <param name="Version">1, 2, 3 … within the stream.</param>
/// <param name="Json">UTF-8, in a buffer shared with the neighbouring events: keeping it keeps them all.</param>
public sealed record RecordedEvent(
    long Position, Instant RecordedAt, string RecordedBy, string Stream, long Version, string Type,
    ReadOnlyMemory<byte> Json);

/// <param name="Position">The last position given; 0 while nothing is recorded.</param>
/// <param name="RecordedAt">When it was given; absent while nothing is recorded.</param>
public readonly record struct Head(long Position, Instant? RecordedAt);
