using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

internal sealed class DanishWording(Labels labels) : Wording(labels)
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public override string Moment(LegalTime time) => IsMidnight(time) ? Day(time) : Asked(time);

    public override string Asked(LegalTime at) => $"{Day(at)} kl. {HourOf(at).Replace(':', '.')}";

    public override string Until(LegalTime end) =>
        !end.IsMoment ? "indtil videre" : IsMidnight(end) ? $"til og med {Day(DayBefore(end))}" : $"til {Moment(end)}";

    public override string InForce(Rule rule)
    {
        if (!rule.Period.From.IsMoment) return Until(rule.Period.Until);
        return $"{(rule.BeginsWithEffect ? "med virkning fra" : "fra")} {Moment(rule.Period.From)} {Until(rule.Period.Until)}";
    }

    public override string Say(Label label) => label.Da;

    public override string Kind(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Act => "lov",
        InstrumentKind.ExecutiveOrder => "bekendtgørelse",
        InstrumentKind.Guideline => "vejledning",
        InstrumentKind.PoliticalAgreement => "politisk aftale",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Kind(DecisionKind kind, RestrictionLevel? level) => (kind, level) switch
    {
        (DecisionKind.Exemption, _) => "dispensation",
        (_, RestrictionLevel.AgencyOrder) => "påbud fra en styrelse",
        _ => "lokal beslutning",
    };

    public override string Cited(DecisionIssued decision)
    {
        var issued = decision.Published is { } published ? $" af {Moment(published.Time)}" : string.Empty;
        var by = decision.Level == RestrictionLevel.AgencyOrder
            ? $"Påbud fra {decision.By}" : $"{AtStart(Kind(decision))} fra {decision.By}";
        return by + issued;
    }

    public override string Word(Confidence confidence) => confidence switch
    {
        Confidence.Confirmed => "bekræftet",
        Confidence.Inferred => "udledt, ikke bekræftet",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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

    public override string Known(WrittenTime? known) =>
        known is { } latest ? $"det, der var kundgjort {(latest.HasTimeOfDay ? "senest " : string.Empty)}{Upto(latest)}"
            : "alt, der er kundgjort, uanset hvornår";

    public override string Recorded(long position, LegalTime? at) =>
        at is { } moment ? $"det, registeret rummede til og med indførsel nr. {position} ({Asked(moment)})" : "intet: registeret var tomt";

    public override string Recorded(long position) =>
        position > 0 ? $"det, registeret rummede til og med indførsel nr. {position}" : "intet: registeret var tomt";

    public override string Decided(WrittenTime? decided) =>
        decided is { } moment ? $"som en afgørelse truffet {Upto(moment)} skulle bedømmes" : "ingen afgørelse bedømmes";

    public override string NotYetInForce(LegalTime? commencement) =>
        commencement is { IsMoment: true } at
            ? $"Har endnu ingen retsvirkning; træder efter planen i kraft {Moment(at)}."
            : "Har endnu ingen retsvirkning; noget tidspunkt for ikrafttræden er ikke fastsat.";

    protected override string From => "fra";

    protected override string Always => "altid";

    protected override string Cited(Citation citation) => $"{citation.Form} nr. {citation.Number} af {Day(citation.On)}";

    protected override string Uncited(InstrumentPublished instrument)
    {
        var by = instrument.Issuer is { } issuer ? $" fra {issuer}" : string.Empty;
        var published = instrument.Published is { } moment ? $", kundgjort {Day(moment.Time)}" : string.Empty;
        return $"{AtStart(Kind(instrument.Kind))}{by}{published}";
    }

    protected override string YesOrNo(bool truth) => truth ? "ja" : "nej";

    protected override string Number(string number) => number.Replace('.', ',');

    protected override string WithUnit(string number, string unit) => $"{number} {unit}";

    private static string Upto(WrittenTime moment) =>
        moment.HasTimeOfDay ? $"{Day(moment.Time)} kl. {HourOf(moment.Time).Replace(':', '.')}" : $"til og med {Day(moment.Time)}";

    private static string Day(LegalTime time)
    {
        var date = LegalCalendar.DateOf(time);
        return $"{date.Day}. {Months[date.Month - 1]} {date.Year}";
    }
}
