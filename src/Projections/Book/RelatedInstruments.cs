using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>
/// Some instruments with all their fates depend on, as the book held them when they were gathered: they are evaluated
/// together.
/// </summary>
/// <remarks>
/// Here it stands what a class of coordinates separates: the position of everything recorded about any member, also before it
/// became one; and the publications and commencements that any body of a member ever stated. What is gathered later parts
/// more finely and never otherwise: whoever becomes a member by a later entry changed nothing under an earlier position.
/// </remarks>
internal sealed class RelatedInstruments
{
    private readonly int[] _changes;
    private readonly long[] _positions;
    private long _checked;

    private RelatedInstruments(IndexedInstrument[] members, long recordings)
    {
        Members = members;
        _changes = Array.ConvertAll(members, m => m.Changes);
        _positions = [.. members.SelectMany(m => m.History.Positions()).Order()];
        CoordinateMoments = CoordinateMoments.OfEntries([.. members.SelectMany(m => m.History.Bodies())]);
        _checked = recordings;
    }

    public IReadOnlyList<IndexedInstrument> Members { get; }

    public CoordinateMoments CoordinateMoments { get; }

    /// <summary>Of everything recorded about a member, in order.</summary>
    public ReadOnlySpan<long> Positions => _positions;

    /// <param name="instruments">Those whose fates are asked about.</param>
    /// <param name="recordings">How much of the law was recorded before they are gathered.</param>
    public static RelatedInstruments Of(IEnumerable<IndexedInstrument> instruments, long recordings)
    {
        var members = new HashSet<IndexedInstrument>(instruments);
        var open = new Stack<IndexedInstrument>(members);
        while (open.TryPop(out var member))
        {
            foreach (var amender in member.Amenders)
                if (members.Add(amender)) open.Push(amender);
            foreach (var basis in member.Bases)
                if (members.Add(basis)) open.Push(basis);
        }

        return new([.. members], recordings);
    }

    /// <summary>Whether gathered now they would be the same.</summary>
    /// <param name="recordings">How much of the law has been recorded.</param>
    public bool AreCurrent(long recordings)
    {
        if (Volatile.Read(ref _checked) == recordings) return true;
        for (var i = 0; i < _changes.Length; i++)
            if (Members[i].Changes != _changes[i]) return false;
        Volatile.Write(ref _checked, recordings);
        return true;
    }

    public CoordinateClass ClassOf(Coordinates under) => CoordinateClass.Of(under, _positions, CoordinateMoments);

    public Family Evaluated(Coordinates under, CancellationToken cancellation) => new(Counting(under), under.DecidedBefore, cancellation);

    private IEnumerable<FamilyMember> Counting(Coordinates under)
    {
        foreach (var member in Members)
        {
            var entries = member.History.Counting<InstrumentEntry>(under);
            var published = entries.Find(e => e.Body is InstrumentPublished);
            if (published.Body is InstrumentPublished body)
                yield return new(new(body, published.Position), entries.Count == 1 ? [] : entries.FindAll(e => e.Body is IRuling));
        }
    }
}
