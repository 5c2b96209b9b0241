using System.Text.Json;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

/// <summary>What an answer rests on that the register does not hold, and what it claims to hold.</summary>
internal static class ReservationJson
{
    /// <param name="json">Stands inside an object.</param>
    /// <param name="reservations">In their order.</param>
    /// <param name="phrases">Of the language asked.</param>
    public static void WriteReservations(this Utf8JsonWriter json, IEnumerable<Reservation> reservations, Phrases phrases)
    {
        json.WriteStartArray("reservations"u8);
        foreach (var reservation in reservations)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Word<ReservationKind>.Of(reservation.Kind));
            json.WriteString("about"u8, reservation.About);
            json.WriteString("entry"u8, reservation.Entry);
            json.WriteString("text"u8, phrases.Reservation(reservation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteCoverage(this Utf8JsonWriter json, IEnumerable<CoverageDeclared> coverage)
    {
        json.WriteStartArray("coverage"u8);
        foreach (var declared in coverage)
        {
            json.WriteStartObject();
            json.WriteString("coverage"u8, declared.Coverage);
            json.WriteList("activities"u8, declared.Activities);
            json.WriteTime("from"u8, declared.From);
            json.WriteTime("until"u8, declared.Until);
            json.WriteString("note"u8, declared.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
