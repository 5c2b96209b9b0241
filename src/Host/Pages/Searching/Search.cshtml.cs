using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Facilities;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;
using Regulations.Projections.Search;

namespace Regulations.Host.Pages.Searching;

/// <summary>What somebody may mean by a few words, a number or a citation, the closest first.</summary>
internal sealed class SearchModel : RegisterPage
{
    private const int OnAPage = 20;

    private static readonly (HitKind Kind, Label Label)[] AllKinds =
    [
        (HitKind.Facility, SearchPageLabels.Facilities), (HitKind.Instrument, SearchPageLabels.Instruments),
        (HitKind.Provision, SearchPageLabels.Provisions),
    ];

    protected override IReadOnlyList<string> Takes => ["q", "art", "side"];

    /// <summary>What is looked for; null where nothing is yet.</summary>
    public string? Searched { get; private set; }

    public IReadOnlyList<FoundThing> Found { get; private set; } = [];

    /// <summary>What can be chosen among, with whether it is.</summary>
    public IReadOnlyList<(Label Label, Link Link, bool IsChosen)> Kinds { get; private set; } = [];

    /// <summary>Whether each thing found fits every word.</summary>
    public bool FitsAll { get; private set; } = true;

    public Paging Paging { get; private set; } = Paging.None;

    public IActionResult OnGet()
    {
        Searched = Query.Text("q");
        if (Searched is not { } text) return Page();
        if (text.Length > BookSearch.LongestText) Query.Fault("q", SearchPageLabels.TooLong);
        HitKind? chosen = Query.Text("art") is { } written && Word<HitKind>.TryRead(written, out var kind) ? kind : null;
        var under = Coordinates.At(Register.Book.Head);
        var search = BookSearch.For(text, Register.Book, under, LegalTime.Never, chosen is { } one ? [one] : [], Cancellation);
        var list = Reader.To("soeg").With("q", text);
        Kinds =
        [
            (SearchPageLabels.Everything, list, chosen is null),
            .. AllKinds.Select(k => (k.Label, list.With("art", Word<HitKind>.Of(k.Kind).Value), chosen == k.Kind)),
        ];
        Paging = new(
            list.With("art", Query.Text("art")), Query.Number("side", 1, int.MaxValue) ?? 1, OnAPage, search.Count);
        FitsAll = search.Count == 0 || search.FitsAll;
        var areas = Register.Book.Areas(under);
        Found =
        [
            .. search.Hits((Paging.Page - 1) * OnAPage, OnAPage).Select(hit => hit switch
            {
                SearchHit.OfFacility { State: var facility } => new FoundThing(
                    SearchLabels.Facility, facility.Name ?? facility.Id, Reader.To("tilbud", facility.Id),
                    FacilityWords.Line(Reader, facility, areas, LegalTime.Never)),
                SearchHit.OfInstrument { Published: var published } => new(
                    SearchLabels.Instrument, Reader.Wording.Cited(published), Reader.To("forskrifter", published.Instrument),
                    published.Title),
                SearchHit.OfProvision provision => OfProvision(provision),
                _ => throw new System.Diagnostics.UnreachableException(),
            }),
        ];
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    private FoundThing OfProvision(SearchHit.OfProvision hit)
    {
        var link = Reader.To("forskrifter", hit.Published.Instrument);
        return new(
            SearchLabels.Provision, $"{Reader.Wording.Cited(hit.Published)}, {hit.Address ?? hit.Stated}",
            hit.Address is { } address ? link.With("bestemmelse", address.Text) : link, hit.Excerpt);
    }
}

/// <summary>One thing found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Link">Its page.</param>
/// <param name="About">Its title, facts or text; null where the register holds none.</param>
internal sealed record FoundThing(Label Kind, string Name, Link Link, string? About)
{
    /// <summary>Whether what is said about it stands so in the register.</summary>
    public bool IsQuoted => Kind != SearchLabels.Facility;
}
