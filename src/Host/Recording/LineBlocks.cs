using System.Buffers;

namespace Regulations.Host.Recording;

/// <summary>Cuts a stream of JSON Lines into blocks of whole lines, in constant memory.</summary>
/// <param name="body">UTF-8; a byte order mark at its start is passed over.</param>
/// <param name="expected">Its length in bytes, where that is known.</param>
internal sealed class LineBlocks(Stream body, long? expected) : IEntryBlocks
{
    /// <summary>
    /// The longest line there may be, in bytes. Of a longer one a byte more is given on, so that it is refused, and the rest passed
    /// over.
    /// </summary>
    public const int LongestLine = 1024 * 1024;

    private const int Full = LongestLine + 2;
    private const int FirstGuess = 16 * 1024;

    private byte[] _buffer = [];
    private int _filled;
    private int _line = 1;
    private bool _ended;
    private bool _passingOver;

    /// <returns>Null after the last block. A body without lines is one empty block.</returns>
    public async ValueTask<LineBlock?> Next(CancellationToken cancellation)
    {
        if (_ended) return null;
        if (_buffer.Length == 0) await Begin(cancellation);
        await Fill(cancellation);
        return _ended ? new LineBlock(_buffer, _filled, _line, isLast: true) : Cut();
    }

    private async ValueTask Begin(CancellationToken cancellation)
    {
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Full, expected + 1 ?? FirstGuess));
        var mark = "\uFEFF"u8.Length;
        _filled = await body.ReadAtLeastAsync(_buffer.AsMemory(0, mark), mark, throwOnEndOfStream: false, cancellation);
        if (_buffer.AsSpan(0, _filled).SequenceEqual("\uFEFF"u8)) _filled = 0;
    }

    /// <summary>Until the buffer is full or the body ends.</summary>
    private async ValueTask Fill(CancellationToken cancellation)
    {
        while (_filled < Full)
        {
            if (_filled == _buffer.Length) Grow();
            var count = await body.ReadAsync(_buffer.AsMemory(_filled, Math.Min(_buffer.Length, Full) - _filled), cancellation);
            if (count == 0)
            {
                _ended = true;
                return;
            }

            if (!_passingOver) _filled += count;
            else PassOver(count);
        }
    }

    private void Grow()
    {
        var grown = ArrayPool<byte>.Shared.Rent(Math.Min(Full, _buffer.Length * 2));
        _buffer.AsSpan(0, _filled).CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }

    /// <summary>Drops what was just read, up to the end of a line already given on as too long.</summary>
    private void PassOver(int count)
    {
        var read = _buffer.AsSpan(_filled, count);
        var end = read.IndexOf((byte)'\n');
        if (end < 0) return;
        _passingOver = false;
        read[end..].CopyTo(_buffer.AsSpan(_filled));
        _filled += count - end;
    }

    private LineBlock Cut()
    {
        var lastEnd = _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n');
        _passingOver = lastEnd < 0;
        var length = _passingOver ? LongestLine + 1 : lastEnd + 1;
        var block = new LineBlock(_buffer, length, _line, isLast: false);
        _line += _buffer.AsSpan(0, length).Count((byte)'\n');
        var rest = _passingOver ? 0 : _filled - length;
        var next = ArrayPool<byte>.Shared.Rent(Full);
        _buffer.AsSpan(length, rest).CopyTo(next);
        (_buffer, _filled) = (next, rest);
        return block;
    }
}
