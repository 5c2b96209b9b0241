using NodaTime;

namespace Regulations.EventStore.Log;

public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>The events hold the positions up to and including <paramref name="Last"/>, all recorded at one instant.</summary>
    public sealed record Appended(long Last, Instant RecordedAt) : AppendResult;

    /// <summary>
    /// Nothing was written, because the log ends at <paramref name="Head"/> and not where the caller had decided: read on
    /// from there and decide again.
    /// </summary>
    public sealed record HeadMoved(long Head) : AppendResult;
}
