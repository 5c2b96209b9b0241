using JasperFx.Events.Daemon.HighWater;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tables;

/// <summary>Wakes Marten's daemon at a commit to the register, as all followers are woken.</summary>
internal sealed class CommitWakeup(CommitNews news) : IDaemonWakeup
{
    public async Task WaitAsync(TimeSpan timeout, CancellationToken token) => await news.Next(timeout, token);

    public void Dispose() => news.Dispose();
}
