using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>What is said of every norm weighed.</summary>
internal static class Fates
{
    /// <returns>Null where the norm may give an outcome; for every exempting norm <see cref="Fate.LiftsNothing"/>.</returns>
    public static Fate? OfOneThatGivesNoOutcome(HeldAgainst norm, IReadOnlyList<Rule.OfProvision> powers, LegalTime time)
    {
        if (norm.Rule.Rank == 0 || norm.Norm.Modality == Modality.Recommend) return Fate.NotBinding;
        if (norm.Norm.Modality == Modality.Empower) return Fate.Empowers;
        if (norm.Fails) return Fate.ConditionFails;
        if (norm.Norm.Modality == Modality.Exempt) return Fate.LiftsNothing;
        return Support.IsNeeded(norm.Norm, norm.Rule) && Support.Of(norm.Norm, (Rule.OfDecision)norm.Rule, powers, time).Count == 0
            ? Fate.NoBasis
            : null;
    }

    /// <param name="norm">One that gives no outcome.</param>
    /// <param name="fate">As <see cref="OfOneThatGivesNoOutcome"/> told it.</param>
    /// <param name="all">The norms held against the facts.</param>
    public static Weighed Aside(HeldAgainst norm, Fate fate, IReadOnlyList<HeldAgainst> all, LegalTime time) =>
        fate == Fate.LiftsNothing ? OfLifter(norm, all, time) : Aside(norm, fate);

    /// <param name="candidates">All, in the order of precedence.</param>
    /// <param name="decisive">The first certain one that stands; null: none.</param>
    public static IEnumerable<Weighed> Of(List<Candidate> candidates, Candidate? decisive)
    {
        string[] yielded = decisive is null ? [] : [decisive.Rule.Ref];
        var isBehind = false;
        foreach (var candidate in candidates)
        {
            if (candidate.IsRemoved)
                yield return Said(candidate, Fate.Lifted, [.. candidate.Lifters.Where(l => l.Holds).Select(l => l.Rule.Ref).Distinct()]);
            else if (isBehind) yield return Said(candidate, Fate.Yields, yielded, candidate.YieldsTo(decisive!));
            else if (isBehind = ReferenceEquals(candidate, decisive)) yield return Said(candidate, Fate.Decisive, []);
            else yield return Said(candidate, Fate.Possible, [.. candidate.Lifters.Select(l => l.Rule.Ref).Distinct()]);
        }
    }

    private static Weighed OfLifter(HeldAgainst norm, IReadOnlyList<HeldAgainst> all, LegalTime time)
    {
        string[] lifted =
        [
            .. all.Where(h => h.Norm.Modality == Modality.Forbid && h.Rule.Rank > 0 && !h.Fails && norm.Lifts(h.Rule, time))
                .Select(h => h.Rule.Ref).Distinct(),
        ];
        var fate = lifted.Length == 0 ? Fate.LiftsNothing : norm.Holds ? Fate.Lifts : Fate.MightLift;
        return Aside(norm, fate) with { Because = lifted };
    }

    private static Weighed Aside(HeldAgainst norm, Fate fate) =>
        new(norm.Rule, norm.Index, norm.Rule.Rank, fate, norm.Missing, norm.Failing, [], null);

    private static Weighed Said(Candidate candidate, Fate fate, IReadOnlyList<string> because, Precedence? why = null) => new(
        candidate.Rule, candidate.Held.Index, candidate.Rank, fate,
        candidate.Missing is IReadOnlyList<string> { Count: 0 } none ? none
            : [.. candidate.Missing.Distinct().Order(StringComparer.Ordinal)],
        candidate.Held.Failing, because, why);
}
