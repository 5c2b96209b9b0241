using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Projections.Book;

/// <summary>What the places of a facility hold, each once, as it counts under some coordinates.</summary>
internal static class WithinReach
{
    /// <summary>The law of those that hold any.</summary>
    public static List<Evaluation> Law(this List<Place> places, LawIndex law, Coordinates under, CancellationToken cancellation)
    {
        var evaluations = new List<Evaluation>();
        foreach (var place in places)
            if (place.Law.Under(under, law, cancellation) is { Body.Instruments.Count: > 0 } evaluation) evaluations.Add(evaluation);
        return evaluations;
    }

    /// <param name="within">A decision that cannot show in it is left out.</param>
    public static List<DecisionLife> DecisionLives(this List<Place> places, Coordinates under, Period within)
    {
        var lives = new List<DecisionLife>();
        var shown = new HashSet<Shelf>();
        foreach (var place in places)
            foreach (var shelf in place.Decisions.Read())
                if (shelf.MayShow.Overlaps(within) && shown.Add(shelf) && shelf.Decision(under) is { } life) lives.Add(life);
        return lives;
    }

    /// <summary>The life of the decision a shelf is about; null where the coordinates hold none.</summary>
    public static DecisionLife? Decision(this Shelf shelf, Coordinates under)
    {
        var entries = shelf.Counting<DecisionEntry>(under);
        var issued = entries.Find(e => e.Body is DecisionIssued);
        return issued.Body is DecisionIssued body
            ? new(new(body, issued.Position), entries.Where(e => e.Body is not DecisionIssued), under.DecidedBefore)
            : null;
    }

    public static List<Counted<GapDeclared>> OpenGaps(this List<Place> places, Coordinates under)
    {
        var gaps = new List<Counted<GapDeclared>>();
        foreach (var shelf in Distinct(places, p => p.Gaps))
        {
            var entries = shelf.Counting<GapEntry>(under);
            var declared = entries.Find(e => e.Body is GapDeclared);
            if (declared.Body is GapDeclared body && !entries.Exists(e => e.Body is GapClosed))
                gaps.Add(new(body, declared.Position));
        }

        return gaps;
    }

    /// <summary>Of the decisions and gaps, whatever counts when.</summary>
    public static IEnumerable<RecordedEntry> ScopedEntries(this List<Place> places) =>
        Distinct(places, p => p.Decisions).Concat(Distinct(places, p => p.Gaps)).SelectMany(s => s.Entries.ToArray());

    private static HashSet<T> Distinct<T>(List<Place> places, Func<Place, AppendOnly<T>> of)
    {
        var distinct = new HashSet<T>();
        foreach (var place in places)
            foreach (var item in of(place).Read())
                distinct.Add(item);
        return distinct;
    }
}
