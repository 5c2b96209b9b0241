using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>A facility in the book: its entries and every catchment it was ever in.</summary>
internal sealed class FacilityFile(string id)
{
    private volatile Kept? _kept;

    public Shelf Shelf { get; } = new(new(SubjectKind.Facility, id));

    public AppendOnly<long> Touched { get; } = new();

    /// <summary>Whatever it was at any time under any coordinates.</summary>
    /// <param name="areas">Tells all an area ever lay within.</param>
    public IReadOnlyList<Catchment> Catchments(AreaShelf areas)
    {
        var version = (Touched.Count, areas.Touched.Count);
        var kept = _kept;
        if (kept is null || kept.Version != version) _kept = kept = new(version, Gather(areas));
        return kept.Catchments;
    }

    private List<Catchment> Gather(AreaShelf areas)
    {
        var facts = Shelf.Bodies().OfType<FacilityFacts>().ToList();
        var kinds = facts.SelectMany(f => f.Kinds ?? []).Distinct();
        var municipalities = facts.Select(f => f.Municipality).OfType<string>().Distinct();
        return
        [
            Catchment.Everywhere,
            new(CatchmentKind.Facility, Shelf.Subject.Id),
            .. kinds.Select(k => new Catchment(CatchmentKind.FacilityKind, k)),
            .. municipalities.SelectMany(areas.EverAround).Distinct().Select(a => new Catchment(CatchmentKind.Area, a)),
        ];
    }

    private sealed record Kept((int Facility, int Areas) Version, IReadOnlyList<Catchment> Catchments);
}
