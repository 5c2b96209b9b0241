using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Explanations;

internal sealed class EnglishPhrases : Phrases
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string NothingWeighed => "No rule in force concerns the activity.";

    public override string WithEffectFrom => "with effect from";

    public override string Moment(LegalTime time)
    {
        var (date, hour) = DayAndHour(time);
        var day = $"{date.Day} {Months[date.Month - 1]} {date.Year}";
        return hour is null ? day : $"{day} at {hour}";
    }

    public override string Word(Outcome outcome) => outcome switch
    {
        Outcome.Forbidden => "forbidden",
        Outcome.Required => "required",
        Outcome.Permitted => "permitted",
        Outcome.Exempted => "exempted from a prohibition",
        Outcome.Unregulated => "unregulated",
        Outcome.NotCovered => "not covered by the register",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Word(Modality modality) => modality switch
    {
        Modality.Forbid => "forbids",
        Modality.Require => "requires",
        Modality.Permit => "permits",
        Modality.Exempt => "exempts",
        Modality.Empower => "empowers to regulate",
        Modality.Recommend => "recommends",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Word(Precedence precedence) => precedence switch
    {
        Precedence.Superior => "it ranks higher",
        Precedence.Special => "it applies more narrowly",
        Precedence.Posterior => "it was published later",
        Precedence.Stricter => "it stands in the same text and is stricter",
        Precedence.Certain => "none of its conditions is open",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Kind(Rule rule) => rule switch
    {
        Rule.OfProvision p => p.Instrument.Published.Kind switch
        {
            InstrumentKind.Act => "act",
            InstrumentKind.ExecutiveOrder => "executive order",
            InstrumentKind.Guideline => "guideline",
            InstrumentKind.PoliticalAgreement => "political agreement",
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        Rule.OfDecision { IsRestriction: false } => "exemption",
        Rule.OfDecision { Decision.Issued.Level: RestrictionLevel.AgencyOrder } => "agency order",
        Rule.OfDecision => "local decision",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Asked(string activity, string facility, string moment) => $"Asked: {activity} at {facility}, {moment}.";

    public override string Settled(string outcome) => $"The activity was {outcome}.";

    public override string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing) => missing.Count == 0
        ? $"The activity was either {Listed(outcomes, "or")}."
        : $"The activity was either {Listed(outcomes, "or")}; it depends on {Listed(missing, "and")}, not given.";

    public override string NotOpen(FacilityStatus status) =>
        status == FacilityStatus.Closed ? "The facility was closed." : "The register does not know the facility at that moment.";

    public override string Norm(Rule rule, Norm norm, IReadOnlyList<string> conditions)
    {
        var since = rule.Period.From.IsMoment ? $", {(rule.BeginsWithEffect ? WithEffectFrom : "in force from")} {Moment(rule.Period.From)}" : string.Empty;
        var when = conditions.Count == 0 ? string.Empty : $", where {Listed(conditions, "and")}";
        return $"{rule.Ref} ({Kind(rule)}{since}) {Word(norm.Modality)} {norm.Activity}{when}";
    }

    public override string Condition(Condition condition) => condition switch
    {
        Condition.Is c => $"{c.Fact} is {c.Value}",
        Condition.IsNot c => $"{c.Fact} is not {c.Value}",
        Condition.In c => $"{c.Fact} is {Listed([.. c.Values.Select(v => v.ToString())], "or")}",
        Condition.AtMost c => $"{c.Fact} is at most {new FactValue.Number(c.Bound)}",
        Condition.AtLeast c => $"{c.Fact} is at least {new FactValue.Number(c.Bound)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unmet(Condition condition, FactValue? given) => $"The condition \"{Condition(condition)}\" does not hold; given: {given}.";

    public override string Fate(Weighed weighed, IReadOnlyList<string> failing) => weighed.Fate switch
    {
        Verdicts.Fate.Decisive => "It settles the question.",
        Verdicts.Fate.Possible when weighed.Because.Count > 0 => $"It may be lifted by {Listed(weighed.Because, "and")}; {NotGiven(weighed.Missing)}.",
        Verdicts.Fate.Possible => $"Whether it holds depends on {Listed(weighed.Missing, "and")}, not given.",
        Verdicts.Fate.Yields => $"It yields to {weighed.Because[0]}: {Word(weighed.Why!.Value)}.",
        Verdicts.Fate.Lifted => $"It is lifted by {Listed(weighed.Because, "and")}.",
        Verdicts.Fate.Lifts => $"It lifts {Listed(weighed.Because, "and")}.",
        Verdicts.Fate.MightLift => $"It would lift {Listed(weighed.Because, "and")}, but {NotGiven(weighed.Missing)}.",
        Verdicts.Fate.LiftsNothing => "There is no prohibition here for it to lift.",
        Verdicts.Fate.ConditionFails => string.Join(' ', failing),
        Verdicts.Fate.NoBasis => "It does not count: no provision in force supports it.",
        Verdicts.Fate.NotBinding => "It is not binding.",
        Verdicts.Fate.Empowers => "It gives a power and settles nothing itself.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unrecorded(string rule, IReadOnlyList<string> clauses) =>
        $"{rule} was changed by {Listed(clauses, "and")}, whose content the register does not hold.";

    public override string Gap(string gap, string? note) => $"The register has a gap here ({gap}): {note}";

    private static string NotGiven(IReadOnlyList<string> facts) => $"{Listed(facts, "and")} {(facts.Count == 1 ? "is" : "are")} not given";
}
