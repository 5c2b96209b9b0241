using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Supervising;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Law;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Supervision;

/// <summary>A page about many facilities: of an area, of a kind and of an operator, or all.</summary>
internal abstract class SupervisionPage : LawPage
{
    protected static readonly string[] Selecting = ["kommune", "art", "driftsherre", "side", "sorter"];

    protected const int OnAPage = 50;

    /// <summary>The code of an area; null: all.</summary>
    public string? Area { get; private set; }

    /// <summary>A kind of facility; null: all.</summary>
    public string? Kind { get; private set; }

    /// <summary>Who runs the facilities; null: whoever.</summary>
    public string? Operator { get; private set; }

    public Selection Selection { get; private set; } = Selection.Everything;

    public Paging Paging { get; protected set; } = Paging.None;

    /// <summary>The municipalities that facilities lie in, and the area that is selected, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Areas { get; private set; } = [];

    public IReadOnlyList<KindDefined> Kinds { get; private set; } = [];

    /// <summary>Those that an entry names, by name.</summary>
    public IReadOnlyList<string> Operators { get; private set; } = [];

    /// <summary>What is selected, as programs ask for it.</summary>
    protected IEnumerable<(string Name, string? Value)> SelectedForPrograms => [("area", Area), ("kind", Kind), ("operator", Operator)];

    protected int PageAsked => Query.Number("side", 1, int.MaxValue) ?? 1;

    /// <summary>The page of a facility on a day, under the coordinates of this one.</summary>
    public Link ToFacility(string id, LocalDate day) => Carrying(Reader.To("tilbud", id)).With("dato", Facilities.SpanPage.Iso(day));

    protected Link Selected(Link link) => Carrying(link).With("kommune", Area).With("art", Kind).With("driftsherre", Operator);

    protected async Task ReadSelection()
    {
        await ReadCoordinates();
        (Area, Kind, Operator) = (Query.Text("kommune"), Query.Text("art"), Query.Text("driftsherre"));
        Selection = new(Area is null ? [] : [Area], Kind is null ? [] : [Kind], Operator is null ? [] : [Operator], []);
        var (book, areas) = (Register.Book, Register.Book.Areas(Under));
        Areas =
        [
            .. book.Facilities.Select(f => book.Facility(f, Under).At(LegalTime.Never).Municipality)
                .Append(Area is not null && areas.KindOf(Area) is not null ? Area : null).OfType<string>().Distinct()
                .Select(code => (code, areas.NameAt(code, LegalTime.Never) ?? code)).OrderBy(a => a.Item2, DanishOrder.Comparer),
        ];
        Kinds = [.. book.Words.At(Under.Recorded).Kinds.All];
        Operators = [.. book.Named.Operators.Order(DanishOrder.Comparer)];
        // A misspelt name is not an empty list.
        if (Area is not null && areas.KindOf(Area) is null) Query.Fault("kommune", SupervisionPageLabels.NotThere);
        if (Kind is not null && !book.Named.HoldsKind(Kind)) Query.Fault("art", SupervisionPageLabels.NotThere);
        if (Operator is not null && !book.Named.HoldsOperator(Operator)) Query.Fault("driftsherre", SupervisionPageLabels.NotThere);
    }

    /// <summary>A date as addresses have it, or one of the calendar.</summary>
    protected LocalDate? DayOf(string name) => Query.Day(name)?.Date;
}
