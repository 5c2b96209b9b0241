namespace Regulations.Host;

/// <summary>How subscribers are told, and which of them may be.</summary>
public sealed record DeliverySettings
{
    /// <summary>How often a delivery is tried in all before it is given up.</summary>
    public int Attempts { get; init; } = 10;

    /// <summary>Before the second attempt; doubled for each further one, with jitter.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long an attempt waits for the receiver's answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Networks that may be sent to although they are not public, <c>10.1.0.0/16,127.0.0.1/32</c>. Absent: none, so that
    /// nobody can have the host call what only the host can reach.
    /// </summary>
    public string? PermittedTargets { get; init; }

    /// <summary>
    /// The directory of the keys under which the secrets of subscriptions are encrypted, the same for all hosts on a database.
    /// Absent: the keys lie in the database.
    /// </summary>
    public string? KeyDirectory { get; init; }

    /// <summary>How long is waited after an attempt that failed.</summary>
    /// <param name="attempts">Made so far, at least one.</param>
    public TimeSpan DelayAfter(int attempts)
    {
        var doubled = FirstDelay * Math.Pow(2, attempts - 1);
        var longest = doubled < LongestDelay ? doubled : LongestDelay;
        return longest * (0.75 + (Random.Shared.NextDouble() / 4));
    }

    /// <summary>The permitted targets that <c>REGULATIONS_WEBHOOK_TARGETS</c> names, the keys where <c>REGULATIONS_KEYS</c> says.</summary>
    public static DeliverySettings FromEnvironment() => new()
    {
        PermittedTargets = Environment.GetEnvironmentVariable("REGULATIONS_WEBHOOK_TARGETS"),
        KeyDirectory = Environment.GetEnvironmentVariable("REGULATIONS_KEYS") is { Length: > 0 } directory ? directory : null,
    };
}
