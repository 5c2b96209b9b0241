using System.Threading.Channels;
using Regulations.Domain.Entries;
using Regulations.Projections.Statements;

namespace Regulations.Host.Registers;

/// <summary>
/// Holds every entry against the statements issued, behind whoever records it. Before the first statement there is nothing to do.
/// </summary>
internal sealed class OvertakenFollower
{
    private readonly Channel<(long Position, Subject About)> _taken = Channel.CreateUnbounded<(long,
        Subject)>(new() { SingleReader = true });
    private readonly Channel<IReadOnlyList<Overtaken>> _found =
        Channel.CreateUnbounded<IReadOnlyList<Overtaken>>(new() { SingleReader = true, SingleWriter = true });
    private readonly LiveRegister _compilation;
    private volatile TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _waiting;
    private long _followed;

    public OvertakenFollower(LiveRegister compilation)
    {
        _compilation = compilation;
        Statements = new(compilation.Book);
        compilation.Taken = Note;
    }

    public OvertakenStatements Statements { get; }

    /// <summary>
    /// What each entry overtook, in the order of the log; for one reader. When a register is opened all there ever was comes again.
    /// </summary>
    public ChannelReader<IReadOnlyList<Overtaken>> Found => _found.Reader;

    /// <summary>The last position held against the statements.</summary>
    public long Followed => Volatile.Read(ref _followed);

    public async Task Run(CancellationToken cancellation)
    {
        await foreach (var (position, about) in _taken.Reader.ReadAllAsync(cancellation))
        {
            var found = Statements.Take(position, about);
            if (found.Count > 0) _found.Writer.TryWrite(found);
            Volatile.Write(ref _followed, position);
            Interlocked.Exchange(ref _moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }

    /// <summary>Waits until all that is recorded by now is held against the statements.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        var waiting = Volatile.Read(ref _waiting);
        while (true)
        {
            // The signal before the position: a move in between is then not missed.
            var moved = _moved.Task;
            if (Followed >= waiting) return;
            await moved.WaitAsync(cancellation);
        }
    }

    private void Note(long position, Subject about)
    {
        if (_compilation.Book.Statements.Count == 0) return;
        Volatile.Write(ref _waiting, position);
        _taken.Writer.TryWrite((position, about));
    }
}
