using Marten;
using Marten.Services;

namespace Regulations.Host.Subscribing;

/// <summary>
/// One step at a time for each subscription. A message that comes meanwhile does not wait: whoever holds the lock looks at it.
/// </summary>
internal sealed class SubscriptionLocks
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Register, long Subscription), Queue<Tell>> _met = [];

    /// <returns>Null where another holds it.</returns>
    public Held? Take(Tell message)
    {
        var key = (message.Register, message.Subscription);
        lock (_lock)
        {
            if (_met.TryAdd(key, [])) return new(this, key);
            _met[key].Enqueue(message);
            return null;
        }
    }

    /// <summary>
    /// Left once the session has committed, and before the message that goes on is sent, so that this message finds it free.
    /// </summary>
    internal sealed class Held(SubscriptionLocks locks, (string Register, long Subscription) key) : DocumentSessionListenerBase, IDisposable
    {
        private bool _isLeft;

        /// <returns>What came meanwhile; null where nothing did: the lock is then left.</returns>
        public Tell? Next()
        {
            lock (locks._lock)
            {
                if (locks._met[key].TryDequeue(out var message)) return message;
                Dispose();
                return null;
            }
        }

        public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
        {
            Dispose();
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            lock (locks._lock)
            {
                if (!_isLeft) locks._met.Remove(key);
                _isLeft = true;
            }
        }
    }
}
