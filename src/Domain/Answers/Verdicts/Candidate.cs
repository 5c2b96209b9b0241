using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>A norm that may give the outcome, with its place in the order of precedence.</summary>
/// <param name="Lifters">The exempting norms that lift it, certainly or perhaps.</param>
internal sealed record Candidate(HeldAgainst Held, int Rank, IReadOnlyList<HeldAgainst> Lifters)
{
    public Rule Rule => Held.Rule;

    public bool IsRemoved => Lifters.Count > 0 && Lifters.Any(l => l.Holds);

    public bool IsLifted => Lifters.Count > 0;

    public bool IsCertain => Held.Holds && !IsLifted;

    /// <summary>What would make it certain or remove it.</summary>
    public IEnumerable<string> Missing => Lifters.Count == 0 ? Held.Missing : Held.Missing.Concat(Lifters.SelectMany(l => l.Missing));

    public Outcome Outcome => Held.Norm.Modality switch
    {
        Modality.Forbid => Outcome.Forbidden,
        Modality.Require => Outcome.Required,
        Modality.Permit => Outcome.Permitted,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static int InOrder(Candidate a, Candidate b)
    {
        var order = b.Rank.CompareTo(a.Rank);
        if (order == 0) order = b.Rule.Narrowness.CompareTo(a.Rule.Narrowness);
        if (order == 0)
            order = Counted.ByPublication(new Counted<Entry>(b.Rule.Words, b.Rule.Position),
                new(a.Rule.Words, a.Rule.Position));
        if (order == 0) order = a.Held.Norm.Modality.CompareTo(b.Held.Norm.Modality);
        if (order == 0) order = b.IsCertain.CompareTo(a.IsCertain);
        if (order == 0) order = string.CompareOrdinal(a.Rule.Ref, b.Rule.Ref);
        return order != 0 ? order : a.Held.Index.CompareTo(b.Held.Index);
    }

    /// <summary>Why this one stands behind another.</summary>
    public Precedence YieldsTo(Candidate other)
    {
        if (other.Rank > Rank) return Precedence.Superior;
        if (other.Rule.Narrowness > Rule.Narrowness) return Precedence.Special;
        if (other.Rule.Words.Id != Rule.Words.Id) return Precedence.Posterior;
        return other.Held.Norm.Modality != Held.Norm.Modality ? Precedence.Stricter : Precedence.Certain;
    }
}
