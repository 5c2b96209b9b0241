using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Pages.Supervision;

/// <summary>How all facilities stood at noon of a day.</summary>
internal sealed class PortfolioModel : SupervisionPage
{
    private const string ByName = "name";

    protected override IReadOnlyList<string> Takes => [.. Common, .. Selecting, "aktivitet"];

    public string? Activity { get; private set; }

    public IReadOnlyList<ActivityDefined> Activities { get; private set; } = [];

    public IReadOnlyList<PortfolioRow> Rows { get; private set; } = [];

    /// <summary>As addresses have it.</summary>
    public string Sort { get; private set; } = ByName;

    public LegalTime Noon => new(Start.Seconds + (12 * 3600));

    public async Task<IActionResult> OnGet()
    {
        await ReadSelection();
        Activities = [.. Register.Book.Words.At(Under.Recorded).Activities.All];
        Activity = Query.Text("aktivitet") is { } asked && Activities.Any(a => a.Word == asked) ? asked : null;
        Sort = Query.Text("sorter") ?? ByName;
        var isDescending = Sort.StartsWith('-');
        if (!Word<PortfolioOrder>.TryRead(isDescending ? Sort[1..] : Sort, out var order)
            || (order == PortfolioOrder.Verdict && Activity is null))
            (Sort, isDescending, order) = (ByName, false, PortfolioOrder.Name);
        if (Query.Faults.Count > 0) return WithFaults();
        var answer = new Portfolio(Selection, Noon, Under, Activity is null ? [] : [Activity], new Dictionary<string, FactValue>()).In(
            Register.Book, Cancellation);
        var rows = (PortfolioView.Whole with { Order = order, IsDescending = isDescending }).Of(((PortfolioAnswer.Given)answer).Rows);
        Paging = new(List(Sort), PageAsked, OnAPage, rows.Count);
        Rows = [.. Paging.Of(rows)];
        return Page();
    }

    /// <summary>The list in another order; in the order it has, the other way round.</summary>
    public Link SortedBy(PortfolioOrder order)
    {
        var word = Word<PortfolioOrder>.Of(order).Value;
        return List(Sort == word ? "-" + word : word);
    }

    public string? Municipality(PortfolioRow row) =>
        row.Facility.Municipality is { } code ? Register.Book.Areas(Under).NameAt(code, Noon) ?? code : null;

    public string Verdict(PortfolioRow row) => row.Verdicts is [var verdict]
        ? Wording.AtStart(ContractWord.SaidOfVerdict(VerdictJson.WordOf(verdict).Value, Reader.Wording)) : "–";

    public AnswerFoot Foot => FootOf(
        List(Sort), Reader.Say(SupervisionPageLabels.Portfolio), Reader.Wording.Asked(Noon),
        Api("portfolio", [("at", LegalCalendar.FormatMinute(Noon)), ("sort", Sort), ("activity", Activity), .. SelectedForPrograms]));

    private Link List(string sort) => Selected(Reader.To("tilsyn")).With("aktivitet", Activity).With("sorter", sort);
}
