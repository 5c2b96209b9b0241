namespace Regulations.Host.Recording;

/// <summary>A request of few lines that waits to be recorded together with others.</summary>
internal sealed class SmallRequest(ReadLine[] lines, string recordedBy, bool wantsPositions)
{
    private readonly TaskCompletionSource<WriteOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadLine[] Lines => lines;

    public string RecordedBy => recordedBy;

    public bool WantsPositions => wantsPositions;

    public Task<WriteOutcome> Outcome => _outcome.Task;

    public void Complete(WriteOutcome outcome) => _outcome.SetResult(outcome);

    public void Fail(Exception fault) => _outcome.TrySetException(fault);
}
