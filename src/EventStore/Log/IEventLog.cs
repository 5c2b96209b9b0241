namespace Regulations.EventStore.Log;

/// <summary>
/// The log of one register: events at the positions 1, 2, 3 … without gaps, in the order in which they were committed. It
/// knows streams and positions and nothing of what the events say.
/// </summary>
/// <remarks>
/// Every member repeats what a passing fault of the database interrupts, and throws <see cref="LogUnavailableException"/>
/// once its patience ends.
/// </remarks>
public interface IEventLog
{
    RegisterName Register { get; }

    ValueTask<Head> Head(CancellationToken cancellation = default);

    /// <summary>
    /// Records all the events after <paramref name="expectedHead"/> in one transaction, or none where the head is
    /// elsewhere. A repeat after a lost answer records nothing twice.
    /// </summary>
    /// <param name="expectedHead">The position the caller has decided on; 0 while nothing is recorded.</param>
    /// <param name="events">At least one, in the order in which they are to be recorded.</param>
    ValueTask<AppendResult> Append(
        long expectedHead, IReadOnlyList<NewEvent> events, CancellationToken cancellation = default);

    /// <summary>
    /// Begins a transaction for many events. Until it ends, appends to this register wait; reads do not.
    /// </summary>
    Task<EventImport> BeginImport(CancellationToken cancellation = default);

    /// <summary>
    /// The events after <paramref name="after"/> up to and including <paramref name="upTo"/> (absent: the last there is when
    /// the reading gets there), in batches that are never empty. Memory does not grow with the length of the log.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Read(
        long after, long? upTo = null, CancellationToken cancellation = default);

    /// <summary>The events of one stream, in their order; none where there is no such stream.</summary>
    ValueTask<IReadOnlyList<RecordedEvent>> Stream(string stream, CancellationToken cancellation = default);

    /// <summary>
    /// As <see cref="Read"/>, and then what is recorded from now on, without end: every event once and in order, whatever
    /// becomes of the connection. It waits for a lost database as long as it takes.
    /// </summary>
    /// <param name="after">The position to begin after.</param>
    /// <param name="held">
    /// How far the caller has come by itself meanwhile, by what it recorded: that is not read again. Null: it records nothing.
    /// </param>
    /// <param name="cancellation">Ends it.</param>
    IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Follow(
        long after, Func<long>? held = null, CancellationToken cancellation = default);
}
