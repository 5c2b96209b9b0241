using Regulations.Domain.Answers.Verdicts;

namespace Regulations.Domain.Answers.Audits;

/// <summary>What was decided (udfald): afslået, givet, givet på vilkår, undtaget, påbudt.</summary>
public enum OutcomeTaken
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
    public static IReadOnlyDictionary<string, OutcomeTaken> ByWord { get; } = new Dictionary<string, OutcomeTaken>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["refused"] = OutcomeTaken.Refused,
        ["allowed"] = OutcomeTaken.Allowed,
        ["allowed-with-conditions"] = OutcomeTaken.AllowedWithConditions,
        ["exempted"] = OutcomeTaken.Exempted,
        ["ordered"] = OutcomeTaken.Ordered,
    };

    /// <summary>
    /// Whether a decision is what the norms say: what is forbidden is refused, what is a duty is ordered; what is permitted,
    /// exempted or unregulated is allowed; conditions are not set on what is a duty.
    /// </summary>
    public static bool Fits(this OutcomeTaken taken, Outcome outcome) => taken switch
    {
        OutcomeTaken.Refused => outcome is Outcome.Forbidden,
        OutcomeTaken.Allowed => outcome is Outcome.Permitted or Outcome.Exempted or Outcome.Unregulated or Outcome.NotCovered or Outcome.Required,
        OutcomeTaken.AllowedWithConditions => outcome is Outcome.Permitted or Outcome.Exempted or Outcome.Unregulated or Outcome.NotCovered,
        OutcomeTaken.Exempted => outcome is Outcome.Exempted,
        OutcomeTaken.Ordered => outcome is Outcome.Required,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
