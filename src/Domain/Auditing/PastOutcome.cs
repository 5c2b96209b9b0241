using Regulations.Domain.Answers.Verdicts;

namespace Regulations.Domain.Auditing;

/// <summary>What was decided (udfald): afslået, givet, givet på vilkår, undtaget, påbudt.</summary>
public enum PastOutcome
{
    Refused,
    Allowed,
    AllowedWithConditions,
    Exempted,
    Ordered,
}

public static class OutcomesTaken
{
    /// <summary>As written in a list of decisions, in large letters or small.</summary>
    public static IReadOnlyDictionary<string, PastOutcome> ByWord { get; } = new Dictionary<string, PastOutcome>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["refused"] = PastOutcome.Refused,
        ["allowed"] = PastOutcome.Allowed,
        ["allowed-with-conditions"] = PastOutcome.AllowedWithConditions,
        ["exempted"] = PastOutcome.Exempted,
        ["ordered"] = PastOutcome.Ordered,
    };

    /// <summary>
    /// Whether a decision is what the norms say: what is forbidden is refused, what is a duty is ordered; what is permitted,
    /// exempted or unregulated is allowed; conditions are not set on what is a duty.
    /// </summary>
    public static bool Fits(this PastOutcome taken, Outcome outcome) => taken switch
    {
        PastOutcome.Refused => outcome is Outcome.Forbidden,
        PastOutcome.Allowed =>
            outcome is Outcome.Permitted or Outcome.Exempted or Outcome.Unregulated or Outcome.NotCovered or Outcome.Required,
        PastOutcome.AllowedWithConditions => outcome is Outcome.Permitted or Outcome.Exempted or Outcome.Unregulated or Outcome.NotCovered,
        PastOutcome.Exempted => outcome is Outcome.Exempted,
        PastOutcome.Ordered => outcome is Outcome.Required,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
