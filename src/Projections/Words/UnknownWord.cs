using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Words;

public enum WordKind
{
    Activity,
    Fact,
    Value,
}

/// <summary>A word of a question that the register does not know.</summary>
/// <param name="Word">As written.</param>
/// <param name="Fact">Of a value: the fact it was given for.</param>
/// <param name="Nearest">The words it knows that may have been meant, the nearest first.</param>
public sealed record UnknownWord(WordKind Kind, string Word, string? Fact, IReadOnlyList<string> Nearest);

/// <summary>A word of a question that a register with a vocabulary does not define.</summary>
/// <param name="Message">What is wrong, with the nearest words and where all are listed.</param>
public sealed record UndefinedWord(UnknownWord Unknown, string Message);

public static class UnknownWords
{
    /// <summary>The reservations of a verdict, with those for the words of its question that no norm of the register uses.</summary>
    public static IReadOnlyList<Reservation> With(this IReadOnlyList<Reservation> reservations, IReadOnlyList<UnknownWord> unknown,
        FacilityState facility) =>
        unknown.Count == 0 || facility.Status != FacilityStatus.Open
            ? reservations
            : ReservationsOf.Together(reservations.Concat(unknown.Select(w => new Reservation(ReservationKind.UnknownWord, w.Word, null))));
}
