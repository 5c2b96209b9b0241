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

    public async Task ToItsEnd(StoredAudit audit, CancellationToken cancellation)
    {
        var judge = new DecisionAudit(register.Book, audit.Position);
        var judging = new Queue<Task<JudgedChunk>>();
        var next = audit.ChunksDone;
        while (true)
        {
            while (judging.Count < AtOnce && next < audit.Chunks && await hold.Chunk(next, cancellation) is { } chunk)
            {
                judging.Enqueue(Task.Factory.StartNew(
                    () => new ChunkJudging(judge, audit.Form).Judge(chunk), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default));
                next++;
            }

            if (judging.Count == 0) break;
            if (!await hold.Store(await judging.Dequeue(), cancellation)) return;
        }

        await hold.Finish(settings.Now, cancellation);
    }
}
