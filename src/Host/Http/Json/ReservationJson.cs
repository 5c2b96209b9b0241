using System.Text.Json;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Http.Json;

/// <summary>What an answer rests on that the register does not hold.</summary>
internal static class ReservationJson
{
    /// <param name="json">Stands inside an object.</param>
    /// <param name="reservations">In their order.</param>
    /// <param name="phrases">Of the language asked.</param>
    public static void WriteReservations(this Utf8JsonWriter json, IEnumerable<Reservation> reservations, Phrases phrases)
    {
        json.WriteStartArray("reservations"u8);
        foreach (var reservation in reservations) json.WriteReservation(reservation, phrases);
        json.WriteEndArray();
    }

    public static void WriteReservation(this Utf8JsonWriter json, Reservation reservation, Phrases phrases)
    {
        json.WriteStartObject();
        json.WriteReservationMembers(reservation, phrases);
        json.WriteEndObject();
    }

    /// <summary>The members of one, without the braces around it.</summary>
    public static void WriteReservationMembers(this Utf8JsonWriter json, Reservation reservation, Phrases phrases)
    {
        json.WriteString("kind"u8, Word<ReservationKind>.Of(reservation.Kind));
        json.WriteString("about"u8, reservation.About);
        json.WriteString("entry"u8, reservation.Entry);
        json.WriteString("text"u8, phrases.Reservation(reservation));
    }
}
