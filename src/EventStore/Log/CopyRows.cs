using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Regulations.EventStore.Log;

/// <summary>Rows in PostgreSQL's binary COPY format: each column is its length and then its bytes, numbers big-endian.</summary>
internal sealed class CopyRows
{
    private const byte JsonbFormat = 1;

    // "PGCOPY", four bytes that text transfer would spoil, a zero; then no flags and no extension.
    private static ReadOnlySpan<byte> Header =>
        [0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static readonly Instant Epoch = Instant.FromUtc(2000, 1, 1, 0, 0);

    private byte[] _bytes = new byte[64 * 1024];

    public CopyRows() => Clear();

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Clear()
    {
        Length = 0;
        Header.CopyTo(Next(Header.Length));
    }

    public void BeginRow(short columns) => BinaryPrimitives.WriteInt16BigEndian(Next(2), columns);

    /// <summary>Where the value lies, for <see cref="Overwrite"/>.</summary>
    public int Write(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(Column(8), value);
        return Length - 8;
    }

    public void Overwrite(int place, long value) => BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(place), value);

    public void Write(Instant value) => Write((value - Epoch).BclCompatibleTicks / 10);

    public void Write(Guid value) => value.TryWriteBytes(Column(16), bigEndian: true, out _);

    public void Write(string value) => Encoding.UTF8.GetBytes(value, Column(Encoding.UTF8.GetByteCount(value)));

    public void WriteJsonb(ReadOnlySpan<byte> json)
    {
        var column = Column(json.Length + 1);
        column[0] = JsonbFormat;
        json.CopyTo(column[1..]);
    }

    public void End() => BinaryPrimitives.WriteInt16BigEndian(Next(2), -1);

    private Span<byte> Column(int size)
    {
        BinaryPrimitives.WriteInt32BigEndian(Next(4), size);
        return Next(size);
    }

    private Span<byte> Next(int size)
    {
        if (_bytes.Length - Length < size)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + size));
        Length += size;
        return _bytes.AsSpan(Length - size, size);
    }
}
