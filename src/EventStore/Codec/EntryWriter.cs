using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>
/// Writes entries made in the register itself; those it was sent are kept as they were written. What says nothing is left
/// out: an absent field, an empty list that means the same, the confidence <c>confirmed</c>.
/// </summary>
public static class EntryWriter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line in UTF-8, without its end.</summary>
    public static byte[] Write(Entry entry)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Readable)) EntryForms.Of(entry).Write(json, entry);
        return line.WrittenSpan.ToArray();
    }
}
