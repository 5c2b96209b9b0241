using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>The instruments that may reach the facilities of one catchment, evaluated together once per class of coordinates.</summary>
/// <remarks>
/// What a class must separate: the positions of every entry that bears on an instrument let in here, those before it was let
/// in among them, and the publications and commencements of all their fates depend on.
/// </remarks>
internal sealed class LawOfPlace
{
    private volatile AppendOnly<long> _touched = new();
    private volatile KeptMembers? _members;

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

    /// <summary>Null where nothing may reach the place.</summary>
    public Evaluation? Under(Coordinates under, LawShelf law, CancellationToken cancellation)
    {
        // Before the positions: one let in meanwhile is left out, whose positions the class may not part by yet.
        var count = Instruments.Count;
        if (count == 0) return null;
        var touched = _touched;
        var members = MembersIn(law, touched, count);
        var key = ClassOfCoordinates.Of(under, touched, members.Boundaries);
        if (law.Evaluations.Find(this, key) is { } kept) return kept;
        var family = members.Evaluated(under, cancellation);
        var lives = new List<InstrumentLife>(count);
        foreach (var file in Instruments.Read()[..count])
            if (family.LifeOf(file.Id) is { } life) lives.Add(life);
        return law.Evaluations.Keep(this, key, new(family, new(lives)));
    }

    private AppendOnly<long> WithPositionsOf(InstrumentFile file)
    {
        var merged = new AppendOnly<long>();
        foreach (var position in _touched.Read().ToArray().Union(file.Touched.Read().ToArray()).Order()) merged.Add(position);
        return merged;
    }

    /// <remarks>Read after the position asked about was taken in: it holds all that bears on it, and what came later only parts more finely.</remarks>
    private RelatedInstruments MembersIn(LawShelf law, AppendOnly<long> touched, int count)
    {
        var state = (touched, touched.Count, count);
        var kept = _members;
        if (kept is null || kept.State != state) _members = kept = new(state, law.Related([.. Instruments.Read()[..count]]));
        return kept.Members;
    }

    private sealed record KeptMembers((AppendOnly<long> Touched, int Touches, int Instruments) State, RelatedInstruments Members);
}
