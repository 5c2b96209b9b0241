namespace Regulations.EventStore.Log;

/// <summary>How long passing faults of the database are borne.</summary>
public sealed record Patience
{
    /// <summary>How often an operation is tried again before it fails.</summary>
    public int Retries { get; init; } = 7;

    /// <summary>Before the first retry; doubled for each further one, with jitter.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a follower whom nothing wakes waits before it looks for itself.</summary>
    public TimeSpan Backstop { get; init; } = TimeSpan.FromSeconds(5);
}
