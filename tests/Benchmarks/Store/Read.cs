using Regulations.EventStore.Log;

namespace Regulations.Benchmarks.Store;

/// <summary>Reading the whole log into events, against taking the same rows from the server and dropping the bytes.</summary>
internal static class Read
{
    public static async Task Run(Workplace workplace, int events)
    {
        var schema = await Import.Fill(workplace, events);
        var log = await workplace.Open(schema);
        await workplace.Execute($"vacuum analyze {schema}.mt_events");
        await Ratio.Measure($"reading of {events}", () => All(log), () => Dropped(workplace, schema, events));
        Ratio.PeakMemory("reading");
        await workplace.Drop(schema);
    }

    private static async Task<long> All(IEventLog log)
    {
        var count = 0L;
        await foreach (var batch in log.Read(0))
            count += batch.Count;
        return count;
    }

    private static async Task<long> Dropped(Workplace workplace, string schema, int events)
    {
        await using var connection = await workplace.Source.OpenConnectionAsync();
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            $"""
            copy (select seq_id, timestamp, headers, stream_id, version, type, data from {schema}.mt_events order by seq_id)
            to stdout (format binary)
            """);
        await copy.CopyToAsync(Stream.Null, 64 * 1024);
        return events;
    }
}
