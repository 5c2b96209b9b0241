using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;

namespace Regulations.Host.Pages.Facilities;

/// <summary>How what applied to a facility changed over a span: a picture, and the same as a table.</summary>
internal sealed class TimelinePageModel : SpanPage
{
    private string? _day;

    public override string Name => "tidslinje";

    protected override IReadOnlyList<string> Takes => ["dato", .. base.Takes];

    protected override IEnumerable<(string Name, string? Value)> Own => [.. base.Own, ("dato", _day)];

    public IReadOnlyList<State> States { get; private set; } = [];

    public TimelinePicture Picture { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        if (Query.Faults.Count > 0) return WithFaults();
        States = Timeline.Of(Matter, Span);
        Picture = new(this, States, Span, _day is null ? null : Asked(_day));
        return Page();
    }

    protected override void ReadOwn()
    {
        base.ReadOwn();
        _day = Query.Time("dato");
    }

    /// <summary>The day whose answer is looked at beside its history.</summary>
    private static LegalTime Asked(string day)
    {
        LegalCalendar.ReadAsked(day, out var time);
        return time.Time;
    }

    public AnswerFoot Foot => FootOf(TitleAt(Span.From), Reader.Wording.Over(Span),
        Api("timeline", ("from", Iso(First)), ("until", Iso(Last.PlusDays(1)))));

    /// <summary>The answer at the moment a state begins.</summary>
    public Link At(LegalTime time)
    {
        var moment = LegalCalendar.FormatMinute(time);
        return Beside("tilbud").With("dato", moment[..10]).With("kl", moment[11..] == "00:00" ? null : moment[11..]);
    }

    /// <summary>The sources in force in a state, the binding ones first, each with how many provisions.</summary>
    public IEnumerable<string> Sources(State state) =>
        new StateShown(this, state, state.Period.From, null, string.Empty, string.Empty).Ranks
            .SelectMany(r => r.Sources).Select(s => s.Rules.Count == 1 ? Reader.Named(s.Source.Entry)
                : Reader.Say(TimelineLabels.WithProvisions, Reader.Named(s.Source.Entry), s.Rules.Count));
}
