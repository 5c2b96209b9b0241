namespace Regulations.Host.Subscriptions;

/// <summary>How long is waited after an attempt that failed: doubled from one to the next, with jitter, up to a bound.</summary>
internal sealed class BackOff(DeliverySettings settings)
{
    /// <param name="attempts">Made so far, at least one.</param>
    public TimeSpan After(int attempts)
    {
        var doubled = settings.FirstDelay * Math.Pow(2, attempts - 1);
        var longest = doubled < settings.LongestDelay ? doubled : settings.LongestDelay;
        return longest * (0.75 + (Random.Shared.NextDouble() / 4));
    }
}
