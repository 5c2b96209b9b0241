namespace Regulations.EventStore.Log;

/// <summary>
/// What one follower has been told of and has not looked at: the last position committed to its register. It may be told for
/// nothing, and is told of the unknown where a commit may have been missed.
/// </summary>
internal sealed class CommitNews(Action<CommitNews> dispose) : IDisposable
{
    /// <summary>Some position, it is not known which.</summary>
    public const long Unknown = long.MaxValue;

    private readonly SemaphoreSlim _told = new(0, 1);
    private readonly Lock _telling = new();
    private long _last;
    private bool _isEnded;

    public void Tell(long position)
    {
        lock (_telling)
        {
            _last = Math.Max(_last, position);
            if (!_isEnded && _told.CurrentCount == 0) _told.Release();
        }
    }

    /// <summary>The last position told of since the last time; <see cref="Unknown"/> where nothing was for so long.</summary>
    public async ValueTask<long> Next(TimeSpan longest, CancellationToken cancellation)
    {
        if (!await _told.WaitAsync(longest, cancellation)) return Unknown;
        lock (_telling)
        {
            var last = _last;
            _last = 0;
            return last;
        }
    }

    public void Dispose()
    {
        dispose(this);
        lock (_telling)
        {
            _isEnded = true;
            _told.Dispose();
        }
    }
}
