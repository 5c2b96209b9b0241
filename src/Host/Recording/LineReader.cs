using System.Collections.Concurrent;
using Regulations.Domain.Admission;
using Regulations.EventStore.Codec;

namespace Regulations.Host.Recording;

/// <summary>Reads lines to entries together with the hash of what they say.</summary>
/// <remarks>Not synchronised: borrowed from <see cref="LineReaders"/> by one at a time.</remarks>
internal sealed class LineReader
{
    private readonly EntryReader _entries = new();
    private readonly ContentHasher _hashes = new();

    public ReadLine Read(int number, ReadOnlyMemory<byte> json) => Hashed(number, _entries.Read(json.Span), json);

    /// <summary>Reads what the log holds.</summary>
    public ReadLine ReadRecorded(ReadOnlyMemory<byte> json) => Hashed(0, _entries.ReadRecorded(json.Span), json);

    private ReadLine Hashed(int number, EntryLine line, ReadOnlyMemory<byte> json) =>
        new(number, line, line.Entry is null ? default : _hashes.Of(json.Span), json);
}

/// <param name="Number">The line's, from 1.</param>
/// <param name="Hash">Of nothing where the line is refused.</param>
/// <param name="Json">The line itself, in a buffer borrowed.</param>
internal readonly record struct ReadLine(int Number, EntryLine Line, ContentHash Hash, ReadOnlyMemory<byte> Json);

/// <summary>The readers of a host: as many as read at once, each keeping what recurs in entries.</summary>
internal sealed class LineReaders
{
    private readonly ConcurrentBag<LineReader> _idle = [];

    public ReadLine[] Read(LineBlock block)
    {
        var reader = Borrow();
        var lines = block.Lines();
        var read = new ReadLine[lines.Count + (block.Fault is null ? 0 : 1)];
        for (var i = 0; i < lines.Count; i++) read[i] = reader.Read(lines[i].Number, lines[i].Json);
        if (block.Fault is { } fault) read[^1] = Faulty(fault.Number, fault.Message);
        GiveBack(reader);
        return read;
    }

    private static ReadLine Faulty(int number, string message) =>
        new(number, new(null, null, null, [new(null, string.Empty, RefusalRules.MalformedJson, message)]), default, default);

    public LineReader Borrow() => _idle.TryTake(out var reader) ? reader : new();

    public void GiveBack(LineReader reader) => _idle.Add(reader);
}
