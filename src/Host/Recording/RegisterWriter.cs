using System.Threading.Channels;
using Regulations.EventStore.Log;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>
/// Records small requests: while one append is under way others gather, and the next takes all that wait. A request is
/// answered once this host answers questions from its position.
/// </summary>
internal sealed class RegisterWriter(OpenRegister register)
{
    /// <summary>Bounds one transaction; what waits beyond it goes into the next.</summary>
    private const int MostLinesTogether = 10_000;

    private readonly Channel<SmallRequest> _waiting = Channel.CreateUnbounded<SmallRequest>(new() { SingleReader = true });

    /// <summary>Records entries, whole or not at all. A body of one block shares its commit with others, a longer one streams.</summary>
    /// <param name="body">The entries.</param>
    /// <param name="recordedBy">Who has them recorded.</param>
    /// <param name="wantsPositions">Whether the outcome tells the position of each entry.</param>
    /// <param name="cancellation">What is under way may be recorded all the same.</param>
    /// <exception cref="LogUnavailableException">Whether anything was recorded is not known; the same request may be repeated.</exception>
    public async Task<WriteOutcome> Record(
        EntryBody body, string recordedBy, bool wantsPositions, CancellationToken cancellation)
    {
        var blocks = body.Blocks();
        var first = await blocks.Next(cancellation);
        if (!first!.IsLast)
            return await new RegisterImport(register).Record(blocks.From(first, cancellation), recordedBy, wantsPositions, cancellation);
        using (first) return await Record(new(first.Read(register.Readers), recordedBy, wantsPositions));
    }

    /// <summary>Records what is made where it is recorded, such as a statement with its number, together with its PDFs.</summary>
    /// <exception cref="LogUnavailableException">Whether it was recorded is not known.</exception>
    public Task<WriteOutcome> Record(MakeAtHead make, string recordedBy) => Record(new([], recordedBy, wantsPositions: false, make));

    private Task<WriteOutcome> Record(SmallRequest request)
    {
        if (!_waiting.Writer.TryWrite(request)) request.Fail(new LogUnavailableException("The host is stopping."));
        return request.Outcome;
    }

    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(cancellation))
            {
                using var writing = await register.LockForWriting(cancellation);
                await Record(TakeWaiting(), cancellation);
            }
        }
        finally
        {
            _waiting.Writer.Complete();
            while (_waiting.Reader.TryRead(out var left)) left.Fail(new LogUnavailableException("The host is stopping."));
        }
    }

    private List<SmallRequest> TakeWaiting()
    {
        var together = new List<SmallRequest>();
        var lines = 0;
        while (lines < MostLinesTogether && _waiting.Reader.TryPeek(out var next))
        {
            if (next.IsMadeAtHead && together.Count > 0) break;
            _waiting.Reader.TryRead(out var request);
            together.Add(request!);
            if (next.IsMadeAtHead) break;
            lines += next.Lines.Length;
        }

        return together;
    }

    private async Task Record(List<SmallRequest> together, CancellationToken cancellation)
    {
        try
        {
            SharedCommit commit;
            do commit = new(register, together);
            while (!await IsRecorded(commit, cancellation));
            commit.Complete(register.LiveRegister.Head);
        }
        catch (Exception fault)
        {
            foreach (var request in together) request.Fail(fault);
        }
    }

    /// <returns>False where another host has recorded since: it is read, and all is to be decided again.</returns>
    private async ValueTask<bool> IsRecorded(SharedCommit commit, CancellationToken cancellation)
    {
        // What is missing here, another host may have recorded. An append finds that out by itself, a refusal must look.
        if (commit.RefusesAny && await register.CatchUp(cancellation)) return false;
        if (commit.Events.Count == 0) return true;
        switch (await register.StatementPdfs.Append(register.LiveRegister.Head, commit.Events, commit.Pdfs, cancellation))
        {
            case AppendResult.Appended appended:
                register.TakeIn(() => commit.Extend(register.LiveRegister, appended));
                return true;
            case AppendResult.HeadMoved:
                await register.CatchUp(cancellation);
                return false;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
