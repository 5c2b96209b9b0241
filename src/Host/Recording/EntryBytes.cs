namespace Regulations.Host.Recording;

/// <summary>A stream byte by byte, without the byte order mark it may begin with.</summary>
internal sealed class EntryBytes(Stream stream)
{
    private readonly byte[] _read = new byte[64 * 1024];
    private int _at;
    private int _end;
    private bool _isBegun;

    /// <returns>Whether there are more bytes: false at the end.</returns>
    public async ValueTask<bool> Read(CancellationToken cancellation)
    {
        if (_at < _end) return true;
        var least = _isBegun ? 1 : "\uFEFF"u8.Length;
        _end = await stream.ReadAtLeastAsync(_read, least, throwOnEndOfStream: false, cancellation);
        _at = !_isBegun && _read.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        _isBegun = true;
        return _at < _end;
    }

    /// <returns>False where <see cref="Read"/> is to be called.</returns>
    public bool TryNext(out byte letter)
    {
        letter = _at < _end ? _read[_at] : default;
        return _at < _end && ++_at > 0;
    }
}
