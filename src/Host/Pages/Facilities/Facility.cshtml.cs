using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Period = Regulations.Domain.Period;

namespace Regulations.Host.Pages.Facilities;

/// <summary>Which rules applied to a facility on a day, or at a moment of it.</summary>
internal sealed class FacilityModel : FacilityPage
{
    private LegalTime _start;

    public override string Name => "tilbud";

    public LocalDate Date { get; private set; }

    /// <summary>As legal times write it; null: the whole day is asked about.</summary>
    public string? Hour { get; private set; }

    /// <summary>The activity whose rules alone are shown; null: all are.</summary>
    public string? Activity { get; private set; }

    /// <summary>The activities that a rule of the day speaks of, or of one above or below.</summary>
    public IReadOnlyList<ActivityDefined> Spoken { get; private set; } = [];

    public IReadOnlyList<StateShown> States { get; private set; } = [];

    /// <summary>Around the day or moment, over which nothing shown changes.</summary>
    public Period Unchanged { get; private set; }

    public string TitleAtShown => TitleAt(_start);

    /// <summary>The moment asked about, or the start of the day.</summary>
    public LegalTime Start => _start;

    protected override IReadOnlyList<string> Takes => ["dato", "kl", "aktivitet", .. Coordinates];

    protected override IEnumerable<(string Name, string? Value)> Own =>
        [("dato", LocalDatePattern.Iso.Format(Date)), ("kl", Hour), ("aktivitet", Activity)];

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        if (Query.Faults.Count > 0) return WithFaults();
        Answer();
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    /// <summary>The same under what had been published by the end of the day asked about.</summary>
    public Link AsKnownThatDay => Here.With("kendt", LocalDatePattern.Iso.Format(Date));

    public Link AtDate(LocalDate date) => Here.With("dato", LocalDatePattern.Iso.Format(date)).With("kl", null);

    public Link WholeDay => Here.With("kl", null);

    /// <summary>The day that a moment lies on.</summary>
    public Link AtMoment(LegalTime time) => AtDate(LegalCalendar.DateOf(time));

    public AnswerFoot Foot => FootOf(
        TitleAt(_start), Hour is null ? Reader.Wording.Moment(_start) : Reader.Wording.Asked(_start),
        Api("rules", (Hour is null ? "on" : "at", Hour is null ? LocalDatePattern.Iso.Format(Date) : LegalCalendar.FormatMinute(_start))));

    protected override void ReadOwn()
    {
        var day = Query.Day("dato");
        (Date, Hour, Activity) = (day?.Date ?? Today, Query.Hour("kl") ?? day?.Hour, Query.Text("aktivitet"));
        var legal = LocalDatePattern.Iso.Format(Date);
        _start = LegalCalendar.StartOf(Date);
        if (Hour is not null && Query.Exists("kl", $"{legal}T{Hour}")
            && LegalCalendar.ReadAsked($"{legal}T{Hour}", out var at) == TimeFault.None)
            _start = at.Time;
    }

    private void Answer()
    {
        var states = Hour is null
            ? Timeline.Of(Matter, new(_start, LegalCalendar.NextMidnight(_start)))
            : [UnchangedPeriod.Around(Matter, _start)];
        // A day cuts its states off: what came before it and lasts after it is looked for.
        Unchanged = Hour is not null ? states[0].Period : Around(states);
        var (norms, activities) = (states.SelectMany(s => s.Rules).SelectMany(r => r.Norms).ToList(),
            Register.Book.Words.At(Under.Recorded).Activities.All);
        Spoken = [.. activities.Where(a => norms.Exists(n => n.Concerns(a.Word)))];
        if (Activity is not null && activities.All(a => a.Word != Activity)) Query.Fault("aktivitet", MayItLabels.Undefined);
        States = [.. states.Select((s, i) => Shown(s, i == 0 ? null : states[i - 1], states.Count))];
    }

    private Period Around(IReadOnlyList<State> states)
    {
        var first = UnchangedPeriod.Around(Matter, _start).Period;
        return states.Count == 1 ? first : new(first.From, UnchangedPeriod.Around(Matter, states[^1].Period.From).Period.Until);
    }

    private StateShown Shown(State state, State? before, int count)
    {
        var time = Hour is null ? state.Period.From : _start;
        var anchor = count == 1 ? "svar" : $"fra-{LegalCalendar.FormatMinute(time)[11..].Replace(':', '-')}";
        return new(this, state, time, before, HeadingOf(state, count), anchor) { Activity = Activity };
    }

    private string HeadingOf(State state, int count)
    {
        var day = Reader.Wording.Moment(LegalCalendar.StartOf(Date));
        if (Hour is not null) return Reader.Say(FacilityLabels.RulesAt, Reader.Wording.Asked(_start));
        if (count == 1) return Reader.Say(FacilityLabels.RulesOn, day);
        var (from, until) = (HourOf(state.Period.From), HourOf(state.Period.Until));
        if (state.Period.From == _start) return Reader.Say(FacilityLabels.UntilHour, until);
        return state.Period.Until == LegalCalendar.NextMidnight(_start)
            ? Reader.Say(FacilityLabels.FromHour, from) : Reader.Say(FacilityLabels.BetweenHours, from, until);
    }

    private string HourOf(LegalTime time)
    {
        var hour = LegalCalendar.FormatMinute(time)[11..];
        return Reader.Language == Language.Danish ? hour.Replace(':', '.') : hour;
    }
}
