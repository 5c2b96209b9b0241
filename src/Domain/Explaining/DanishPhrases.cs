using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Explaining;

internal sealed class DanishPhrases(Wording wording) : Phrases(wording)
{
    public override string NothingWeighed => "Ingen gældende regel angår aktiviteten.";

    public override string WithEffectFrom => "med virkning fra";

    public override string Word(Modality modality) => modality switch
    {
        Modality.Forbid => "forbyder",
        Modality.Require => "påbyder",
        Modality.Permit => "tillader",
        Modality.Exempt => "undtager",
        Modality.Empower => "bemyndiger til at regulere",
        Modality.Recommend => "anbefaler",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Word(Precedence precedence) => precedence switch
    {
        Precedence.Superior => "den har højere rang",
        Precedence.Special => "den gælder snævrere",
        Precedence.Posterior => "den er kundgjort senere",
        Precedence.Stricter => "den står i samme tekst og er strengere",
        Precedence.Certain => "den er uden uafklarede betingelser",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Asked(string activity, string facility, string moment) =>
        $"Spurgt om {Activity(activity)} på {facility}, {moment}.";

    public override string Settled(string outcome) => $"Aktiviteten var {outcome}.";

    public override string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing) => missing.Count == 0
        ? $"Aktiviteten var enten {Listed(outcomes, "eller")}."
        : $"Aktiviteten var enten {Listed(outcomes, "eller")}; det afhænger af {Listed(Labelled(missing), "og")}, som ikke er oplyst.";

    public override string RulesFound(int count) => count switch
    {
        0 => "Ingen regel var i kraft for tilbuddet.",
        1 => "Én regel var i kraft for tilbuddet.",
        _ => $"{count} regler var i kraft for tilbuddet.",
    };

    public override string NotOpen(FacilityStatus status) =>
        status == FacilityStatus.Closed ? "Tilbuddet var lukket." : "Registeret kender ikke tilbuddet på det tidspunkt.";

    public override string Norm(Rule rule, Norm norm)
    {
        var since = rule.Period.From.IsMoment
            ? $", {(rule.BeginsWithEffect ? WithEffectFrom : "i kraft fra")} {Wording.Moment(rule.Period.From)}" : string.Empty;
        return $"{Wording.Named(rule)} ({Kind(rule)}{since}) {Clause(norm)}";
    }

    public override string Clause(Norm norm)
    {
        var when = norm.When.Count == 0 ? string.Empty : $", når {Listed([.. norm.When.Select(Condition)], "og")}";
        return $"{Word(norm.Modality)} {Activity(norm.Activity)}{when}";
    }

    public override string Condition(Condition condition) => condition switch
    {
        Condition.Is c => $"{Subject(c.Fact)} er {Value(c.Fact, c.Value)}",
        Condition.IsNot c => $"{Subject(c.Fact)} ikke er {Value(c.Fact, c.Value)}",
        Condition.In c => $"{Subject(c.Fact)} er {Listed([.. c.Values.Select(v => Value(c.Fact, v))], "eller")}",
        Condition.AtMost c => $"{Subject(c.Fact)} er højst {Value(c.Fact, new FactValue.Number(c.Bound))}",
        Condition.AtLeast c => $"{Subject(c.Fact)} er mindst {Value(c.Fact, new FactValue.Number(c.Bound))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unmet(Condition condition, FactValue? given) =>
        $"Betingelsen „{Condition(condition)}“ er ikke opfyldt; oplyst: {Given(condition.Fact, given)}.";

    public override string Unmet(Condition condition) => $"Betingelsen „{Condition(condition)}“ er ikke opfyldt.";

    public override string Fate(
        Fate fate, IReadOnlyList<string> missing, Precedence? why, IReadOnlyList<string> because, IReadOnlyList<string> failing) =>
        fate switch
        {
            Answers.Verdicts.Fate.Decisive => "Den afgør spørgsmålet.",
            Answers.Verdicts.Fate.Possible when because.Count > 0 =>
                $"Den kan være fraveget ved {Listed(because, "og")}; {Listed(Labelled(missing), "og")} mangler.",
            Answers.Verdicts.Fate.Possible => $"Om den gælder, afhænger af {Listed(Labelled(missing), "og")}, som ikke er oplyst.",
            Answers.Verdicts.Fate.Yields => $"Den viger for {because[0]}: {Word(why!.Value)}.",
            Answers.Verdicts.Fate.Lifted => $"Den er fraveget ved {Listed(because, "og")}.",
            Answers.Verdicts.Fate.Lifts => $"Dermed er {Listed(because, "og")} fraveget.",
            Answers.Verdicts.Fate.MightLift =>
                $"Den ville fravige {Listed(because, "og")}, men {Listed(Labelled(missing), "og")} er ikke oplyst.",
            Answers.Verdicts.Fate.LiftsNothing => "Der er intet forbud her, den kan fravige.",
            Answers.Verdicts.Fate.ConditionFails => string.Join(' ', failing),
            Answers.Verdicts.Fate.NoBasis => "Den tæller ikke: ingen gældende bestemmelse giver den hjemmel.",
            Answers.Verdicts.Fate.NotBinding => "Den er ikke bindende.",
            Answers.Verdicts.Fate.Empowers => "Den giver en bemyndigelse og afgør intet selv.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    protected override string Quoted(string words) => $"‚{words}‘";

    public override string Unrecorded(string rule, IReadOnlyList<string> clauses) =>
        $"{rule} er ændret ved {Listed(clauses, "og")}, hvis indhold registeret ikke har.";

    protected override string BasisNotHeld(string rule) => $"Hjemlen for {rule} findes ikke i registeret.";

    protected override string Inferred(string rule) => $"Ordlyden af {rule} er udledt og ikke bekræftet af en kilde.";

    protected override string NotCovered(string what) => $"Registeret påstår ikke at rumme alt om {what} her.";

    public override string UnknownWord(string word) => $"Ordet {word} bruges ikke af nogen regel i registeret.";

    public override string IsMeant(IReadOnlyList<string> nearest) => $"Er {Listed(nearest, "eller")} ment?";

    public override string Gap(string gap, string? note) => $"Registeret har et hul her ({gap}): {note}";
}
