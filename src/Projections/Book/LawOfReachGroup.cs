using Regulations.Domain;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>The instruments that may reach the facilities of one reach key, evaluated together once per class of coordinates.</summary>
internal sealed class LawOfReachGroup
{
    private volatile Gathered? _gathered;

    public AppendOnly<IndexedInstrument> Instruments { get; } = new();

    /// <summary>Null where nothing may reach the place.</summary>
    public Evaluation? Under(Coordinates under, LawIndex law, CancellationToken cancellation)
    {
        // Once: one let in meanwhile was recorded after the position asked about.
        var count = Instruments.Count;
        if (count == 0) return null;
        var related = RelatedNow(law, count);
        var key = related.ClassOf(under);
        if (law.Evaluations.Find(this, key) is { } kept) return kept;
        var family = related.Evaluated(under, cancellation);
        var lives = new List<InstrumentLife>(count);
        foreach (var file in Instruments.Read()[..count])
            if (family.LifeOf(file.Id) is { } life) lives.Add(life);
        return law.Evaluations.Keep(this, key, new(family, new(lives)));
    }

    private RelatedInstruments RelatedNow(LawIndex law, int count)
    {
        // Recordings are counted before the relations are read: what comes meanwhile makes them be read again.
        var recordings = law.Relations.Recordings;
        var gathered = _gathered;
        if (gathered is null || gathered.Count != count || !gathered.Related.AreCurrent(recordings))
            _gathered = gathered = new(count, law.Relations.Related(Instruments.Read()[..count].ToArray()));
        return gathered.Related;
    }

    private sealed record Gathered(int Count, RelatedInstruments Related);
}
