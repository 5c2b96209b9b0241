using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>A facility in the book: its entries and every reach key it was ever in.</summary>
internal sealed class IndexedFacility(string id)
{
    private volatile Kept? _kept;

    public EntryHistory History { get; } = new(new(SubjectKind.Facility, id));

    public AppendOnly<long> Touched { get; } = new();

    /// <summary>Whatever it was at any time under any coordinates.</summary>
    /// <param name="areas">Tells all an area ever lay within.</param>
    public IReadOnlyList<ReachKey> ReachKeys(AreaIndex areas)
    {
        var version = (Touched.Count, areas.Touched.Count);
        var kept = _kept;
        if (kept is null || kept.Version != version) _kept = kept = new(version, Gather(areas));
        return kept.ReachKeys;
    }

    private List<ReachKey> Gather(AreaIndex areas)
    {
        var facts = History.Bodies().OfType<FacilityFacts>().ToList();
        var kinds = facts.SelectMany(f => f.Kinds ?? []).Distinct();
        var municipalities = facts.Select(f => f.Municipality).OfType<string>().Distinct();
        return
        [
            ReachKey.Everywhere,
            new(ReachKeyKind.Facility, History.Subject.Id),
            .. kinds.Select(k => new ReachKey(ReachKeyKind.FacilityKind, k)),
            .. municipalities.SelectMany(areas.EverAround).Distinct().Select(a => new ReachKey(ReachKeyKind.Area, a)),
        ];
    }

    private sealed record Kept((int Facility, int Areas) Version, IReadOnlyList<ReachKey> ReachKeys);
}
