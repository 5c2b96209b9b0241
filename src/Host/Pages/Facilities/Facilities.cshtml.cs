using Microsoft.AspNetCore.Mvc;
using Regulations.Domain.Explaining;
using Regulations.Domain;
using Regulations.Domain.Facilities;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Facilities;

/// <summary>The facilities of a register by name, or those that may be meant by what was written.</summary>
internal sealed class FacilitiesModel : RegisterPage
{
    private const int OnAPage = 50;

    protected override IReadOnlyList<string> Takes => ["q", "side"];

    public string? Searched { get; private set; }

    public IReadOnlyList<(FacilityState Facility, string Facts)> Found { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.None;

    public IActionResult OnGet()
    {
        Searched = Query.Text("q");
        var (book, now) = (Register.Book, Coordinates.At(Register.Book.Head));
        var all = Searched is { } written
            ? FacilitySearch.For(written, book).Found
            : [.. book.Facilities.Select(f => book.Facility(f, now).At(LegalTime.Never)).Where(f => f.Status != FacilityStatus.Unknown)];
        var inOrder = all.OrderBy(f => f.Name ?? f.Id, DanishOrder.Comparer).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        Paging = new(Reader.To("tilbud").With("q", Searched), Query.Number("side", 1, int.MaxValue) ?? 1, OnAPage, inOrder.Count);
        var areas = book.Areas(now);
        Found = [.. Paging.Of(inOrder).Select(f => (f, FacilityWords.Line(Reader, f, areas, LegalTime.Never)))];
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }
}
