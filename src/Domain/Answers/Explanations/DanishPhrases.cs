using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Explanations;

internal sealed class DanishPhrases : Phrases
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public override string NothingWeighed => "Ingen gældende regel angår aktiviteten.";

    public override string WithEffectFrom => "med virkning fra";

    public override string Moment(LegalTime time)
    {
        var (date, hour) = DayAndHour(time);
        var day = $"{date.Day}. {Months[date.Month - 1]} {date.Year}";
        return hour is null ? day : $"{day} kl. {hour.Replace(':', '.')}";
    }

    public override string Word(Outcome outcome) => outcome switch
    {
        Outcome.Forbidden => "forbudt",
        Outcome.Required => "påbudt",
        Outcome.Permitted => "tilladt",
        Outcome.Exempted => "undtaget fra forbud",
        Outcome.Unregulated => "ureguleret",
        Outcome.NotCovered => "ikke dækket af registret",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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

    public override string Kind(Rule rule) => rule switch
    {
        Rule.OfProvision p => p.Instrument.Published.Kind switch
        {
            InstrumentKind.Act => "lov",
            InstrumentKind.ExecutiveOrder => "bekendtgørelse",
            InstrumentKind.Guideline => "vejledning",
            InstrumentKind.PoliticalAgreement => "politisk aftale",
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        Rule.OfDecision { IsRestriction: false } => "dispensation",
        Rule.OfDecision { Decision.Issued.Level: RestrictionLevel.AgencyOrder } => "påbud fra en styrelse",
        Rule.OfDecision => "lokal beslutning",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Asked(string activity, string facility, string moment) => $"Spurgt om {activity} på {facility}, {moment}.";

    public override string Settled(string outcome) => $"Aktiviteten var {outcome}.";

    public override string Conditional(IReadOnlyList<string> outcomes, IReadOnlyList<string> missing) => missing.Count == 0
        ? $"Aktiviteten var enten {Listed(outcomes, "eller")}."
        : $"Aktiviteten var enten {Listed(outcomes, "eller")}; det afhænger af {Listed(missing, "og")}, som ikke er oplyst.";

    public override string NotOpen(FacilityStatus status) =>
        status == FacilityStatus.Closed ? "Tilbuddet var lukket." : "Registeret kender ikke tilbuddet på det tidspunkt.";

    public override string Norm(Rule rule, Norm norm, IReadOnlyList<string> conditions)
    {
        var since = rule.Period.From.IsMoment ? $", {(rule.BeginsWithEffect ? WithEffectFrom : "i kraft fra")} {Moment(rule.Period.From)}" : string.Empty;
        var when = conditions.Count == 0 ? string.Empty : $", når {Listed(conditions, "og")}";
        return $"{rule.Ref} ({Kind(rule)}{since}) {Word(norm.Modality)} {norm.Activity}{when}";
    }

    public override string Condition(Condition condition) => condition switch
    {
        Condition.Is c => $"{c.Fact} er {c.Value}",
        Condition.IsNot c => $"{c.Fact} ikke er {c.Value}",
        Condition.In c => $"{c.Fact} er {Listed([.. c.Values.Select(v => v.ToString())], "eller")}",
        Condition.AtMost c => $"{c.Fact} er højst {new FactValue.Number(c.Bound)}",
        Condition.AtLeast c => $"{c.Fact} er mindst {new FactValue.Number(c.Bound)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unmet(Condition condition, FactValue? given) => $"Betingelsen „{Condition(condition)}“ er ikke opfyldt; oplyst: {given}.";

    public override string Fate(Weighed weighed, IReadOnlyList<string> failing) => weighed.Fate switch
    {
        Verdicts.Fate.Decisive => "Den afgør spørgsmålet.",
        Verdicts.Fate.Possible when weighed.Because.Count > 0 => $"Den kan være fraveget ved {Listed(weighed.Because, "og")}; {Listed(weighed.Missing, "og")} mangler.",
        Verdicts.Fate.Possible => $"Om den gælder, afhænger af {Listed(weighed.Missing, "og")}, som ikke er oplyst.",
        Verdicts.Fate.Yields => $"Den viger for {weighed.Because[0]}: {Word(weighed.Why!.Value)}.",
        Verdicts.Fate.Lifted => $"Den er fraveget ved {Listed(weighed.Because, "og")}.",
        Verdicts.Fate.Lifts => $"Dermed er {Listed(weighed.Because, "og")} fraveget.",
        Verdicts.Fate.MightLift => $"Den ville fravige {Listed(weighed.Because, "og")}, men {Listed(weighed.Missing, "og")} er ikke oplyst.",
        Verdicts.Fate.LiftsNothing => "Der er intet forbud her, den kan fravige.",
        Verdicts.Fate.ConditionFails => string.Join(' ', failing),
        Verdicts.Fate.NoBasis => "Den tæller ikke: ingen gældende bestemmelse giver den hjemmel.",
        Verdicts.Fate.NotBinding => "Den er ikke bindende.",
        Verdicts.Fate.Empowers => "Den giver en bemyndigelse og afgør intet selv.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Unrecorded(string rule, IReadOnlyList<string> clauses) =>
        $"{rule} er ændret ved {Listed(clauses, "og")}, hvis indhold registeret ikke har.";

    public override string Gap(string gap, string? note) => $"Registeret har et hul her ({gap}): {note}";
}
