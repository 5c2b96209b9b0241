using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Law;

/// <summary>All instruments and decisions by kind and year, each with how it stood on a day.</summary>
internal sealed class InstrumentsModel : LawPage
{
    private const int OnAPage = 50;

    /// <summary>As the kind stands in addresses, of those that are no instruments.</summary>
    public const string Decisions = "afgoerelse";

    protected override IReadOnlyList<string> Takes => [.. Common, "art", "aar", "side"];

    public string? Kind { get; private set; }

    public int? Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<(string Id, Entry Entry, Standing Standing)> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.None;

    /// <summary>The kinds one may choose, by their words in addresses.</summary>
    public static IReadOnlyList<(string Word, InstrumentKind? Kind)> Kinds { get; } =
        [.. Enum.GetValues<InstrumentKind>().Select(k => (Word<InstrumentKind>.Of(k).Value, (InstrumentKind?)k)), (Decisions, null)];

    public async Task<IActionResult> OnGet()
    {
        await ReadCoordinates();
        (Kind, Year) = (Query.Text("art"), Query.Number("aar", 1, 9999));
        List<(string Id, Entry Entry, Standing Standing)> all =
        [
            .. Register.Book.Instruments(Under).Select(i => (i.Id, (Entry)i.Published, Standing.Of(i, End))),
            .. Register.Book.Decisions(Under).Select(d => (d.Id, (Entry)d.Issued, Standing.Of(d, End))),
        ];
        Years = [.. all.Select(a => YearOf(a.Entry)).Distinct().OrderDescending()];
        List<(string, Entry Entry, Standing)> fitting =
        [
            .. all.Where(a => (Kind is null || KindOf(a.Entry) == Kind) && (Year is null || YearOf(a.Entry) == Year))
                .OrderByDescending(a => a.Entry.PublishedAt),
        ];
        var list = Carrying(Reader.To("forskrifter").With("art", Kind).With("aar", Year?.ToString(CultureInfo.InvariantCulture)));
        Paging = new(list, Query.Number("side", 1, int.MaxValue) ?? 1, OnAPage, fitting.Count);
        Shown = [.. Paging.Of(fitting)];
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    private static string KindOf(Entry entry) =>
        entry is InstrumentPublished instrument ? Word<InstrumentKind>.Of(instrument.Kind).Value : Decisions;

    private static int YearOf(Entry entry) => entry.Published is { } published ? LegalCalendar.DateOf(published.Time).Year : 0;
}
