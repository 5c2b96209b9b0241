using Regulations.EventStore.Log;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>
/// Records a large request as it streams in: blocks of lines are read on several cores, decided in their order and sent to
/// the log at once, all in one transaction. Other writers of the register wait; questions do not.
/// </summary>
internal sealed class RegisterImport(OpenRegister register)
{
    /// <summary>Blocks of up to 1 MiB that are being read or wait to be decided.</summary>
    private const int BlocksAhead = 4;

    /// <param name="blocks">Each is given back once sent.</param>
    /// <param name="recordedBy">Who has them recorded.</param>
    /// <param name="wantsPositions">Costs memory with every line.</param>
    /// <param name="cancellation">Leaves nothing recorded.</param>
    public async Task<WriteOutcome> Record(
        IAsyncEnumerable<LineBlock> blocks, string recordedBy, bool wantsPositions, CancellationToken cancellation)
    {
        using var writing = await register.LockForWriting(cancellation);
        await using var import = await register.Log.BeginImport(cancellation);
        await register.CatchUp(import.Head, cancellation);
        var judging = new Judging(register.LiveRegister.Names, recordedBy, wantsPositions);
        await Judge(judging, import, blocks, cancellation);
        if (judging.IsRefused || judging.Admitted.Count == 0) return judging.Outcome(register.LiveRegister.Head);
        judging.Warn(register.LiveRegister.Warnings, register.LiveRegister.Warnings.Stage());
        cancellation.ThrowIfCancellationRequested();
        // From here on the entries may be recorded, whether or not the caller still listens.
        var head = await import.Commit(CancellationToken.None);
        register.TakeIn(() => register.LiveRegister.Extend(judging.Stage, judging.Admitted, import.RecordedAt));
        return judging.Outcome(head.Position);
    }

    private async Task Judge(Judging judging, EventImport import, IAsyncEnumerable<LineBlock> blocks, CancellationToken cancellation)
    {
        var events = new List<NewEvent>();
        var read = Ordered.Select(blocks, block => (Block: block, Lines: block.Read(register.Readers)), BlocksAhead, cancellation);
        await foreach (var (block, lines) in read)
        {
            using (block)
            {
                judging.Take(lines, events);
                if (judging.IsFull) return;
                if (!judging.IsRefused) await import.Write(events, cancellation);
                events.Clear();
            }
        }
    }
}
