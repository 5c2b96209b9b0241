using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>An instrument in the book: its entries, what its fate depends on, and the positions that touched either.</summary>
internal sealed class InstrumentFile(string id)
{
    private volatile RelatedInstruments? _family;

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
    public RelatedInstruments? Family
    {
        get => _family;
        set => _family = value;
    }

    public void Touch(long position)
    {
        Touched.Touch(position);
        _family = null;
    }
}

/// <summary>Some instruments with all their fates depend on: their lives are evaluated together.</summary>
internal sealed record RelatedInstruments(IReadOnlyList<InstrumentFile> Members, Boundaries Boundaries)
{
    public static RelatedInstruments Of(IEnumerable<InstrumentFile> instruments)
    {
        var members = new HashSet<InstrumentFile>(instruments);
        var open = new Stack<InstrumentFile>(members);
        while (open.TryPop(out var member))
        {
            foreach (var amender in member.Amenders)
                if (members.Add(amender)) open.Push(amender);
            foreach (var basis in member.Bases)
                if (members.Add(basis)) open.Push(basis);
        }

        return new([.. members], Boundaries.OfEntries([.. members.SelectMany(m => m.Shelf.Bodies())]));
    }

    public Family Evaluated(Coordinates under, CancellationToken cancellation) => new(Counting(under), under.DecidedBefore, cancellation);

    private IEnumerable<FamilyMember> Counting(Coordinates under)
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
