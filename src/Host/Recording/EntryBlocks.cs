using System.Buffers;
using System.Globalization;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Regulations.Host.Recording;

/// <summary>Cuts a stream of JSON texts into blocks of whole entries, however they are laid out, in constant memory.</summary>
/// <param name="body">UTF-8; a byte order mark at its start is passed over.</param>
/// <param name="isSequence">Whether it may be several texts, each begun by a record separator.</param>
/// <param name="most">How many entries there may be.</param>
internal sealed class EntryBlocks(Stream body, bool isSequence, long most) : IEntryBlocks
{
    private const int Full = LineBlocks.LongestLine + 2;

    private readonly EntryCutter _cutter = new(isSequence);
    private readonly EntryBytes _bytes = new(body);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Full);
    private List<EntryPlace> _entries = [];
    private int _filled;
    private int _start;
    private bool _ended;

    /// <exception cref="BadHttpRequestException">413: there are more entries.</exception>
    public async ValueTask<LineBlock?> Next(CancellationToken cancellation)
    {
        if (_ended) return null;
        while (await _bytes.Read(cancellation))
            if (IsCut()) return Block();
        if (_cutter.Fault is null) _cutter.End();
        _ended = true;
        return Block();
    }

    /// <returns>Whether what has been read is to be given on before more is.</returns>
    private bool IsCut()
    {
        while (_bytes.TryNext(out var letter))
        {
            var cut = _cutter.Take(letter);
            if (cut == Cut.Begins) _start = _filled;
            if (cut is Cut.Begins or Cut.Within or Cut.Ends) Add(letter);
            if (cut is Cut.Ends or Cut.EndedBefore) _entries.Add(new(_cutter.Count, _start, _filled - _start));
            if (_cutter.Count > most)
                throw new BadHttpRequestException(
                    string.Create(CultureInfo.InvariantCulture, $"The body holds more than {most} entries."),
                    StatusCodes.Status413PayloadTooLarge);
            _ended |= cut == Cut.Wrong;
            if (_ended || (_filled == Full && _entries.Count > 0)) return true;
        }

        return false;
    }

    /// <summary>Of an entry that is too long a byte more is given on, so that it is refused, and the rest passed over.</summary>
    private void Add(byte letter)
    {
        if (_filled - _start > LineBlocks.LongestLine) return;
        // Between the parts of an entry a line's end is a blank; within a text it is a fault, which is to be told.
        _buffer[_filled++] = letter is (byte)'\n' or (byte)'\r' && !_cutter.IsInString ? (byte)' ' : letter;
    }

    /// <summary>The whole entries read; the one under way begins the next block.</summary>
    private LineBlock Block()
    {
        var block = new LineBlock(_buffer, _entries, _cutter.Fault is { } fault ? new(_cutter.Count, fault) : null, _ended);
        if (_ended) return block;
        var next = ArrayPool<byte>.Shared.Rent(Full);
        var whole = _entries[^1].Start + _entries[^1].Length;
        var under = _start >= whole ? _filled - _start : 0;
        _buffer.AsSpan(_start, under).CopyTo(next);
        (_buffer, _entries, _filled, _start) = (next, [], under, 0);
        return block;
    }
}
