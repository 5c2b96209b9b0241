using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Auditing;

/// <summary>Whether the outcome taken is what a verdict says.</summary>
public enum Agreement
{
    Agrees,
    Disagrees,

    /// <summary>Facts are missing, and the possible outcomes do not all say the same of it.</summary>
    Undetermined,

    /// <summary>The facility was not open: there is no verdict.</summary>
    NotJudged,
}

/// <summary>One verdict held against the outcome taken.</summary>
public sealed record Held(Verdict Verdict, Agreement Agreement)
{
    public static Held Against(PastOutcome taken, Verdict verdict)
    {
        if (verdict.Facility != FacilityStatus.Open) return new(verdict, Agreement.NotJudged);
        var fitting = verdict.Outcomes.Count(o => taken.Fits(o));
        return new(
            verdict,
            fitting == verdict.Outcomes.Count ? Agreement.Agrees : fitting == 0 ? Agreement.Disagrees : Agreement.Undetermined);
    }

    /// <summary>Whether the verdicts say the same, by whatever norms.</summary>
    public static bool SayTheSame(Verdict a, Verdict b) =>
        a.Facility == b.Facility && a.Outcomes.SequenceEqual(b.Outcomes) && a.Missing.SequenceEqual(b.Missing);

    internal bool IsUnregulated => Verdict.Outcomes is [Outcome.Unregulated];

    /// <summary>Whether it rests on nothing that the register holds.</summary>
    internal bool RestsOnNothing => Verdict.Outcomes is [Outcome.Unregulated or Outcome.NotCovered];

    internal bool IsNotCovered => Verdict.Outcomes is [Outcome.NotCovered];
}
