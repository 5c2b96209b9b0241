using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Supervising;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Law;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Pages.Supervision;

/// <summary>A page about many facilities: of an area and of a kind, or all.</summary>
internal abstract class SupervisionPage : LawPage
{
    protected static readonly string[] Selecting = ["kommune", "art", "side", "sorter"];

    protected const int OnAPage = 50;

    /// <summary>The code of an area; null: all.</summary>
    public string? Area { get; private set; }

    /// <summary>A kind of facility; null: all.</summary>
    public string? Kind { get; private set; }

    public Selection Selection { get; private set; } = Selection.Everything;

    public Paging Paging { get; protected set; } = Paging.None;

    /// <summary>The municipalities that facilities lie in, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Areas { get; private set; } = [];

    public IReadOnlyList<KindDefined> Kinds { get; private set; } = [];

    protected int PageAsked => Query.Number("side", 1, int.MaxValue) ?? 1;

    protected Link Selected(Link link) => Carrying(link).With("kommune", Area).With("art", Kind);

    protected async Task ReadSelection()
    {
        await ReadCoordinates();
        (Area, Kind) = (Query.Text("kommune"), Query.Text("art"));
        Selection = new(Area is null ? [] : [Area], Kind is null ? [] : [Kind], [], []);
        var (book, areas) = (Register.Book, Register.Book.Areas(Under));
        Areas =
        [
            .. book.Facilities.Select(f => book.Facility(f, Under).At(LegalTime.Never).Municipality).OfType<string>().Distinct()
                .Select(code => (code, areas.NameAt(code, LegalTime.Never) ?? code)).OrderBy(a => a.Item2, DanishOrder.Comparer),
        ];
        Kinds = [.. book.Words.At(Under.Recorded).Kinds.All];
    }

    /// <summary>A date as addresses have it, or one of the calendar.</summary>
    protected LocalDate? DayOf(string name) => Query.Day(name)?.Date;
}
