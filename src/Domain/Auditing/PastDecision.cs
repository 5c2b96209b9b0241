using Regulations.Domain.Entries;

namespace Regulations.Domain.Auditing;

/// <summary>A decision somebody made, as it is to be judged.</summary>
/// <param name="At">The moment of the facts.</param>
/// <param name="Decided">When it was made: a date is to its end, a date-time that minute included.</param>
public sealed record PastDecision(
    string Facility,
    LegalTime At,
    WrittenTime Decided,
    string Activity,
    IReadOnlyDictionary<string, FactValue> Facts,
    PastOutcome Outcome)
{
    /// <summary>As it could be known and applied when it was made, by the register as it stands at a position.</summary>
    public Coordinates Then(long recorded) => new(null, recorded, Decided);

    /// <summary>As the law bound: with everything published, and nothing held against it.</summary>
    public static Coordinates AsBound(long recorded) => Coordinates.At(recorded);
}
