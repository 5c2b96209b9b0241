using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Period = Regulations.Domain.Period;

namespace Regulations.EventStore.Tables;

/// <summary>Rows as the JSON that the database takes them from, a list of objects with the names of columns.</summary>
internal static class RowsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    // Times before the first year have no place in the database's calendar that client programs read.
    private static readonly LegalTime First = LegalCalendar.StartOf(new LocalDate(1, 1, 2));

    public static ReadOnlyMemory<byte> Rules(EvaluatedRows rows) => Written(rows, static (json, facility) =>
    {
        foreach (var row in facility.Rules)
        {
            json.WriteStartObject();
            json.WriteString("facility"u8, facility.Facility);
            json.WriteString("rule"u8, row.Rule);
            json.WriteString("instrument"u8, row.Instrument);
            json.WriteString("address"u8, row.Address);
            json.WriteString("version"u8, row.Version);
            json.WriteString("kind"u8, row.Kind);
            json.WriteNumber("rank"u8, row.Rank);
            json.WriteString("citation"u8, row.Citation);
            json.WriteString("title"u8, row.Title);
            json.WriteString("text"u8, row.Text);
            WritePeriod(json, row.Period);
            json.WriteString("confidence"u8, row.Confidence);
            WriteReservations(json, row.Reservations);
            json.WriteEndObject();
        }
    });

    public static ReadOnlyMemory<byte> Facts(EvaluatedRows rows) => Written(rows, static (json, facility) =>
    {
        foreach (var row in facility.Facts)
        {
            json.WriteStartObject();
            json.WriteString("facility"u8, facility.Facility);
            json.WriteString("status"u8, row.Status);
            json.WriteString("name"u8, row.Name);
            json.WriteStartArray("kinds"u8);
            foreach (var kind in row.Kinds) json.WriteStringValue(kind);
            json.WriteEndArray();
            json.WriteString("municipality"u8, row.Municipality);
            json.WriteString("municipality_name"u8, row.MunicipalityName);
            json.WriteString("operator"u8, row.Operator);
            json.WriteStartObject("attributes"u8);
            foreach (var (name, value) in row.Attributes) WriteAttribute(json, name, value);
            json.WriteEndObject();
            WritePeriod(json, row.Period);
            WriteReservations(json, row.Reservations);
            json.WriteEndObject();
        }
    });

    private static ReadOnlyMemory<byte> Written(EvaluatedRows rows, Action<Utf8JsonWriter, FacilityRows> write)
    {
        var written = new System.Buffers.ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(written, Options);
        json.WriteStartArray();
        foreach (var facility in rows.Facilities) write(json, facility);
        json.WriteEndArray();
        json.Flush();
        return written.WrittenMemory;
    }

    private static void WriteAttribute(Utf8JsonWriter json, string name, FactValue value)
    {
        switch (value)
        {
            case FactValue.Text text: json.WriteString(name, text.Value); break;
            case FactValue.Number number: json.WriteNumber(name, number.Value); break;
            case FactValue.Truth truth: json.WriteBoolean(name, truth.Value); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteReservations(Utf8JsonWriter json, IReadOnlyList<string> reservations) =>
        json.WriteString("reservations"u8, reservations.Count == 0 ? null : string.Join('\n', reservations));

    private static void WritePeriod(Utf8JsonWriter json, Period period)
    {
        var from = period.From == LegalTime.Always ? LegalTime.Always : LegalTime.Later(period.From, First);
        var until = period.Until == LegalTime.Never ? LegalTime.Never : LegalTime.Later(period.Until, First);
        json.WriteString("period"u8, Range(from, until));
        json.WriteString("starts_at"u8, from.IsMoment ? InstantOf(from) : null);
        json.WriteString("ends_at"u8, until.IsMoment ? InstantOf(until) : null);
    }

    private static string Range(LegalTime from, LegalTime until)
    {
        LocalDateTime? start = from.IsMoment ? LegalCalendar.Civil(from) : null;
        LocalDateTime? end = until.IsMoment ? LegalCalendar.Civil(until) : null;
        // The clocks are put back in between.
        if (end <= start) return "empty";
        return $"[{(start is { } s ? Local.Format(s) : null)},{(end is { } e ? Local.Format(e) : null)})";
    }

    private static string InstantOf(LegalTime time) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(time.Seconds));
}
