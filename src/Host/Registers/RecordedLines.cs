using NodaTime;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;

namespace Regulations.Host.Registers;

/// <param name="Hash">Of the entry as recorded.</param>
internal readonly record struct RecordedLine(long Position, Entry Entry, ContentHash Hash, Instant RecordedAt);

/// <summary>Reads back what the log holds.</summary>
internal static class RecordedLines
{
    /// <summary>One is read while another is taken in. More would only keep more of them from being collected.</summary>
    private const int BatchesAhead = 2;

    /// <summary>In the order of the log, several batches being read at once.</summary>
    public static IAsyncEnumerable<RecordedLine[]> From(
        IAsyncEnumerable<IReadOnlyList<RecordedEvent>> batches, LineReaders readers, CancellationToken cancellation) =>
        Ordered.Select(batches, batch => Read(batch, readers), BatchesAhead, cancellation);

    /// <exception cref="InvalidDataException">An event is no entry of this format: the log is not what this program wrote.</exception>
    public static RecordedLine[] Read(IReadOnlyList<RecordedEvent> batch, LineReaders readers)
    {
        var reader = readers.Borrow();
        var read = new RecordedLine[batch.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var line = reader.ReadRecorded(batch[i].Json);
            var entry = line.Line.Entry ?? throw Unreadable(batch[i], line.Line.Refusals[0]);
            read[i] = new(batch[i].Position, entry, line.Hash, batch[i].RecordedAt);
        }

        readers.GiveBack(reader);
        return read;
    }

    private static InvalidDataException Unreadable(RecordedEvent recorded, Refusal why) =>
        new($"Position {recorded.Position} on {recorded.Stream} is no entry that can be read: {why.Field}: {why.Message}");
}
