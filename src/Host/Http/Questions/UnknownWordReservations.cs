using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Places;
using Regulations.Projections.Words;

namespace Regulations.Host.Http.Questions;

internal static class UnknownWordReservations
{
    /// <summary>The reservations of a verdict, with the words of its question that no norm of the register uses last.</summary>
    public static IReadOnlyList<Reservation> With(this IReadOnlyList<Reservation> reservations, IReadOnlyList<UnknownWord> unknown, FacilityState facility) =>
        unknown.Count == 0 || facility.Status != FacilityStatus.Open
            ? reservations
            : [.. reservations, .. unknown.OrderBy(w => w.Word, StringComparer.Ordinal).Select(w => new Reservation(ReservationKind.UnknownWord, w.Word, null))];
}
