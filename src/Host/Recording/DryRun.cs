using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>Judges a request as if it were to be recorded, and records nothing. Writers of the register wait; questions do not.</summary>
internal sealed class DryRun(OpenRegister register, LineReaders readers)
{
    private const int BlocksAhead = 4;

    /// <param name="blocks">Each is given back once judged.</param>
    /// <param name="wantsPositions">Costs memory with every line.</param>
    /// <param name="cancellation">Ends the judging.</param>
    public async Task<WriteOutcome> Judge(IAsyncEnumerable<LineBlock> blocks, bool wantsPositions, CancellationToken cancellation)
    {
        using var pen = await register.TakePen(cancellation);
        await register.CatchUp(cancellation);
        var judging = new Judging(register.LiveRegister.Names, string.Empty, wantsPositions);
        await foreach (var (block, lines) in Ordered.Select(blocks, block => (Block: block, Lines: readers.Read(block)), BlocksAhead,
            cancellation))
        {
            using (block) judging.Take(lines, []);
            if (judging.IsFull) break;
        }

        judging.Warn(register.LiveRegister.Warnings, register.LiveRegister.Warnings.Stage());
        return judging.Outcome(judging.Stage.Head) is WriteOutcome.Accepted accepted
            ? accepted with { IsDryRun = true } : judging.Outcome(0);
    }
}
