using System.Net.Sockets;
using Npgsql;
using Polly;
using Polly.Retry;

namespace Regulations.EventStore.Log;

/// <summary>Which faults pass by themselves, and how they are waited out.</summary>
internal sealed class Faults
{
    private readonly ResiliencePipeline _bounded;
    private readonly ResiliencePipeline _endless;

    public Faults(Patience patience, TimeProvider clock)
    {
        _bounded = Retrying(patience, clock, patience.Retries);
        _endless = Retrying(patience, clock, int.MaxValue);
    }

    /// <exception cref="LogUnavailableException">The fault outlasted the patience.</exception>
    public async ValueTask<T> Bear<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await _bounded.ExecuteAsync(work, cancellation);
        }
        catch (Exception fault) when (Passes(fault))
        {
            throw Unavailable(fault);
        }
    }

    public ValueTask<T> BearForEver<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellation) =>
        _endless.ExecuteAsync(work, cancellation);

    public static LogUnavailableException Unavailable(Exception fault) =>
        new("The event log cannot be reached: " + fault.Message, fault);

    public static bool Passes(Exception fault) => fault switch
    {
        PostgresException refused => refused.IsTransient || IsShutdownOrFailover(refused.SqlState),
        NpgsqlException broken => broken.IsTransient || broken.InnerException is IOException or TimeoutException,
        SocketException or IOException => true,
        // Marten tells of a fault by one of its own, or by the transaction that could not be rolled back after it.
        _ => fault.InnerException is { } cause && Passes(cause),
    };

    // A server that lost its place as primary says "read-only" until the next connection finds the new one.
    private static bool IsShutdownOrFailover(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal) || state == PostgresErrorCodes.ReadOnlySqlTransaction;

    private static ResiliencePipeline Retrying(Patience patience, TimeProvider clock, int retries)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (retries > 0)
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } fault && Passes(fault)),
                MaxRetryAttempts = retries,
                Delay = patience.FirstDelay,
                MaxDelay = patience.LongestDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        return builder.Build();
    }
}
