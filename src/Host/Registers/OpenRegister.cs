using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.EventStore.Statements;
using Regulations.EventStore.Tables;
using Regulations.Host.Recording;
using Regulations.Host.Statements;
using Regulations.Projections.Book;

namespace Regulations.Host.Registers;

/// <summary>A register held open by this host: its log, the book compiled from it, and what keeps both together.</summary>
public sealed class OpenRegister : IAsyncDisposable
{
    private readonly SemaphoreSlim _pen = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private readonly LineReaders _readers;
    private readonly TimeProvider _clock;
    private readonly RegisterWriter _writer;
    private Task _running = Task.CompletedTask;

    private OpenRegister(
        IEventLog log, IStatementPdfs statementPdfs, RegisterTables tables, string title, LineReaders readers, TimeProvider clock)
    {
        (Log, StatementPdfs, Tables, Title, _readers, _clock) = (log, statementPdfs, tables, title, readers, clock);
        _writer = new(this);
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

    /// <summary>Compiles the log from its beginning; from then on the book follows it.</summary>
    internal static async Task<OpenRegister> Open(
        IEventLog log, IStatementPdfs statementPdfs, RegisterTables tables, string title, LineReaders readers, TimeProvider clock,
        ILoggerFactory logs, CancellationToken cancellation)
    {
        var register = new OpenRegister(log, statementPdfs, tables, title, readers, clock);
        await register.Read(upTo: null, cancellation);
        var closing = register._closing.Token;
        register._running = Task.WhenAll(
            register._writer.Run(closing), register.Follow(closing), register.Overtaken.Run(closing),
            tables.Run(new BookRows(register), logs, closing));
        return register;
    }

    /// <summary>Waits until the book holds a position, recorded by whatever host.</summary>
    /// <returns>False where it does not in time.</returns>
    public ValueTask<bool> Reaches(long position, TimeSpan longest, CancellationToken cancellation) =>
        LiveRegister.Reaches(position, longest, _clock, cancellation);

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
            return await new RegisterImport(this, _readers).Record(blocks.From(first, cancellation), recordedBy,
                wantsPositions, cancellation);
        using (first) return await _writer.Record(new(_readers.Read(first), recordedBy, wantsPositions));
    }

    /// <summary>Issues a statement: gives it the next number of its year, and records it together with its PDFs.</summary>
    /// <exception cref="LogUnavailableException">Whether it was issued is not known.</exception>
    public Task<WriteOutcome> Issue(StatementToIssue statement, string recordedBy) =>
        _writer.Record(new([], recordedBy, wantsPositions: false, statement));

    /// <summary>Judges entries as if they were to be recorded, and records nothing.</summary>
    /// <param name="body">The entries.</param>
    /// <param name="wantsPositions">Whether the outcome tells the position each entry would have.</param>
    /// <param name="cancellation">Ends the judging.</param>
    public async Task<WriteOutcome> Judge(EntryBody body, bool wantsPositions, CancellationToken cancellation)
    {
        var blocks = body.Blocks();
        var first = await blocks.Next(cancellation);
        return await new DryRun(this, _readers).Judge(blocks.From(first!, cancellation), wantsPositions, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
        _pen.Dispose();
    }

    /// <summary>Who holds the pen is the only one to extend the compilation.</summary>
    internal async ValueTask<IDisposable> TakePen(CancellationToken cancellation)
    {
        await _pen.WaitAsync(cancellation);
        return new Pen(_pen);
    }

    /// <summary>Under the pen: takes in what other hosts have recorded.</summary>
    /// <returns>Whether there was anything.</returns>
    internal async ValueTask<bool> CatchUp(CancellationToken cancellation) =>
        await CatchUp((await Log.Head(cancellation)).Position, cancellation);

    internal async ValueTask<bool> CatchUp(long upTo, CancellationToken cancellation)
    {
        if (upTo <= LiveRegister.Head) return false;
        await Read(upTo, cancellation);
        return true;
    }

    /// <summary>Extends the compilation. Should that fail it is not what the log says, and must not answer any more.</summary>
    internal void Guard(Action extend)
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
        await foreach (var lines in RecordedLines.From(Log.Read(LiveRegister.Head, upTo, cancellation), _readers, cancellation))
            Guard(() => LiveRegister.Extend(lines));
    }

    private async Task Follow(CancellationToken cancellation)
    {
        try
        {
            await foreach (var batch in Log.Follow(LiveRegister.Head, () => LiveRegister.Head, cancellation))
            {
                if (batch[^1].Position <= LiveRegister.Head) continue;
                using var pen = await TakePen(cancellation);
                if (batch[^1].Position > LiveRegister.Head) LiveRegister.Extend(RecordedLines.Read(batch, _readers));
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            Fault = fault;
        }
    }

    private sealed class Pen(SemaphoreSlim held) : IDisposable
    {
        public void Dispose() => held.Release();
    }
}
