using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>Judges a request as if it were to be recorded, and records nothing. Writers of the register wait; questions do not.</summary>
internal sealed class DryRun(OpenRegister register)
{
    private const int BlocksAhead = 4;

    /// <param name="body">The entries.</param>
    /// <param name="wantsPositions">Whether the outcome tells the position each entry would have; costs memory with every line.</param>
    /// <param name="cancellation">Ends the judging.</param>
    public async Task<WriteOutcome> Judge(EntryBody body, bool wantsPositions, CancellationToken cancellation)
    {
        var received = body.Blocks();
        var first = await received.Next(cancellation);
        var blocks = received.From(first!, cancellation);
        using var writing = await register.LockForWriting(cancellation);
        await register.CatchUp(cancellation);
        var judging = new Judging(register.LiveRegister.Names, string.Empty, wantsPositions);
        var read = Ordered.Select(blocks, block => (Block: block, Lines: block.Read(register.Readers)), BlocksAhead, cancellation);
        await foreach (var (block, lines) in read)
        {
            using (block) judging.Take(lines, []);
            if (judging.IsFull) break;
        }

        judging.Warn(register.LiveRegister.Warnings, register.LiveRegister.Warnings.Stage());
        return judging.Outcome(judging.Stage.Head) is WriteOutcome.Accepted accepted
            ? accepted with { IsDryRun = true } : judging.Outcome(0);
    }
}
