using System.Collections.Concurrent;
using Regulations.Domain.Answers;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>The instruments that may reach the facilities of one catchment, compiled once per class of coordinates.</summary>
internal sealed class LawOfPlace
{
    /// <summary>The instruments all bodies of law kept here may hold together, before room is made by forgetting them all.</summary>
    private const int MostKept = 2_000_000;

    private readonly ConcurrentDictionary<ClassOfCoordinates, BodyOfLaw> _bodies = new();
    private volatile AppendOnly<long> _touched = new();
    private volatile KeptBoundaries? _boundaries;

    public AppendOnly<InstrumentFile> Instruments { get; } = new();

    public void Touch(long position) => _touched.Touch(position);

    /// <summary>
    /// Lets an instrument in that may reach the place from now on. Its earlier positions part classes of coordinates here
    /// too: under one before another its life differs, and the place is asked about both.
    /// </summary>
    public void Add(InstrumentFile file)
    {
        // The positions before the instrument: whoever sees it here must part by them.
        if (file.Touched.Count > 1) _touched = WithPositionsOf(file);
        Instruments.Add(file);
    }

    private AppendOnly<long> WithPositionsOf(InstrumentFile file)
    {
        var merged = new AppendOnly<long>();
        foreach (var position in _touched.Read().ToArray().Union(file.Touched.Read().ToArray()).Order()) merged.Add(position);
        return merged;
    }

    public BodyOfLaw Under(Coordinates under, LawShelf law)
    {
        // Before the positions: one let in meanwhile is left out, whose positions the class may not part by yet.
        var count = Instruments.Count;
        if (count == 0) return BodyOfLaw.None;
        var key = ClassOfCoordinates.Of(under, _touched, BoundariesIn(law));
        if (_bodies.TryGetValue(key, out var kept)) return kept;
        if (_bodies.Count >= Math.Max(1, MostKept / count)) _bodies.Clear();
        return _bodies[key] = new(Lives(law, under, count));
    }

    private List<InstrumentLife> Lives(LawShelf law, Coordinates under, int count)
    {
        var lives = new List<InstrumentLife>();
        foreach (var file in Instruments.Read()[..count])
            if (law.Life(file, under) is { } life) lives.Add(life);
        return lives;
    }

    /// <remarks>Read after the position asked about was taken in: it holds all that bears on it, and what came later only parts more finely.</remarks>
    private Boundaries BoundariesIn(LawShelf law)
    {
        var touched = _touched.Count;
        var kept = _boundaries;
        if (kept is null || kept.Touched != touched)
            _boundaries = kept = new(touched, Boundaries.OfAll([.. Instruments.Read().ToArray().Select(f => law.Family(f).Boundaries)]));
        return kept.Boundaries;
    }

    private sealed record KeptBoundaries(int Touched, Boundaries Boundaries);
}
