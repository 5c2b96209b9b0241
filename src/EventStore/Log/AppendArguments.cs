namespace Regulations.EventStore.Log;

/// <summary>
/// One append, the same at every attempt: by the ids given here a repeated attempt recognises what the first one wrote.
/// </summary>
internal sealed class AppendArguments
{
    public AppendArguments(long expectedHead, IReadOnlyList<NewEvent> events, TimeProvider clock)
    {
        ExpectedHead = expectedHead;
        Ids = new Guid[events.Count];
        Streams = new string[events.Count];
        Types = new string[events.Count];
        Recorders = new string[events.Count];
        Bodies = new ReadOnlyMemory<byte>[events.Count];
        var now = clock.GetUtcNow();
        for (var i = 0; i < events.Count; i++)
        {
            Ids[i] = Guid.CreateVersion7(now);
            (Streams[i], Types[i], Recorders[i], Bodies[i]) = events[i];
        }
    }

    public long ExpectedHead { get; }

    public Guid[] Ids { get; }

    public string[] Streams { get; }

    public string[] Types { get; }

    public string[] Recorders { get; }

    public ReadOnlyMemory<byte>[] Bodies { get; }

    /// <summary>The position of the last event, once appended.</summary>
    public long Last => ExpectedHead + Ids.Length;
}
