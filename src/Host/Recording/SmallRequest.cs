using Regulations.Host.Registers;
using Regulations.Host.Statements;

namespace Regulations.Host.Recording;

/// <summary>A request of few lines that waits to be recorded together with others.</summary>
/// <param name="lines">Empty of a statement, whose line is made where it is recorded.</param>
/// <param name="recordedBy">Who has them recorded.</param>
/// <param name="wantsPositions">Whether the outcome tells the position of each entry.</param>
/// <param name="statement">The statement to be issued; null: there are lines.</param>
internal sealed class SmallRequest(ReadLine[] lines, string recordedBy, bool wantsPositions, StatementToIssue? statement = null)
{
    private readonly TaskCompletionSource<WriteOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadLine[] Lines => lines;

    /// <summary>Recorded by itself: its number and its position hang on all that is recorded before it.</summary>
    public StatementToIssue? Statement => statement;

    /// <summary>Under the pen.</summary>
    public ReadLine[] LinesIn(OpenRegister register) => statement?.MadeAtTheHeadOf(register) ?? lines;

    public string RecordedBy => recordedBy;

    public bool WantsPositions => wantsPositions;

    public Task<WriteOutcome> Outcome => _outcome.Task;

    public void Complete(WriteOutcome outcome) => _outcome.SetResult(outcome);

    public void Fail(Exception fault) => _outcome.TrySetException(fault);
}
