using System.Buffers;
using Regulations.Domain.Admission;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>Some whole entries of a request's body, in a borrowed buffer.</summary>
internal sealed class LineBlock : IDisposable
{
    private readonly byte[] _buffer;
    private readonly Func<IReadOnlyList<EntryPlace>> _entries;

    /// <summary>A block of JSON Lines, which are parted by whoever asks for them.</summary>
    /// <param name="buffer">Given back when the block is disposed of.</param>
    /// <param name="length">What of the buffer is filled.</param>
    /// <param name="firstLine">The number of its first line, from 1.</param>
    /// <param name="isLast">Whether the body ends with it.</param>
    public LineBlock(byte[] buffer, int length, int firstLine, bool isLast) =>
        (_buffer, _entries, IsLast) = (buffer, () => EntriesOf(buffer, length, firstLine), isLast);

    /// <summary>A block of any entries.</summary>
    /// <param name="buffer">Given back when the block is disposed of.</param>
    /// <param name="entries">Where they stand in it.</param>
    /// <param name="fault">What is wrong with the body after them, by the number an entry there would have.</param>
    /// <param name="isLast">Whether nothing is read after it.</param>
    public LineBlock(byte[] buffer, IReadOnlyList<EntryPlace> entries, (int Number, string Message)? fault, bool isLast) =>
        (_buffer, _entries, Fault, IsLast) = (buffer, () => entries, fault, isLast);

    public bool IsLast { get; }

    public (int Number, string Message)? Fault { get; }

    /// <summary>The entries with their numbers, of JSON Lines those of the lines. Readable until the block is disposed of.</summary>
    public List<(int Number, ReadOnlyMemory<byte> Json)> Lines() =>
        [.. _entries().Select(entry => (entry.Number, (ReadOnlyMemory<byte>)_buffer.AsMemory(entry.Start, entry.Length)))];

    /// <summary>Its entries read, and last what is wrong with the body after them.</summary>
    public ReadLine[] Read(LineReaders readers)
    {
        var reader = readers.Borrow();
        var lines = Lines();
        var read = new ReadLine[lines.Count + (Fault is null ? 0 : 1)];
        for (var i = 0; i < lines.Count; i++) read[i] = reader.Read(lines[i].Number, lines[i].Json);
        if (Fault is var (number, message)) read[^1] = Faulty(number, message);
        readers.GiveBack(reader);
        return read;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static ReadLine Faulty(int number, string message) =>
        new(number, new(null, null, null, [new(null, string.Empty, RefusalRules.MalformedJson, message)]), default, default);

    /// <summary>The lines that are not blank.</summary>
    private static List<EntryPlace> EntriesOf(byte[] buffer, int length, int firstLine)
    {
        var lines = new List<EntryPlace>();
        var number = firstLine;
        for (var start = 0; start < length; number++)
        {
            var rest = buffer.AsSpan(start, length - start);
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.ContainsAnyExcept(" \t\r"u8)) lines.Add(new(number, start, line.Length));
            start += line.Length + 1;
        }

        return lines;
    }
}

/// <param name="Number">From 1: of its line, or of the entry in the body.</param>
/// <param name="Start">In the buffer.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct EntryPlace(int Number, int Start, int Length);
