using System.Collections.Concurrent;
using Regulations.Domain.Admission;
using Regulations.EventStore.Codec;

namespace Regulations.Host.Registers;

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

    public LineReader Borrow() => _idle.TryTake(out var reader) ? reader : new();

    public void GiveBack(LineReader reader) => _idle.Add(reader);
}
