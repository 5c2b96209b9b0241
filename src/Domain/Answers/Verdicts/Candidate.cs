using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>A norm that may give the outcome, with its place in the order of precedence.</summary>
/// <param name="Lifters">The exempting norms that lift it, certainly or perhaps.</param>
internal sealed record Candidate(HeldAgainst Held, int Rank, IReadOnlyList<HeldAgainst> Lifters)
{
    // What orders them is read once: of a large code thousands are compared with each other again and again.
    private readonly (Narrowness Narrowness, Modality Modality, bool IsCertain) _kind =
        (Held.Rule.Narrowness, Held.Norm.Modality, Held.Holds && Lifters.Count == 0);

    private readonly (LegalTime PublishedAt, long Number, long Position) _words =
        (Held.Rule.Words.PublishedAt, Held.Rule.Words.NumberInGazette, Held.Rule.Position);

    public Rule Rule => Held.Rule;

    public bool IsRemoved => Lifters.Count > 0 && Lifters.Any(l => l.Holds);

    public bool IsLifted => Lifters.Count > 0;

    public bool IsCertain => _kind.IsCertain;

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
        if (order == 0) order = b._kind.Narrowness.CompareTo(a._kind.Narrowness);
        if (order == 0) order = ByPublication(b._words, a._words);
        if (order == 0) order = ((int)a._kind.Modality).CompareTo((int)b._kind.Modality);
        if (order == 0) order = b.IsCertain.CompareTo(a.IsCertain);
        if (order == 0) order = string.CompareOrdinal(a.Rule.Ref, b.Rule.Ref);
        return order != 0 ? order : a.Held.Index.CompareTo(b.Held.Index);
    }

    /// <summary>As <see cref="Counted.ByPublication"/>.</summary>
    private static int ByPublication(
        (LegalTime PublishedAt, long Number, long Position) a, (LegalTime PublishedAt, long Number, long Position) b)
    {
        var order = a.PublishedAt.CompareTo(b.PublishedAt);
        if (order == 0) order = a.Number.CompareTo(b.Number);
        return order != 0 ? order : a.Position.CompareTo(b.Position);
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
