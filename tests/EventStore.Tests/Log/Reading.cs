using System.Text;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Tests.Log;

internal static class Reading
{
    public static NewEvent Event(string stream, string json = "{}", string by = "ina") =>
        new(stream, "facility.registered", by, Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<NewEvent> Events(params string[] streams) => [.. streams.Select(stream => Event(stream))];

    public static async Task<List<RecordedEvent>> All(this IEventLog log, long after = 0, long? upTo = null)
    {
        var events = new List<RecordedEvent>();
        await foreach (var batch in log.Read(after, upTo, TestContext.Current.CancellationToken))
            events.AddRange(batch);
        return events;
    }

    /// <summary>Follows until this position has been seen.</summary>
    public static async Task<List<RecordedEvent>> FollowUntil(this IEventLog log, long position, long after = 0)
    {
        var events = new List<RecordedEvent>();
        await foreach (var batch in log.Follow(after, cancellation: TestContext.Current.CancellationToken))
        {
            events.AddRange(batch);
            if (batch[^1].Position >= position)
                break;
        }

        return events;
    }

    public static string Text(this RecordedEvent recorded) => Encoding.UTF8.GetString(recorded.Json.Span);
}
