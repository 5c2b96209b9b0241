using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tests.Log;

public sealed class PatienceTests
{
    private static readonly ServerConnections NobodyListens =
        new("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");

    [Fact]
    public async Task A_database_that_stays_away_is_reported_once_the_patience_ends()
    {
        var clock = new CountingClock();
        var patience = new Patience { Retries = 4, FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(9) };

        await Should.ThrowAsync<LogUnavailableException>(() => Registers.Connect(NobodyListens, clock, patience));

        clock.Waits.ShouldBe(4);
    }

    [Fact]
    public async Task Waiting_for_the_database_can_be_called_off()
    {
        using var stop = new CancellationTokenSource();
        var clock = new CountingClock { OnWait = stop.Cancel };
        var patience = new Patience { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(1) };

        await Should.ThrowAsync<OperationCanceledException>(
            () => Registers.Connect(NobodyListens, clock, patience, cancellation: stop.Token));

        clock.Waits.ShouldBe(1);
    }

    /// <summary>Every wait is over at once.</summary>
    private sealed class CountingClock : TimeProvider
    {
        public int Waits { get; private set; }

        public Action OnWait { get; init; } = () => { };

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits++;
            OnWait();
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
