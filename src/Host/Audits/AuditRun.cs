using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits;

/// <summary>
/// Goes on with an audit from its first chunk not done: judges several chunks at once, on threads of their own so that
/// questions are not kept waiting for one, and stores what comes of them in their order.
/// </summary>
internal sealed class AuditRun(OpenRegister register, AuditHold hold, HostSettings settings)
{
    private static readonly int AtOnce = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How often it is looked whether the audit was cancelled, while a chunk takes long.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Queue<Task<JudgedChunk>> _judging = [];

    /// <summary>
    /// Until its end, or until it is cancelled by whoever had it made. Either way, and where the host stops, no chunk is judged on.
    /// </summary>
    public async Task ToItsEnd(StoredAudit audit, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            if (await StoresAll(audit, ending.Token)) await hold.Finish(settings.Now, cancellation);
        }
        finally
        {
            await ending.CancelAsync();
            await ((Task)Task.WhenAll(_judging)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>False where the audit was cancelled meanwhile.</returns>
    private async Task<bool> StoresAll(StoredAudit audit, CancellationToken cancellation)
    {
        var judge = new DecisionAudit(register.Book, audit.Position);
        var next = audit.ChunksDone;
        while (true)
        {
            while (_judging.Count < AtOnce && next < audit.Chunks && await hold.Chunk(next, cancellation) is { } chunk)
            {
                _judging.Enqueue(Task.Factory.StartNew(
                    () => new ChunkJudging(judge, audit.Form).Judge(chunk, cancellation),
                    cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default));
                next++;
            }

            if (_judging.Count == 0) return true;
            if (!await IsJudged(_judging.Peek(), cancellation)) return false;
            if (!await hold.Store(await _judging.Dequeue(), cancellation)) return false;
        }
    }

    /// <returns>False where the audit was cancelled meanwhile.</returns>
    private async Task<bool> IsJudged(Task<JudgedChunk> chunk, CancellationToken cancellation)
    {
        while (await Task.WhenAny(chunk, Task.Delay(Look, settings.Clock, cancellation)) != chunk)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!await hold.IsRunning(cancellation)) return false;
        }

        return true;
    }
}
