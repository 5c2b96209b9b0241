using System.Text.Json;
using System.Text.Unicode;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>
/// Reads lines to entries. What an entry says by itself is judged here, all faults of the line at once; what it names is
/// judged by the register's head, <see cref="RegisterState"/>.
/// </summary>
/// <remarks>Not synchronised: it keeps its buffers and its pool from one line to the next.</remarks>
public sealed class EntryReader(EntryPool pool)
{
    public const int LongestLine = 1024 * 1024;
    private const int Deepest = 64;

    private readonly Reading _reading = new(pool);

    public EntryReader()
        : this(new())
    {
    }

    /// <param name="line">UTF-8, without the line's end.</param>
    public EntryLine Read(ReadOnlySpan<byte> line) => Read(line, isRecorded: false);

    /// <summary>
    /// Reads what the log holds: it was judged when it was taken in, and stays whatever texts and names are refused since.
    /// </summary>
    /// <param name="line">UTF-8, without the line's end.</param>
    public EntryLine ReadRecorded(ReadOnlySpan<byte> line) => Read(line, isRecorded: true);

    private EntryLine Read(ReadOnlySpan<byte> line, bool isRecorded)
    {
        _reading.IsRecorded = isRecorded;
        _reading.Start();
        if (line.Length > LongestLine)
            return Refused(RefusalRules.LineTooLong, $"the line is {line.Length} bytes long; {LongestLine} are the most");
        if (!Utf8.IsValid(line)) return Refused(RefusalRules.MalformedJson, "the line is not UTF-8");
        try
        {
            return ReadEntry(line);
        }
        catch (JsonException fault)
        {
            _reading.Start();
            return IsReadable(line)
                ? Refused(RefusalRules.NestedTooDeeply, $"objects and lists are nested deeper than {Deepest}")
                : Refused(RefusalRules.MalformedJson, $"the line cannot be read as JSON from byte {fault.BytePositionInLine + 1} on");
        }
    }

    private EntryLine ReadEntry(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = Deepest });
        json.Read();
        if (!_reading.Expect(ref json, JsonTokenType.StartObject, "an entry, which is an object,"))
            return new(null, null, null, _reading.Faults.Found);
        var draft = default(EntryDraft);
        var form = EntryForms.Find(_reading, json);
        var entry = form?.Read(_reading, ref json, ref draft);
        if (form is null)
        {
            draft.Id = GlimpseId(json);
            json.Skip();
        }

        json.Read();
        if (entry is not null) return new(entry, entry.Id, entry.Subject, []);
        Subject? about = draft.About is { } id && form is not null ? new(form.About, id) : null;
        return new(null, draft.Id, about, _reading.Faults.Under(draft.Id));
    }

    private string? GlimpseId(Utf8JsonReader ahead)
    {
        if (!Members.Find(_reading, ref ahead, "entry"u8) || ahead.TokenType != JsonTokenType.String) return null;
        return _reading.IsStorable(ref ahead) ? CprNumber.Mask(System.Text.Encoding.UTF8.GetString(_reading.NameOf(ref ahead))) : null;
    }

    private static EntryLine Refused(string rule, string message) => new(null, null, null, [new(null, string.Empty, rule, message)]);

    private static bool IsReadable(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = LongestLine });
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
