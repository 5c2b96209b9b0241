using System.Threading.Channels;
using Regulations.EventStore.Log;

namespace Regulations.Benchmarks.Store;

/// <summary>The one writer of a register: what has come in while it was appending goes into the next append together.</summary>
internal sealed class GroupingWriter : IAsyncDisposable
{
    private readonly Channel<(NewEvent Event, TaskCompletionSource Written)> _waiting =
        Channel.CreateUnbounded<(NewEvent, TaskCompletionSource)>(new() { SingleReader = true });

    private readonly Task _writing;

    public GroupingWriter(IEventLog log) => _writing = Task.Run(() => Write(log));

    public Task Append(NewEvent added)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite((added, written));
        return written.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.Complete();
        await _writing;
    }

    private async Task Write(IEventLog log)
    {
        var head = 0L;
        var (events, waiters) = (new List<NewEvent>(), new List<TaskCompletionSource>());
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (_waiting.Reader.TryRead(out var next))
            {
                events.Add(next.Event);
                waiters.Add(next.Written);
            }

            head = (await log.Append(head, events)) is AppendResult.Appended appended
                ? appended.Last
                : throw new InvalidOperationException("Somebody else appends.");
            waiters.ForEach(waiter => waiter.SetResult());
            events.Clear();
            waiters.Clear();
        }
    }
}
