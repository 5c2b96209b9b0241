using Polly;
using Polly.CircuitBreaker;
using Polly.Registry;

namespace Regulations.Host.Subscribing;

/// <summary>What guards one attempt: its time, and that a receiver which only fails is left alone for a while.</summary>
internal sealed class Receivers : IDisposable
{
    private static readonly TimeSpan LeftAlone = TimeSpan.FromSeconds(30);

    private readonly ResiliencePipeline _inTime;
    private readonly ResiliencePipelineRegistry<string> _breakers = new();
    private readonly Action<ResiliencePipelineBuilder<Attempt>> _breaking;

    public Receivers(HostSettings settings)
    {
        _inTime = new ResiliencePipelineBuilder { TimeProvider = settings.Clock }.AddTimeout(settings.Deliveries.Timeout).Build();
        _breaking = builder =>
        {
            builder.TimeProvider = settings.Clock;
            builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
            {
                ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Result is Attempt.Failed),
                FailureRatio = 1,
                MinimumThroughput = 20,
                SamplingDuration = LeftAlone,
                BreakDuration = LeftAlone,
            });
        };
    }

    public void Dispose() => _breakers.Dispose();

    /// <exception cref="Polly.Timeout.TimeoutRejectedException">It took too long.</exception>
    public async Task<Attempt> InTime(Func<CancellationToken, Task<Attempt>> attempt, CancellationToken cancellation) =>
        await _inTime.ExecuteAsync(async token => await attempt(token), cancellation);

    /// <summary>Subscriptions with one receiver share what is known of it.</summary>
    public async Task<Attempt> Guard(Uri receiver, Func<CancellationToken, Task<Attempt>> attempt, CancellationToken cancellation)
    {
        try
        {
            return await _breakers.GetOrAddPipeline(receiver.Authority, _breaking)
                .ExecuteAsync(async token => await attempt(token), cancellation);
        }
        catch (BrokenCircuitException open)
        {
            return new Attempt.Held(open.RetryAfter ?? LeftAlone);
        }
    }
}
