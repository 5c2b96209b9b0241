using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>The order of precedence at work (forrang): superior before inferior, special before general, later before earlier.</summary>
internal static class Weighing
{
    private const int ExecutiveOrder = 4;

    private static readonly List<HeldAgainst> NoLifters = [];

    public static Verdict Of(IReadOnlyList<Rule> rules, string activity, IReadOnlyDictionary<string, FactValue> facts, LegalTime time,
        Func<bool> isCovered)
    {
        var held = HeldAgainstFacts(rules, activity, facts);
        var lifters = held.FindAll(h => h.Norm.Modality == Modality.Exempt && h.Rule.Rank > 0 && !h.Fails);
        var powers = Support.Among(rules);

        var aside = new List<(HeldAgainst Norm, Fate Fate)>();
        var candidates = new List<Candidate>(held.Count);
        foreach (var norm in held)
        {
            if (Fates.OfOneThatGivesNoOutcome(norm, powers, time) is { } fate) aside.Add((norm, fate));
            else candidates.Add(new(norm, RankOf(norm, powers, time), LiftersOf(norm, lifters, time)));
        }

        candidates.Sort(Candidate.InOrder);
        var standing = lifters.Count == 0 ? candidates : candidates.FindAll(c => !c.IsRemoved);
        var certain = standing.FindIndex(c => c.IsCertain);
        var (decisive, walked) = certain < 0 ? (null, standing) : (standing[certain], standing[..(certain + 1)]);
        var outcomes = Outcomes(walked, decisive, candidates.Exists(c => c.IsLifted), isCovered);
        string[] missing = outcomes.Count > 1
            ? [.. walked.Where(c => !c.IsCertain).SelectMany(c => c.Missing).Distinct().Order(StringComparer.Ordinal)]
            : [];
        return new(FacilityStatus.Open, outcomes, missing, new WeighedOnDemand(() =>
            [.. Fates.Of(candidates, decisive), .. aside.Select(a => Fates.Aside(a.Norm, a.Fate, held, time))]));
    }

    private static List<HeldAgainst> HeldAgainstFacts(
        IReadOnlyList<Rule> rules, string activity, IReadOnlyDictionary<string, FactValue> facts)
    {
        var held = new List<HeldAgainst>(rules.Count);
        foreach (var rule in rules)
            for (var i = 0; i < rule.Norms.Count; i++)
                if (rule.Norms[i].Covers(activity)) held.Add(HeldAgainst.Facts(rule, i, facts));
        return held;
    }

    private static List<Outcome> Outcomes(List<Candidate> walked, Candidate? decisive, bool anyLifted, Func<bool> isCovered)
    {
        var outcomes = walked.Select(c => c.Outcome).ToList();
        if (decisive is null) outcomes.Add(anyLifted ? Outcome.Exempted : isCovered() ? Outcome.Unregulated : Outcome.NotCovered);
        return [.. outcomes.Distinct()];
    }

    /// <summary>A supported restriction ranks as its basis, no higher than an executive order, or as itself if higher.</summary>
    private static int RankOf(HeldAgainst norm, IReadOnlyList<Rule.OfProvision> powers, LegalTime time) =>
        Support.IsNeeded(norm.Norm, norm.Rule)
            ? Math.Max(norm.Rule.Rank, Math.Min(ExecutiveOrder, Support.Of(norm.Norm, (Rule.OfDecision)norm.Rule, powers, time)[0].Rank))
            : norm.Rule.Rank;

    private static List<HeldAgainst> LiftersOf(HeldAgainst norm, List<HeldAgainst> lifters, LegalTime time) =>
        lifters.Count > 0 && norm.Norm.Modality == Modality.Forbid ? lifters.FindAll(l => l.Lifts(norm.Rule, time)) : NoLifters;
}
