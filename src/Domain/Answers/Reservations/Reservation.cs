namespace Regulations.Domain.Answers.Reservations;

/// <summary>Why an answer is less certain than it looks.</summary>
public enum ReservationKind
{
    /// <summary>The register does not hold what a decision rests on.</summary>
    BasisNotHeld,

    /// <summary>A rule stands in words that are not confirmed by a source.</summary>
    Inferred,

    /// <summary>The register declares a hole.</summary>
    Gap,

    /// <summary>The register does not claim to hold what there is.</summary>
    NotCovered,

    /// <summary>A rule was changed, and the register does not hold the change.</summary>
    Unrecorded,

    /// <summary>A word of the question is used by no norm of the register.</summary>
    UnknownWord,
}

/// <summary>What an answer rests on that the register does not hold, or holds unconfirmed (forbehold).</summary>
/// <param name="About">The rule's ref, the gap's id, the activity or the facility not covered, or the word.</param>
/// <param name="Entry">The entry that tells of it; null where none does.</param>
public sealed record Reservation(ReservationKind Kind, string About, string? Entry)
{
    /// <summary>The rule it is about; null where it is about none.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Of a gap, what the register says of it; of an unrecorded change, the clause.</summary>
    public string? Note { get; init; }
}
