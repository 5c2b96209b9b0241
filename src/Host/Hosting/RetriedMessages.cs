using JasperFx;
using JasperFx.CodeGeneration;
using Npgsql;
using Regulations.Host.Recording;
using Regulations.Host.Statements;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Regulations.Host.Hosting;

/// <summary>
/// What was refused because another was faster, or because the database was away, is tried again for as long as it takes.
/// Not so recording: the log itself decides what is repeated, and a body is read once. Rules for all would be found for it too.
/// </summary>
internal sealed class RetriedMessages : IHandlerPolicy
{
    private static readonly TimeSpan[] Soon = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1)];
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    private static readonly Type[] Recording = [typeof(RecordEntries), typeof(RecordStatement)];

    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(c => !Recording.Contains(c.MessageType))) Retry(chain);
    }

    private static void Retry(HandlerChain chain)
    {
        // What is tried again alarms nobody. What ends in the error queue is told of all the same.
        chain.FailureLogLevel = LogLevel.Debug;
        chain.OnException<ConcurrencyException>().RetryWithCooldown(Soon).Then.ScheduleRetryIndefinitely(Later);
        chain.OnException<NpgsqlException>().OrInner<NpgsqlException>().RetryWithCooldown(Soon).Then.ScheduleRetryIndefinitely(Later);
        chain.OnException<OperationCanceledException>().ScheduleRetryIndefinitely(TimeSpan.FromMilliseconds(1));
        chain.OnAnyException().RetryTimes(2).Then.MoveToErrorQueue();
    }
}
