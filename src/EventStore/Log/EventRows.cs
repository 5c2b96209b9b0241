using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Regulations.EventStore.Log;

/// <summary>Reads events from PostgreSQL's binary COPY format, block by block.</summary>
internal sealed class EventRows(Stream copy) : IAsyncDisposable
{
    private const int BlockSize = 64 * 1024;

    // The signature (11 bytes), flags and the length of an extension that no server sends.
    private const int HeaderSize = 19;

    private static readonly Instant Epoch = Instant.FromUtc(2000, 1, 1, 0, 0);

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private byte[] _block = new byte[BlockSize];
    private int _filled;
    private int _read;
    private bool _headerRead;

    /// <summary>The events of the next block; none at the end. Each block is a buffer of its own.</summary>
    public async ValueTask<IReadOnlyList<RecordedEvent>> Next(CancellationToken cancellation)
    {
        while (true)
        {
            var more = await Fill(cancellation);
            var events = Parse();
            if (events.Count > 0 || !more)
                return events;
        }
    }

    public async ValueTask DisposeAsync() => await copy.DisposeAsync();

    private async ValueTask<bool> Fill(CancellationToken cancellation)
    {
        var rest = _filled - _read;
        var next = new byte[Math.Max(BlockSize, rest * 2)];
        _block.AsSpan(_read, rest).CopyTo(next);
        (_block, _filled, _read) = (next, rest, 0);
        while (_filled < _block.Length)
        {
            var count = await copy.ReadAsync(_block.AsMemory(_filled), cancellation);
            if (count == 0)
                return false;
            _filled += count;
        }

        return true;
    }

    private List<RecordedEvent> Parse()
    {
        var events = new List<RecordedEvent>();
        if (!_headerRead && _filled >= HeaderSize)
            (_read, _headerRead) = (HeaderSize, true);
        while (_headerRead && RowLength() is { } length)
        {
            events.Add(Row());
            _read += length;
        }

        return events;
    }

    /// <summary>Absent where the row is not yet wholly in the block, and at the trailer, which says -1 columns.</summary>
    private int? RowLength()
    {
        var rest = _block.AsSpan(_read, _filled - _read);
        if (rest.Length < 2 || BinaryPrimitives.ReadInt16BigEndian(rest) < 0)
            return null;
        var length = 2;
        for (var columns = BinaryPrimitives.ReadInt16BigEndian(rest); columns > 0; columns--)
        {
            if (rest.Length < length + 4)
                return null;
            length += 4 + BinaryPrimitives.ReadInt32BigEndian(rest[length..]);
        }

        return rest.Length < length ? null : length;
    }

    private RecordedEvent Row()
    {
        var at = _read + 2;
        var position = BinaryPrimitives.ReadInt64BigEndian(Column(ref at).Span);
        var recordedAt = Epoch + Duration.FromTicks(BinaryPrimitives.ReadInt64BigEndian(Column(ref at).Span) * 10);
        var recordedBy = Word(Column(ref at).Span);
        var stream = Encoding.UTF8.GetString(Column(ref at).Span);
        var version = BinaryPrimitives.ReadInt64BigEndian(Column(ref at).Span);
        var type = Word(Column(ref at).Span);
        // Before the text of a jsonb stands the number of its format.
        var json = Column(ref at)[1..];
        return new RecordedEvent(position, recordedAt, recordedBy, stream, version, type, json);
    }

    private ReadOnlyMemory<byte> Column(ref int at)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(_block.AsSpan(at));
        var column = _block.AsMemory(at + 4, length);
        at += 4 + length;
        return column;
    }

    /// <summary>Types and recorders are few, and each is held once.</summary>
    private string Word(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[256];
        if (utf8.Length > buffer.Length)
            return Encoding.UTF8.GetString(utf8);
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        if (_words.TryGetValue(text, out var word))
            return word;
        return _words.Dictionary[text.ToString()] = text.ToString();
    }
}
