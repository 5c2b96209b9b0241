using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers;

/// <summary>The rules (gældende regler) that reach a facility at a moment.</summary>
public static class Rules
{
    /// <returns>In order of rank, highest first, then ref; none while the facility is not open.</returns>
    public static IReadOnlyList<Rule> At(Matter matter, FacilityState facility, LegalTime time) => At(matter, facility, time, null);

    /// <summary>
    /// Those that say anything of an activity, empower, or were changed in a way that is not held: no other bears on the
    /// verdict on it.
    /// </summary>
    internal static IReadOnlyList<Rule> Concerning(string activity, Matter matter, FacilityState facility, LegalTime time) =>
        At(matter, facility, time, activity);

    private static List<Rule> At(Matter matter, FacilityState facility, LegalTime time, string? activity)
    {
        if (facility.Status != FacilityStatus.Open) return [];
        var reach = matter.ReachAt(facility, time);
        var rules = Decisions(matter, reach, time);
        foreach (var body in matter.Bodies) rules = Merged(rules, Provisions(matter, body, reach, time, activity));
        return rules;
    }

    private static List<Rule> Provisions(Matter matter, BodyOfLaw body, Reach reach, LegalTime time, string? activity)
    {
        var provisions = body.At(time).Provisions;
        var rules = new List<Rule>(provisions.Count);
        foreach (var provision in provisions)
            if ((activity is null || provision.Concerns(activity) || provision.IsMarkedAt(time))
                && Reaches(provision) is { } narrowness)
                rules.Add(provision.ReachingBy(narrowness, time));
        return rules;

        Narrowness? Reaches(ProvisionInForce provision) => provision.Scope is { } scope
            ? matter.Reaches(reach, scope, provision.ScopeStatedAt, time) : default(Narrowness);
    }

    private static List<Rule> Decisions(Matter matter, Reach reach, LegalTime time)
    {
        var rules = new List<Rule>();
        foreach (var decision in matter.Decisions)
            if (decision.InForceAt(time) is { } content
                && matter.Reaches(reach, content.Scope, content.ScopeStatedAt, time) is { } narrowness)
                rules.Add(new Rule.OfDecision(decision, content, narrowness));
        rules.Sort(Rule.InOrder);
        return rules;
    }

    /// <summary>Both are in order. An instrument may stand in several bodies of law; what both hold stands once.</summary>
    private static List<Rule> Merged(List<Rule> a, List<Rule> b)
    {
        if (a.Count == 0 || b.Count == 0) return a.Count == 0 ? b : a;
        var merged = new List<Rule>(a.Count + b.Count);
        var (i, j) = (0, 0);
        while (i < a.Count && j < b.Count)
        {
            var order = Rule.InOrder(a[i], b[j]);
            if (order == 0 && IsTheSame(a[i], b[j])) j++;
            else merged.Add(order <= 0 ? a[i++] : b[j++]);
        }

        while (i < a.Count) merged.Add(a[i++]);
        while (j < b.Count) merged.Add(b[j++]);
        return merged;
    }

    private static bool IsTheSame(Rule a, Rule b) =>
        a is Rule.OfProvision x && b is Rule.OfProvision y && x.Instrument.Id == y.Instrument.Id && x.Address == y.Address;
}
