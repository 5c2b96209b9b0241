using System.Net;

namespace Regulations.Cli.Importing;

/// <summary>
/// Several files as the lines of one request; where one is no JSON Lines, as a sequence of JSON texts, each line still where it
/// was. It remembers where each began, and how far it has been sent.
/// </summary>
internal sealed class ImportBody(IReadOnlyList<ImportFile> files) : HttpContent
{
    /// <summary>Begins a JSON text, as RFC 7464 has it.</summary>
    private static readonly byte[] RecordSeparator = [0x1E];

    private readonly List<(ImportFile File, long LinesBefore)> _begun = [];
    private readonly bool _isSequence = files.Any(file => !file.IsLines);
    private long _bytes;
    private long _lines;

    /// <summary>Of its Content-Type.</summary>
    public string MediaType => _isSequence ? "application/json-seq" : "application/x-ndjson";

    public long BytesSent => Volatile.Read(ref _bytes);

    public long LinesSent => Volatile.Read(ref _lines);

    /// <summary>In bytes, where that of every file is known.</summary>
    public long? Length { get; } = files.Aggregate((long?)0, (sum, file) => sum + file.Length);

    /// <summary>From then on the register may have recorded it. Before, nothing is recorded.</summary>
    public bool IsWhollySent { get; private set; }

    /// <summary>Why a file could not be read to its end.</summary>
    public CommandFailure? Unread { get; private set; }

    /// <summary>The file and the line in it, from 1, of a line of the request.</summary>
    public (string File, long Line) PlaceOf(long line)
    {
        var (file, before) = _begun.FindLast(begun => begun.LinesBefore < line);
        return (file.Name, line - before);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = new byte[128 * 1024];
        foreach (var file in files)
        {
            _begun.Add((file, _lines));
            await Send(file, buffer, stream, cancellationToken);
        }

        IsWhollySent = true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private async Task Send(ImportFile file, byte[] buffer, Stream stream, CancellationToken cancellation)
    {
        if (_isSequence) await stream.WriteAsync(RecordSeparator, cancellation);
        var last = (byte)'\n';
        var isFirst = true;
        for (var read = await Read(file, buffer, cancellation); read > 0; read = await Read(file, buffer, cancellation))
        {
            // Some programs begin a file with a byte order mark, which within the request would be none.
            var mark = isFirst && buffer.AsSpan(0, read).StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
            await stream.WriteAsync(buffer.AsMemory(mark, read - mark), cancellation);
            Volatile.Write(ref _lines, _lines + buffer.AsSpan(0, read).Count((byte)'\n'));
            Volatile.Write(ref _bytes, _bytes + read);
            (last, isFirst) = (buffer[read - 1], false);
        }

        if (last == (byte)'\n') return;
        await stream.WriteAsync("\n"u8.ToArray(), cancellation);
        Volatile.Write(ref _lines, _lines + 1);
    }

    private async Task<int> Read(ImportFile file, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            // A terminal or pipe that says nothing cannot be interrupted, but need not be waited for.
            return await file.Content.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unread = new CommandFailure(ExitCode.Misused, $"{file.Name} cannot be read: {e.Message} Nothing was recorded.", e);
            throw;
        }
    }
}
