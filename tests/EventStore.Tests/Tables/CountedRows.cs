using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.EventStore.Log;
using Regulations.EventStore.Tables;

namespace Regulations.EventStore.Tests.Tables;

/// <summary>Reads no law: each stream is a facility, with one row that says how many of its events there are.</summary>
internal sealed class CountedRows(IEventLog log) : IRowSource, IDisposable
{
    private readonly ConcurrentDictionary<string, long> _events = new();
    private readonly SemaphoreSlim _reading = new(1, 1);
    private long _head;

    /// <summary>The positions that were looked at.</summary>
    public ConcurrentBag<long> Seen { get; } = [];

    public async ValueTask Reach(long position, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            if (_head >= position) return;
            await foreach (var batch in log.Read(_head, null, cancellation))
                foreach (var recorded in batch)
                {
                    _events.AddOrUpdate(recorded.Stream, 1, static (_, counted) => counted + 1);
                    _head = recorded.Position;
                }
        }
        finally
        {
            _reading.Release();
        }
    }

    public IReadOnlyList<string> All() => [.. _events.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Touched(IReadOnlyList<(long Position, string Stream)> entries, CancellationToken cancellation)
    {
        foreach (var (position, _) in entries) Seen.Add(position);
        // An event on the stream "everybody" touches everybody.
        return entries.Any(e => e.Stream == "everybody") ? All()
            : [.. entries.Select(e => e.Stream).Distinct().Order(StringComparer.Ordinal)];
    }

    public EvaluatedRows Evaluate(IReadOnlyList<string> facilities, CancellationToken cancellation) =>
        new(_head, [.. facilities.Select(f => new FacilityRows(f, [Row($"{_events[f]}")], []))]);

    public void Dispose() => _reading.Dispose();

    private static RuleRow Row(string text) =>
        new("rule", null, null, "v", "act", 5, null, "Title", text, Period.Everything, "confirmed", []);
}
