using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Explaining;

internal sealed class EnglishPhrases(Wording wording) : Phrases(wording)
{
    public override string NothingWeighed => "No rule in force concerns the activity.";

    public override string WithEffectFrom => "with effect from";

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

    public override string Asked(string activity, string facility, string moment) =>
        $"Asked: {Activity(activity)} at {facility}, {moment}.";

    public override string Settled(string outcome) => $"The activity was {outcome}.";

    public override string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing) => missing.Count == 0
        ? $"The activity was either {Listed(outcomes, "or")}."
        : $"The activity was either {Listed(outcomes, "or")}; it depends on {Listed(Labelled(missing), "and")}, not given.";

    public override string RulesFound(int count) => count switch
    {
        0 => "No rule was in force for the facility.",
        1 => "One rule was in force for the facility.",
        _ => $"{count} rules were in force for the facility.",
    };

    public override string NotOpen(FacilityStatus status) =>
        status == FacilityStatus.Closed ? "The facility was closed." : "The register does not know the facility at that moment.";

    public override string Norm(Rule rule, Norm norm)
    {
        var since = rule.Period.From.IsMoment
            ? $", {(rule.BeginsWithEffect ? WithEffectFrom : "in force from")} {Wording.Moment(rule.Period.From)}" : string.Empty;
        return $"{Wording.Named(rule)} ({Kind(rule)}{since}) {Clause(norm)}";
    }

    public override string Clause(Norm norm)
    {
        var when = norm.When.Count == 0 ? string.Empty : $", where {Listed([.. norm.When.Select(Condition)], "and")}";
        return $"{Word(norm.Modality)} {Activity(norm.Activity)}{when}";
    }

    public override string Condition(Condition condition) => condition switch
    {
        Condition.Is c => $"{Subject(c.Fact)} is {Value(c.Fact, c.Value)}",
        Condition.IsNot c => $"{Subject(c.Fact)} is not {Value(c.Fact, c.Value)}",
        Condition.In c => $"{Subject(c.Fact)} is {Listed([.. c.Values.Select(v => Value(c.Fact, v))], "or")}",
        Condition.AtMost c => $"{Subject(c.Fact)} is at most {Value(c.Fact, new FactValue.Number(c.Bound))}",
        Condition.AtLeast c => $"{Subject(c.Fact)} is at least {Value(c.Fact, new FactValue.Number(c.Bound))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unmet(Condition condition, FactValue? given) =>
        $"The condition \"{Condition(condition)}\" does not hold; given: {Given(condition.Fact, given)}.";

    public override string Unmet(Condition condition) => $"The condition \"{Condition(condition)}\" does not hold.";

    public override string Fate(
        Fate fate, IReadOnlyList<string> missing, Precedence? why, IReadOnlyList<string> because, IReadOnlyList<string> failing) =>
        fate switch
        {
            Answers.Verdicts.Fate.Decisive => "It settles the question.",
            Answers.Verdicts.Fate.Possible when because.Count > 0 =>
                $"It may be lifted by {Listed(because, "and")}; {NotGiven(Labelled(missing))}.",
            Answers.Verdicts.Fate.Possible => $"Whether it holds depends on {Listed(Labelled(missing), "and")}, not given.",
            Answers.Verdicts.Fate.Yields => $"It yields to {because[0]}: {Word(why!.Value)}.",
            Answers.Verdicts.Fate.Lifted => $"It is lifted by {Listed(because, "and")}.",
            Answers.Verdicts.Fate.Lifts => $"It lifts {Listed(because, "and")}.",
            Answers.Verdicts.Fate.MightLift => $"It would lift {Listed(because, "and")}, but {NotGiven(Labelled(missing))}.",
            Answers.Verdicts.Fate.LiftsNothing => "There is no prohibition here for it to lift.",
            Answers.Verdicts.Fate.ConditionFails => string.Join(' ', failing),
            Answers.Verdicts.Fate.NoBasis => "It does not count: no provision in force supports it.",
            Answers.Verdicts.Fate.NotBinding => "It is not binding.",
            Answers.Verdicts.Fate.Empowers => "It gives a power and settles nothing itself.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    protected override string Quoted(string words) => $"‘{words}’";

    public override string Unrecorded(string rule, IReadOnlyList<string> clauses) =>
        $"{rule} was changed by {Listed(clauses, "and")}, whose content the register does not hold.";

    protected override string BasisNotHeld(string rule) => $"The register does not hold what {rule} rests on.";

    protected override string Inferred(string rule) => $"The words of {rule} are inferred and not confirmed by a source.";

    protected override string NotCovered(string what) => $"The register does not claim to hold all there is on {what} here.";

    public override string UnknownWord(string word) => $"No rule of the register uses the word {word}.";

    public override string IsMeant(IReadOnlyList<string> nearest) => $"Is {Listed(nearest, "or")} meant?";

    public override string Gap(string gap, string? note) => $"The register has a gap here ({gap}): {note}";

    private static string NotGiven(IReadOnlyList<string> facts) => $"{Listed(facts, "and")} {(facts.Count == 1 ? "is" : "are")} not given";
}
