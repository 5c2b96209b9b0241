using System.Text.Json;
using Regulations.Domain;

namespace Regulations.Host.Http.Json;

internal static class TimeJson
{
    /// <summary>A date at midnight, else a date-time; null for what has no start or no end.</summary>
    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, LegalTime? time)
    {
        if (time is { IsMoment: true } moment) json.WriteString(name, LegalCalendar.Format(moment));
        else json.WriteNull(name);
    }

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
}
