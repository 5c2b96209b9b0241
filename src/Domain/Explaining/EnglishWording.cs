using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

internal sealed class EnglishWording(Labels labels) : Wording(labels)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Moment(LegalTime time) => IsMidnight(time) ? Day(time) : Asked(time);

    public override string Asked(LegalTime at) => $"{Day(at)} at {HourOf(at)}";

    public override string Until(LegalTime end) =>
        !end.IsMoment ? "until further notice" : IsMidnight(end) ? $"to {Day(DayBefore(end))} inclusive" : $"until {Moment(end)}";

    public override string InForce(Rule rule)
    {
        if (!rule.Period.From.IsMoment) return Until(rule.Period.Until);
        return $"{(rule.BeginsWithEffect ? "with effect from" : "from")} {Moment(rule.Period.From)} {Until(rule.Period.Until)}";
    }

    public override string Say(Label label) => label.En;

    public override string Kind(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Act => "act",
        InstrumentKind.ExecutiveOrder => "executive order",
        InstrumentKind.Guideline => "guideline",
        InstrumentKind.PoliticalAgreement => "political agreement",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string Kind(DecisionKind kind, RestrictionLevel? level) => (kind, level) switch
    {
        (DecisionKind.Exemption, _) => "exemption",
        (_, RestrictionLevel.AgencyOrder) => "agency order",
        _ => "local decision",
    };

    public override string Cited(DecisionIssued decision)
    {
        var issued = decision.Published is { } published ? $" of {Moment(published.Time)}" : string.Empty;
        return $"{AtStart(Kind(decision))} by {decision.By}{issued}";
    }

    public override string Word(Confidence confidence) => confidence switch
    {
        Confidence.Confirmed => "confirmed",
        Confidence.Inferred => "inferred, not confirmed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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

    public override string Known(WrittenTime? known) =>
        known is { } latest ? $"what had been published {(latest.HasTimeOfDay ? "no later than " : string.Empty)}{Upto(latest)}"
            : "everything published, whenever it was";

    public override string Recorded(long position, LegalTime? at) =>
        at is { } moment ? $"what the register held up to and including record no. {position} ({Asked(moment)})"
            : "nothing: the register was empty";

    public override string Recorded(long position) =>
        position > 0 ? $"what the register held up to and including record no. {position}" : "nothing: the register was empty";

    public override string Decided(WrittenTime? decided) =>
        decided is { } moment ? $"as a decision made {(moment.HasTimeOfDay ? "on " : string.Empty)}{Upto(moment)} had to be judged"
            : "no decision is judged";

    public override string NotYetInForce(LegalTime? commencement) =>
        commencement is { IsMoment: true } at
            ? $"Has no legal effect yet; it is to come into force on {Moment(at)}."
            : "Has no legal effect yet; no moment of commencement is set.";

    protected override string From => "from";

    protected override string Always => "always";

    protected override string Cited(Citation citation) => $"{citation.Form} no. {citation.Number} of {Day(citation.On)}";

    protected override string Uncited(InstrumentPublished instrument)
    {
        var by = instrument.Issuer is { } issuer ? $" by {issuer}" : string.Empty;
        var published = instrument.Published is { } moment ? $", published {Day(moment.Time)}" : string.Empty;
        return $"{AtStart(Kind(instrument.Kind))}{by}{published}";
    }

    protected override string YesOrNo(bool truth) => truth ? "yes" : "no";

    protected override string Number(string number) => number;

    protected override string WithUnit(string number, string unit) => number;

    private static string Upto(WrittenTime moment) =>
        moment.HasTimeOfDay ? $"{Day(moment.Time)} at {HourOf(moment.Time)}" : $"up to and including {Day(moment.Time)}";

    private static string Day(LegalTime time)
    {
        var date = LegalCalendar.DateOf(time);
        return $"{date.Day} {Months[date.Month - 1]} {date.Year}";
    }
}
