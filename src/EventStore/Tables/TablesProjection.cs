using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tables;

/// <summary>
/// Works entries into the tables: few facilities at once, with the checkpoint in one transaction; of many it puts down with
/// the checkpoint that they are due, and they are worked off in portions.
/// </summary>
internal sealed class TablesProjection(string schema, IRowSource source) : IProjection
{
    /// <summary>The name of its checkpoint among those of Marten's daemon.</summary>
    public const string Shard = Name + ":All";

    private const string Name = "tables";

    /// <summary>How many facilities are evaluated in one transaction.</summary>
    public const int Portion = 50;

    /// <summary>
    /// Of more entries at once it is not looked whom each reaches: while the tables are filled, or after an import, that would
    /// take longer than to evaluate everybody.
    /// </summary>
    private const int MostLookedAt = 500;

    private const int BatchSize = 5_000;

    /// <summary>
    /// Positions have no holes. A sequence ahead of the last event tells of an append that was rolled back, and its numbers are
    /// given again: whoever skips them after a while loses the events that get them. As good as never, since Marten adds it to
    /// a date.
    /// </summary>
    public static readonly TimeSpan Never = TimeSpan.FromDays(365_000);

    public static void AddTo(StoreOptions options, TablesProjection projection, IChangeListener listener, CommitWakeup wakeup)
    {
        var daemon = options.Projections;
        daemon.Add(projection, ProjectionLifecycle.Async, Name, asynchronous =>
        {
            asynchronous.BatchSize = BatchSize;
            asynchronous.MaximumHopperSize = 2 * BatchSize;
        });
        daemon.AsyncMode = JasperFx.Events.Daemon.DaemonMode.Solo;
        daemon.AsyncListeners.Add(listener);
        daemon.StaleSequenceThreshold = Never;
        daemon.SlowPollingTime = TimeSpan.FromSeconds(30);
        // Else the daemon's watchdog takes one that sleeps for one that hangs.
        daemon.HighWaterStalenessThreshold = 4 * daemon.SlowPollingTime;
        daemon.Wakeup = wakeup;
        foreach (var errors in (JasperFx.Events.Daemon.ErrorHandlingOptions[])[daemon.Errors, daemon.RebuildErrors])
            (errors.SkipApplyErrors, errors.SkipSerializationErrors, errors.SkipUnknownEvents) = (false, false, false);
    }

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var last = events[^1].Sequence;
        await source.Reach(last, cancellation);
        var isLookedAt = events.Count <= MostLookedAt;
        var due = isLookedAt ? source.Touched([.. events.Select(e => (e.Sequence, e.StreamKey!))], cancellation) : source.All();
        if (due.Count == 0) return;
        if (due.Count > Portion)
        {
            operations.QueueOperation(TableStatement.PutDue(schema, due, events[0].Sequence, last));
            return;
        }

        var rows = source.Evaluate(due, cancellation);
        operations.QueueOperation(TableStatement.PutDue(schema, due, events[0].Sequence, last));
        operations.QueueOperation(TableStatement.KeepRows(schema, rows));
    }
}
