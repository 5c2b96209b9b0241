using Marten;
using Marten.Services;

namespace Regulations.Host.Auditing;

/// <summary>Tells those who wait at this host that an audit has got on, once it is stored.</summary>
internal sealed class AuditNews : DocumentSessionListenerBase
{
    private volatile TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when this host has got on with an audit, or ended one, after the asking.</summary>
    public Task Moved => _moved.Task;

    public void Announce() => Interlocked.Exchange(ref _moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        Announce();
        return Task.CompletedTask;
    }
}
