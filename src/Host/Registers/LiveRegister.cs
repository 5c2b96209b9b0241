using NodaTime;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;
using Regulations.Projections.Warnings;

namespace Regulations.Host.Registers;

/// <summary>
/// What a register's log has been compiled to so far: the names that judge the next entry and the book that answers.
/// Questioned by all; extended only by who holds the register's write lock.
/// </summary>
internal sealed class LiveRegister
{
    private volatile TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LiveRegister() => Warnings = new(Book = new());

    public RegisterState Names { get; } = new();

    public RegisterBook Book { get; }

    /// <summary>For who holds the write lock.</summary>
    public RegisterWarnings Warnings { get; }

    public long Head => Book.Head;

    /// <summary>Told of every entry taken in, in order, once the book holds it.</summary>
    public Action<long, Subject>? Taken { get; set; }

    /// <summary>Takes in what others recorded; what is held already is passed over.</summary>
    public void Extend(RecordedLine[] lines)
    {
        foreach (var line in lines)
        {
            if (line.Position <= Head) continue;
            var about = Names.StreamOf(line.Entry);
            Names.TakeIn(line.Entry, line.Hash);
            Extend(line.Entry, about, line.RecordedAt);
        }

        Announce();
    }

    /// <summary>Takes in what this host recorded after <see cref="Head"/>.</summary>
    public void Extend(RegisterState stage, IEnumerable<AdmittedEntry> entries, Instant recordedAt)
    {
        Names.Absorb(stage);
        foreach (var (entry, about, _, _) in entries) Extend(entry, about, recordedAt);
        Announce();
    }

    /// <summary>Waits until a position is held.</summary>
    /// <returns>False where it is not held in time.</returns>
    public async ValueTask<bool> Reaches(long position, TimeSpan longest, TimeProvider clock, CancellationToken cancellation)
    {
        if (Head >= position) return true;
        using var timeout = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            while (true)
            {
                // The signal before the head: a move in between is then not missed.
                var moved = _moved.Task;
                if (Head >= position) return true;
                await moved.WaitAsync(either.Token);
            }
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return Head >= position;
        }
    }

    private void Extend(Entry entry, Subject about, Instant recordedAt)
    {
        Book.Extend(new(Head + 1, entry), about, recordedAt);
        Taken?.Invoke(Head, about);
    }

    private void Announce() =>
        Interlocked.Exchange(ref _moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}

/// <summary>An entry that is to be recorded next.</summary>
/// <param name="About">What its stream is about: for a correction, what the entry mended is about.</param>
/// <param name="Line">Of its request, from 1.</param>
/// <param name="Position">Where it will be recorded.</param>
internal readonly record struct AdmittedEntry(Entry Entry, Subject About, int Line, long Position)
{
    public StagedLine Staged => new(Line, Entry, About, Position);
}
