using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Regulations.Cli;

/// <summary>The log as it comes, an object a line, of which the entries alone are wanted.</summary>
internal static class LogLines
{
    public static async Task WriteEntries(PipeReader log, Stream output, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await log.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                foreach (var part in EntryOf(buffer.Slice(0, end))) output.Write(part.Span);
                output.WriteByte((byte)'\n');
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            log.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted) return;
        }
    }

    private static ReadOnlySequence<byte> EntryOf(ReadOnlySequence<byte> line)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isEntry = json.ValueTextEquals("entry"u8);
            json.Read();
            var start = json.TokenStartIndex;
            json.Skip();
            if (isEntry) return line.Slice(start, json.BytesConsumed - start);
        }

        throw new JsonException("A line of the log holds no entry.");
    }
}
