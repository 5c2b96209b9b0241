namespace Regulations.EventStore.Tables;

/// <summary>
/// Tells what the rows of facilities are, and which of them an entry may have changed: whoever reads the law, so that the
/// tables hold no reading of their own.
/// </summary>
public interface IRowSource
{
    /// <summary>Waits until the entry at a position counts in what is evaluated.</summary>
    ValueTask Reach(long position, CancellationToken cancellation);

    /// <summary>Every facility ever registered, in the order of their ids.</summary>
    IReadOnlyList<string> All();

    /// <summary>The facilities whose rows entries may have changed, in the order of their ids: rather more than fewer.</summary>
    /// <param name="entries">Each with the stream it lies on.</param>
    /// <param name="cancellation">Ends the looking.</param>
    IReadOnlyList<string> Touched(IReadOnlyList<(long Position, string Stream)> entries, CancellationToken cancellation);

    /// <summary>The rows of facilities as of the last position reached.</summary>
    EvaluatedRows Evaluate(IReadOnlyList<string> facilities, CancellationToken cancellation);
}
