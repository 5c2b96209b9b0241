using System.Collections.Concurrent;
using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>An instrument in the book: its entries, what its fate depends on, and the positions that touched either.</summary>
internal sealed class InstrumentFile(string id)
{
    /// <summary>Lives kept of one instrument before room is made by forgetting them all.</summary>
    private const int MostLivesKept = 200;

    private readonly ConcurrentDictionary<ClassOfCoordinates, InstrumentLife?> _lives = new();
    private volatile FamilyOf? _family;
    private volatile Kept? _last;

    public string Id { get; } = id;

    public Shelf Shelf { get; } = new(new(SubjectKind.Instrument, id));

    /// <summary>The instruments whose clauses target it, whenever recorded.</summary>
    public HashSet<InstrumentFile> Amenders { get; } = [];

    /// <summary>The instruments it rests on or was carried on upon, whenever recorded.</summary>
    public HashSet<InstrumentFile> Bases { get; } = [];

    /// <summary>Those whose fate depends on it.</summary>
    public HashSet<InstrumentFile> Dependents { get; } = [];

    public HashSet<Catchment> Catchments { get; } = [];

    /// <summary>The catchments it has been looked up under so far.</summary>
    public HashSet<Catchment> Placed { get; } = [];

    public AppendOnly<long> Touched { get; } = new();

    /// <summary>It and all its fate depends on, as the book holds them now; more than counts under a question changes nothing.</summary>
    /// <remarks>Null until gathered anew after something touched it.</remarks>
    public FamilyOf? Family
    {
        get => _family;
        set => _family = value;
    }

    public void Touch(long position)
    {
        Touched.Add(position);
        _family = null;
    }

    /// <summary>
    /// Its life under some coordinates, evaluated once per class of them: only finitely many publications and positions
    /// matter to it.
    /// </summary>
    /// <param name="family">As gathered at or after the position asked about.</param>
    /// <returns>Null where the coordinates hold no such instrument.</returns>
    public InstrumentLife? Life(FamilyOf family, Coordinates under)
    {
        var key = ClassOfCoordinates.Of(under, Touched, family.Boundaries);
        if (_last is { } last && last.Class == key) return last.Life;
        if (!_lives.TryGetValue(key, out var life))
        {
            if (_lives.Count >= MostLivesKept) _lives.Clear();
            _lives[key] = life = Domain.Law.Family.LifeOf(Id, family.Counting(under), under.DecidedBefore);
        }

        _last = new(key, life);
        return life;
    }

    private sealed record Kept(ClassOfCoordinates Class, InstrumentLife? Life);
}

/// <summary>An instrument with all its fate depends on.</summary>
internal sealed record FamilyOf(IReadOnlyList<InstrumentFile> Members, Boundaries Boundaries)
{
    public static FamilyOf Gather(InstrumentFile instrument)
    {
        var members = new HashSet<InstrumentFile> { instrument };
        var open = new Stack<InstrumentFile>(members);
        while (open.TryPop(out var member))
            foreach (var other in member.Amenders.Concat(member.Bases))
                if (members.Add(other)) open.Push(other);
        return new([.. members], Boundaries.OfEntries([.. members.SelectMany(m => m.Shelf.Bodies())]));
    }

    public IEnumerable<FamilyMember> Counting(Coordinates under)
    {
        foreach (var member in Members)
        {
            var entries = member.Shelf.Counting<InstrumentEntry>(under);
            var published = entries.Find(e => e.Body is InstrumentPublished);
            if (published.Body is InstrumentPublished body)
                yield return new(new(body, published.Position), entries.FindAll(e => e.Body is IRuling));
        }
    }
}
