using Regulations.EventStore.Statements;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>A request of few lines that waits to be recorded together with others.</summary>
/// <param name="lines">Empty where the line is made at the head.</param>
/// <param name="recordedBy">Who has them recorded.</param>
/// <param name="wantsPositions">Whether the outcome tells the position of each entry.</param>
/// <param name="makeAtHead">Makes a line that hangs on all recorded before it; null: there are lines.</param>
internal sealed class SmallRequest(ReadLine[] lines, string recordedBy, bool wantsPositions, MakeAtHead? makeAtHead = null)
{
    private readonly TaskCompletionSource<WriteOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadLine[] Lines => lines;

    /// <summary>It is then recorded by itself.</summary>
    public bool IsMadeAtHead => makeAtHead is not null;

    /// <summary>Under the write lock.</summary>
    public MadeAtHead LinesIn(OpenRegister register) => makeAtHead?.Invoke(register) ?? new(lines, []);

    public string RecordedBy => recordedBy;

    public bool WantsPositions => wantsPositions;

    public Task<WriteOutcome> Outcome => _outcome.Task;

    public void Complete(WriteOutcome outcome) => _outcome.SetResult(outcome);

    public void Fail(Exception fault) => _outcome.TrySetException(fault);
}

/// <summary>Makes the entry that is to follow a register's head, under the register's write lock.</summary>
internal delegate MadeAtHead MakeAtHead(OpenRegister register);

/// <param name="Lines">To be recorded.</param>
/// <param name="Pdfs">Stored with them; none unless they issue a statement.</param>
internal sealed record MadeAtHead(ReadLine[] Lines, IReadOnlyList<StatementPdf> Pdfs);
