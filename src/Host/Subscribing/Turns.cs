using Marten;
using Marten.Services;

namespace Regulations.Host.Subscribing;

/// <summary>
/// One step at a time for each subscription. A message that comes meanwhile does not wait: whoever has the turn looks at it.
/// </summary>
internal sealed class Turns
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Register, long Subscription), Queue<Tell>> _met = [];

    /// <returns>Null where another has the turn.</returns>
    public Turn? Take(Tell message)
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
    internal sealed class Turn(Turns turns, (string Register, long Subscription) key) : DocumentSessionListenerBase, IDisposable
    {
        private bool _isLeft;

        /// <returns>What came meanwhile; null where nothing did: the turn is then left.</returns>
        public Tell? Next()
        {
            lock (turns._lock)
            {
                if (turns._met[key].TryDequeue(out var message)) return message;
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
            lock (turns._lock)
            {
                if (!_isLeft) turns._met.Remove(key);
                _isLeft = true;
            }
        }
    }
}
