using Regulations.EventStore.Log;
using Regulations.EventStore.Statements;
using Regulations.EventStore.Tables;
using Regulations.Projections.Book;

namespace Regulations.Host.Registers;

/// <summary>A register held open by this host: its log, the book compiled from it, and what keeps both together.</summary>
public sealed class OpenRegister : IAsyncDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private readonly CancellationToken _isClosing;
    private readonly Lock _begins = new();
    private readonly TimeProvider _clock;
    private Task _running = Task.CompletedTask;

    private OpenRegister(
        IEventLog log, IStatementPdfs statementPdfs, RegisterTables tables, string title, LineReaders readers, TimeProvider clock)
    {
        (Log, StatementPdfs, Tables, Title, Readers, _clock) = (log, statementPdfs, tables, title, readers, clock);
        _isClosing = _closing.Token;
        Overtaken = new(LiveRegister);
    }

    public string Name => Log.Register.Value;

    public string Title { get; }

    public IEventLog Log { get; }

    /// <summary>The PDFs of the statements it has issued.</summary>
    public IStatementPdfs StatementPdfs { get; }

    /// <summary>The tables that reports are made from.</summary>
    public RegisterTables Tables { get; }

    public RegisterBook Book => LiveRegister.Book;

    /// <summary>Why the register can be neither asked nor written to: its log holds what this program cannot read.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Which statements issued are answered differently by now.</summary>
    internal OvertakenFollower Overtaken { get; }

    internal LiveRegister LiveRegister { get; } = new();

    /// <summary>They read what comes in and what the log holds.</summary>
    internal LineReaders Readers { get; }

    /// <summary>Compiles the log from its beginning; from then on the book follows it.</summary>
    internal static async Task<OpenRegister> Open(
        IEventLog log, IStatementPdfs statementPdfs, RegisterTables tables, string title, LineReaders readers, TimeProvider clock,
        ILoggerFactory logs, CancellationToken cancellation)
    {
        var register = new OpenRegister(log, statementPdfs, tables, title, readers, clock);
        await register.Read(upTo: null, cancellation);
        register.RunAlongside(register.Follow);
        register.RunAlongside(register.Overtaken.Run);
        register.RunAlongside(closing => tables.Run(new BookRows(register), logs, closing));
        return register;
    }

    /// <summary>Waits until the book holds a position, recorded by whatever host.</summary>
    /// <returns>False where it does not in time.</returns>
    public ValueTask<bool> Reaches(long position, TimeSpan longest, CancellationToken cancellation) =>
        LiveRegister.Reaches(position, longest, _clock, cancellation);

    /// <summary>Has work done for as long as the register is held open.</summary>
    /// <param name="work">Ends when it is told to.</param>
    internal void RunAlongside(Func<CancellationToken, Task> work)
    {
        lock (_begins) _running = Task.WhenAll(_running, work(_isClosing));
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
        _writing.Dispose();
    }

    /// <summary>Who holds the lock is the only one to extend what is compiled.</summary>
    internal async ValueTask<IDisposable> LockForWriting(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        return new WriteLock(_writing);
    }

    /// <summary>Under the lock: takes in what other hosts have recorded.</summary>
    /// <returns>Whether there was anything.</returns>
    internal async ValueTask<bool> CatchUp(CancellationToken cancellation) =>
        await CatchUp((await Log.Head(cancellation)).Position, cancellation);

    internal async ValueTask<bool> CatchUp(long upTo, CancellationToken cancellation)
    {
        if (upTo <= LiveRegister.Head) return false;
        await Read(upTo, cancellation);
        return true;
    }

    /// <summary>Extends what is compiled. Should that fail it is not what the log says, and must not answer any more.</summary>
    internal void TakeIn(Action extend)
    {
        try
        {
            extend();
        }
        catch (Exception fault)
        {
            Fault = fault;
            throw;
        }
    }

    private async Task Read(long? upTo, CancellationToken cancellation)
    {
        await foreach (var lines in RecordedLines.From(Log.Read(LiveRegister.Head, upTo, cancellation), Readers, cancellation))
            TakeIn(() => LiveRegister.Extend(lines));
    }

    private async Task Follow(CancellationToken cancellation)
    {
        try
        {
            await foreach (var batch in Log.Follow(LiveRegister.Head, () => LiveRegister.Head, cancellation))
            {
                if (batch[^1].Position <= LiveRegister.Head) continue;
                using var writing = await LockForWriting(cancellation);
                if (batch[^1].Position > LiveRegister.Head) LiveRegister.Extend(RecordedLines.Read(batch, Readers));
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            Fault = fault;
        }
    }

    private sealed class WriteLock(SemaphoreSlim held) : IDisposable
    {
        public void Dispose() => held.Release();
    }
}
