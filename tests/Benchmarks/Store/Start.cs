using Regulations.Cli.Generating;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.EventStore.Log;
using Regulations.Host.Recording;
using Regulations.Host.Registers;

namespace Regulations.Benchmarks.Store;

/// <summary>The book from the log, against taking the same rows from the server and dropping the bytes.</summary>
internal static class Start
{
    private const int BatchSize = 1000;

    public static async Task Run(Workplace workplace, int events)
    {
        var (log, schema) = await workplace.EmptyRegister();
        var entries = await Fill(log, RegisterSize.OfEntries(seed: 1, events));
        await workplace.Execute($"vacuum analyze {schema}.mt_events");
        await Ratio.Measure($"entries read of {entries}", () => Read(log), () => Dropped(workplace, schema, entries));
        await Ratio.Measure($"book of {entries}", () => Compiled(log), () => Dropped(workplace, schema, entries));
        Ratio.PeakMemory("book");
        await workplace.Drop(schema);
    }

    internal static async Task<long> Fill(IEventLog log, RegisterSize size)
    {
        var names = new RegisterState();
        var hasher = new ContentHasher();
        await using var import = await log.BeginImport();
        foreach (var entries in GeneratedRegister.Of(size).Chunk(BatchSize))
        {
            var batch = new List<NewEvent>(entries.Length);
            foreach (var entry in entries)
            {
                var json = EntryWriter.Write(entry);
                var stream = names.StreamOf(entry);
                names.TakeIn(entry, hasher.Of(json));
                batch.Add(new(StreamName.Of(stream), EntryTypes.Of(entry).Name(), "registrar@example", json));
            }

            await import.Write(batch);
        }

        return (await import.Commit()).Position;
    }

    private static async Task<long> Read(IEventLog log)
    {
        var count = 0L;
        await foreach (var lines in RecordedLines.From(log.Read(0), new LineReaders(), CancellationToken.None)) count += lines.Length;
        return count;
    }

    private static async Task<long> Compiled(IEventLog log)
    {
        var compilation = new LiveRegister();
        await foreach (var lines in RecordedLines.From(log.Read(0), new LineReaders(), CancellationToken.None)) compilation.Extend(lines);
        return compilation.Head;
    }

    private static async Task<long> Dropped(Workplace workplace, string schema, long events)
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
