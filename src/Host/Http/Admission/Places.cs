namespace Regulations.Host.Http.Admission;

/// <summary>
/// So many places for what is dear to answer, shared out fairly: a place that becomes free goes, of the callers who wait, to
/// the one with the fewest places; of several such to the one who was given one longest ago; and of one caller's requests to
/// the first.
/// </summary>
/// <param name="places">How many are held at once; at least 1.</param>
/// <param name="mostWaiting">How many wait at most, of all callers together.</param>
/// <param name="mostOfCaller">How many of one caller wait at most.</param>
internal sealed class Places(int places, int mostWaiting, int mostOfCaller)
{
    private readonly Lock _sharing = new();
    private readonly Dictionary<string, Caller> _callers = new(StringComparer.Ordinal);
    private int _free = places;
    private int _waiting;
    private long _given;

    /// <summary>How many wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (_sharing) return _waiting;
        }
    }

    /// <summary>Waits for a place.</summary>
    /// <returns>The place, to be disposed of once it is not needed; null where as many wait as may.</returns>
    /// <exception cref="OperationCanceledException">The caller waits no longer.</exception>
    public async ValueTask<IDisposable?> Enter(string caller, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_sharing)
        {
            if (!_callers.TryGetValue(caller, out var known)) _callers[caller] = known = new();
            if (_free > 0) return Give(caller, known);
            if (_waiting >= mostWaiting || known.Waiting.Count >= mostOfCaller)
            {
                Forget(caller, known);
                return null;
            }

            waiter = new(caller);
            known.Waiting.AddLast(waiter);
            _waiting++;
        }

        await using var leaving = cancellation.UnsafeRegister(_ => Leave(waiter, cancellation), null);
        return await waiter.Place.Task;
    }

    private Place Give(string name, Caller caller)
    {
        _free--;
        caller.Held++;
        caller.LastGiven = ++_given;
        return new(this, name);
    }

    private void Free(string name)
    {
        lock (_sharing)
        {
            _free++;
            var caller = _callers[name];
            caller.Held--;
            Forget(name, caller);
            if (_waiting == 0) return;
            var (next, of) = _callers.Where(c => c.Value.Waiting.Count > 0).MinBy(c => (c.Value.Held, c.Value.LastGiven));
            var waiter = of.Waiting.First!.Value;
            of.Waiting.RemoveFirst();
            _waiting--;
            waiter.Place.SetResult(Give(next, of));
        }
    }

    private void Leave(Waiter waiter, CancellationToken cancellation)
    {
        lock (_sharing)
        {
            // Who was given a place in the meantime has it, and gives it back.
            if (!_callers.TryGetValue(waiter.Caller, out var caller) || !caller.Waiting.Remove(waiter)) return;
            _waiting--;
            Forget(waiter.Caller, caller);
        }

        waiter.Place.TrySetCanceled(cancellation);
    }

    private void Forget(string name, Caller caller)
    {
        if (caller is { Held: 0, Waiting.Count: 0 }) _callers.Remove(name);
    }

    private sealed class Caller
    {
        public LinkedList<Waiter> Waiting { get; } = [];

        public int Held { get; set; }

        public long LastGiven { get; set; }
    }

    private sealed class Waiter(string caller)
    {
        public string Caller => caller;

        public TaskCompletionSource<IDisposable?> Place { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Place(Places places, string caller) : IDisposable
    {
        private int _isFree;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isFree, 1) == 0) places.Free(caller);
        }
    }
}
