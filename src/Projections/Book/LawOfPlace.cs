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
    private readonly AppendOnly<long> _touched = new();
    private volatile KeptBoundaries? _boundaries;

    public AppendOnly<InstrumentFile> Instruments { get; } = new();

    public void Touch(long position) => _touched.Touch(position);

    public BodyOfLaw Under(Coordinates under, LawShelf law)
    {
        var count = Instruments.Count;
        if (count == 0) return BodyOfLaw.None;
        var key = ClassOfCoordinates.Of(under, _touched, BoundariesIn(law));
        if (_bodies.TryGetValue(key, out var kept)) return kept;
        if (_bodies.Count >= Math.Max(1, MostKept / count)) _bodies.Clear();
        return _bodies[key] = new(Lives(law, under));
    }

    private List<InstrumentLife> Lives(LawShelf law, Coordinates under)
    {
        var lives = new List<InstrumentLife>();
        foreach (var file in Instruments.Read())
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
