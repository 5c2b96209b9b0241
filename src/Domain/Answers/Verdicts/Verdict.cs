using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>Forbudt, påbudt, tilladt, undtaget, ureguleret, ikke dækket.</summary>
public enum Outcome
{
    Forbidden,
    Required,
    Permitted,
    Exempted,
    Unregulated,

    /// <summary>As unregulated, where the register does not claim to hold what there is.</summary>
    NotCovered,
}

/// <summary>
/// What the norms say of an activity at a facility at a moment. The engine decides no case: it shows the order of
/// precedence and what is missing.
/// </summary>
/// <param name="Facility">Where it is not open there are no outcomes.</param>
/// <param name="Outcomes">One is the verdict; several make it conditional. Each once.</param>
/// <param name="Missing">The facts that would settle a conditional verdict, by name.</param>
/// <param name="Weighed">Every norm weighed, in the order of precedence, those without an outcome last.</param>
public sealed record Verdict(
    FacilityStatus Facility,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Weighed> Weighed)
{
    public bool IsConditional => Outcomes.Count > 1;

    /// <summary>The rules, weighed or not, that were changed in a way the register does not hold.</summary>
    public IReadOnlyList<Rule> Marked { get; init; } = [];

    public static VerdictAnswer Of(Matter matter, LegalTime time, string activity, IReadOnlyDictionary<string, FactValue> facts)
    {
        var facility = matter.Facility.At(time);
        return Of(facility, Rules.Concerning(activity, matter, facility, time), activity, facts, time, () =>
            matter.Covers(activity, facility, time));
    }

    /// <param name="facility">At the moment asked about.</param>
    /// <param name="rules">Those in force for it then.</param>
    /// <param name="activity">Such as <c>visit.indoors</c>.</param>
    /// <param name="facts">Those known.</param>
    /// <param name="time">The moment.</param>
    /// <param name="isCovered">Whether the register claims to hold what there is on the activity; asked where no norm speaks.</param>
    public static VerdictAnswer Of(
        FacilityState facility, IReadOnlyList<Rule> rules, string activity, IReadOnlyDictionary<string, FactValue> facts,
        LegalTime time, Func<bool> isCovered)
    {
        if (facility.Status != FacilityStatus.Open) return new VerdictAnswer.Given(new(facility.Status, [], [], []));
        var compared = new FactsCompared(rules, activity, facts);
        return compared.Unfit is { } unfit
            ? new VerdictAnswer.Unfit(unfit)
            : new VerdictAnswer.Given(Weighing.Of(rules, activity, compared.Meant, time, isCovered) with { Marked = MarkedOf(rules) });
    }

    private static List<Rule> MarkedOf(IReadOnlyList<Rule> rules)
    {
        var marked = new List<Rule>();
        foreach (var rule in rules)
            if (rule.Unrecorded.Count > 0) marked.Add(rule);
        return marked;
    }
}

/// <summary>A verdict, or the fact for which none can be given.</summary>
public abstract record VerdictAnswer
{
    private VerdictAnswer()
    {
    }

    public sealed record Given(Verdict Verdict) : VerdictAnswer;

    public sealed record Unfit(UnfitFact Fact) : VerdictAnswer;
}
