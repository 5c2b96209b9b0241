using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Host.Asking;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Pages.Supervision;

/// <summary>What a supervisor is to expect from a day on.</summary>
internal sealed class ComingModel : SupervisionPage
{
    private const int UsualDays = 30;
    private const int MostDays = 1_000;

    protected override IReadOnlyList<string> Takes => [.. Common, .. Selecting, "dage"];

    public int Days { get; private set; } = UsualDays;

    public IReadOnlyList<Watched> Shown { get; private set; } = [];

    public ReadersNames Names { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        await ReadSelection();
        Days = Query.Number("dage", 1, MostDays) ?? UsualDays;
        if (Query.Faults.Count > 0) return WithFaults();
        var coming = new PortfolioWatch(Selection, new(Start, LegalCalendar.PlusDays(Start, Days)), Under).In(Register.Book, Cancellation);
        Paging = new(List, PageAsked, OnAPage, coming.Count);
        Shown = [.. Paging.Of(coming)];
        Names = Reader.Names(Under, [.. Shown.SelectMany(w => w.Facilities).Distinct().Take(OnAPage)]);
        return Page();
    }

    public AnswerFoot Foot => FootOf(
        List, Reader.Say(SupervisionPageLabels.Coming), Reader.Wording.Over(new(Start, LegalCalendar.PlusDays(Start, Days))),
        Api("watch", [("from", Facilities.SpanPage.Iso(Date)), ("days", $"{Days}"), .. SelectedForPrograms]));

    /// <summary>What calendars subscribe to: always from today on.</summary>
    public string Calendar => ForPrograms("watch.ics", [("days", $"{Days}"), ("language", Reader.Tag), .. SelectedForPrograms]);

    private Link List => Selected(Reader.To("tilsyn/kommende")).With("dage", $"{Days}");
}
