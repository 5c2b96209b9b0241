using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;

namespace Regulations.Host.Http.Json;

/// <summary>
/// Reservations of an answer that is stored and read later: <c>texts</c> holds what each says in every language, and of
/// these <c>text</c> is the one that is asked for on reading. As stored it is in Danish.
/// </summary>
internal sealed class StoredReservations
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private readonly IReadOnlyList<Phrases> _phrases;

    /// <param name="vocabulary">As it stood at the position asked under.</param>
    public StoredReservations(Vocabulary vocabulary) => _phrases = [.. Languages.Select(l => Phrases.In(l, new(l, vocabulary)))];

    /// <param name="json">Stands inside an object.</param>
    /// <param name="reservations">In their order.</param>
    public void Write(Utf8JsonWriter json, IEnumerable<Reservation> reservations)
    {
        json.WriteStartArray("reservations"u8);
        foreach (var reservation in reservations) Write(json, reservation);
        json.WriteEndArray();
    }

    public void Write(Utf8JsonWriter json, Reservation reservation)
    {
        json.WriteStartObject();
        json.WriteReservationMembers(reservation, _phrases[(int)Language.Danish]);
        json.WriteStartObject("texts"u8);
        foreach (var language in Languages) json.WriteString(language.Tag(), _phrases[(int)language].Reservation(reservation));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

/// <summary>A reservation in the words of every language.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct StoredReservation(Reservation Reservation, StoredReservations Phrases)
{
    public static IReadOnlyList<StoredReservation> Of(IEnumerable<Reservation> reservations, Vocabulary vocabulary)
    {
        var phrases = new StoredReservations(vocabulary);
        return [.. reservations.Select(r => new StoredReservation(r, phrases))];
    }

    internal sealed class Converter()
        : HandWritten<StoredReservation, ReservationShape>((json, stored) => stored.Phrases.Write(json, stored.Reservation));
}
