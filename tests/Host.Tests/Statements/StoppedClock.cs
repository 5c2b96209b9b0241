namespace Regulations.Host.Tests.Statements;

internal sealed class StoppedClock(DateTimeOffset instant) : TimeProvider
{
    public static StoppedClock AsOnThePages { get; } = new(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => instant;
}
