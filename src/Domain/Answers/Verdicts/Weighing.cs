using Regulations.Domain.Entries;
using Regulations.Domain.Places;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>The order of precedence at work (forrang): superior before inferior, special before general, later before earlier.</summary>
internal static class Weighing
{
    private const int ExecutiveOrder = 4;

    public static Verdict Of(IReadOnlyList<Rule> rules, string activity, IReadOnlyDictionary<string, FactValue> facts)
    {
        var held = rules
            .SelectMany(r => Enumerable.Range(0, r.Norms.Count).Where(i => r.Norms[i].Covers(activity)).Select(i => HeldAgainst.Facts(r, i, facts)))
            .ToList();
        var lifters = held.Where(h => h.Norm.Modality == Modality.Exempt && h.Rule.Rank > 0 && !h.Fails).ToList();

        var aside = new List<Weighed>();
        var candidates = new List<Candidate>();
        foreach (var norm in held)
        {
            if (Fates.OfOneThatGivesNoOutcome(norm, held, rules) is { } weighed) aside.Add(weighed);
            else candidates.Add(new(norm, RankOf(norm, rules), LiftersOf(norm, lifters)));
        }

        candidates.Sort(Candidate.InOrder);
        var standing = candidates.Where(c => !c.IsRemoved).ToList();
        var decisive = standing.Find(c => c.IsCertain);
        var walked = decisive is null ? standing : standing[..(standing.IndexOf(decisive) + 1)];
        var outcomes = Outcomes(walked, decisive, candidates.Exists(c => c.IsLifted));
        string[] missing = outcomes.Count > 1
            ? [.. walked.Where(c => !c.IsCertain).SelectMany(c => c.Missing).Distinct().Order(StringComparer.Ordinal)]
            : [];
        return new(FacilityStatus.Open, outcomes, missing, [.. candidates.Select(c => Fates.Of(c, walked, decisive)), .. aside]);
    }

    private static List<Outcome> Outcomes(List<Candidate> walked, Candidate? decisive, bool anyLifted)
    {
        var outcomes = walked.Select(c => c.Outcome).ToList();
        if (decisive is null) outcomes.Add(anyLifted ? Outcome.Exempted : Outcome.Unregulated);
        return [.. outcomes.Distinct()];
    }

    /// <summary>A supported restriction ranks as its basis, no higher than an executive order, or as itself if higher.</summary>
    private static int RankOf(HeldAgainst norm, IReadOnlyList<Rule> rules) =>
        Support.IsNeeded(norm.Norm, norm.Rule)
            ? Math.Max(norm.Rule.Rank, Math.Min(ExecutiveOrder, Support.Of(norm.Norm, (Rule.OfDecision)norm.Rule, rules)[0].Rank))
            : norm.Rule.Rank;

    private static List<HeldAgainst> LiftersOf(HeldAgainst norm, List<HeldAgainst> lifters) =>
        norm.Norm.Modality == Modality.Forbid ? lifters.FindAll(l => l.Lifts(norm.Rule)) : [];
}
