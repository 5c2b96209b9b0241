using System.Text.Json;
using Regulations.Domain;

namespace Regulations.Host.Http.Json;

internal static class TimeJson
{
    private const int Recent = 1024;

    // Of a large code the same few thousand moments are written again and again; each place holds the one written last.
    private static readonly Written?[] WrittenLast = new Written?[Recent];

    /// <summary>A date at midnight, else a date-time; null for what has no start or no end.</summary>
    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, LegalTime? time)
    {
        if (time is { IsMoment: true } moment) json.WriteString(name, Text(moment));
        else json.WriteNull(name);
    }

    /// <summary>Null for what has no start or no end.</summary>
    public static LegalTime? Bound(this LegalTime time) => time.IsMoment ? time : null;

    public static void WritePeriod(this Utf8JsonWriter json, Period period)
    {
        json.WriteTime("from"u8, period.From);
        json.WriteTime("until"u8, period.Until);
    }

    public static void WriteList(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < words.Count; i++) json.WriteStringValue(words[i]);
        json.WriteEndArray();
    }

    private static JsonEncodedText Text(LegalTime moment)
    {
        ref var place = ref WrittenLast[(uint)moment.GetHashCode() % Recent];
        var last = place;
        if (last is null || last.Moment != moment)
            place = last = new(moment, JsonEncodedText.Encode(LegalCalendar.Format(moment), JsonResponse.Options.Encoder));
        return last.Text;
    }

    private sealed record Written(LegalTime Moment, JsonEncodedText Text);
}
