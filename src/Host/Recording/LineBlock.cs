using System.Buffers;

namespace Regulations.Host.Recording;

/// <summary>Some whole lines of a request's body, in a borrowed buffer.</summary>
/// <param name="buffer">Given back when the block is disposed of.</param>
/// <param name="length">What of the buffer is filled.</param>
/// <param name="firstLine">The number of its first line, from 1.</param>
/// <param name="isLast">Whether the body ends with it.</param>
internal sealed class LineBlock(byte[] buffer, int length, int firstLine, bool isLast) : IDisposable
{
    public bool IsLast => isLast;

    /// <summary>The lines that are not blank, with their numbers. Readable until the block is disposed of.</summary>
    public List<(int Number, ReadOnlyMemory<byte> Json)> Lines()
    {
        var lines = new List<(int, ReadOnlyMemory<byte>)>();
        var number = firstLine;
        for (var start = 0; start < length; number++)
        {
            var rest = buffer.AsSpan(start, length - start);
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.ContainsAnyExcept(" \t\r"u8)) lines.Add((number, buffer.AsMemory(start, line.Length)));
            start += line.Length + 1;
        }

        return lines;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
