using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>What the groups of a facility hold, each once, as it counts under some coordinates.</summary>
internal static class ReachGroups
{
    /// <summary>The law of those that hold any.</summary>
    public static List<Evaluation> Law(this List<ReachGroup> groups, LawIndex law, Coordinates under, CancellationToken cancellation)
    {
        var evaluations = new List<Evaluation>();
        foreach (var group in groups)
            if (group.Law.Under(under, law, cancellation) is { Body.Instruments.Count: > 0 } evaluation) evaluations.Add(evaluation);
        return evaluations;
    }

    /// <param name="within">A decision that cannot show in it is left out.</param>
    public static List<DecisionLife> DecisionLives(this List<ReachGroup> groups, Coordinates under, Period within)
    {
        var lives = new List<DecisionLife>();
        var shown = new HashSet<EntryHistory>();
        foreach (var group in groups)
            foreach (var history in group.Decisions.Read())
                if (history.MayShow.Overlaps(within) && shown.Add(history) && history.Decision(under) is { } life) lives.Add(life);
        return lives;
    }

    /// <summary>The life of the decision a history is about; null where the coordinates hold none.</summary>
    public static DecisionLife? Decision(this EntryHistory history, Coordinates under)
    {
        var entries = history.Counting<DecisionEntry>(under);
        var issued = entries.Find(e => e.Body is DecisionIssued);
        return issued.Body is DecisionIssued body
            ? new(new(body, issued.Position), entries.Where(e => e.Body is not DecisionIssued), under.DecidedBefore)
            : null;
    }

    public static List<Counted<GapDeclared>> OpenGaps(this List<ReachGroup> groups, Coordinates under)
    {
        var gaps = new List<Counted<GapDeclared>>();
        foreach (var history in Distinct(groups, p => p.Gaps))
        {
            var entries = history.Counting<GapEntry>(under);
            var declared = entries.Find(e => e.Body is GapDeclared);
            if (declared.Body is GapDeclared body && !entries.Exists(e => e.Body is GapClosed))
                gaps.Add(new(body, declared.Position));
        }

        return gaps;
    }

    /// <summary>Of the decisions and gaps, whatever counts when.</summary>
    public static IEnumerable<RecordedEntry> ScopedEntries(this List<ReachGroup> groups) =>
        Distinct(groups, p => p.Decisions).Concat(Distinct(groups, p => p.Gaps)).SelectMany(s => s.Entries.ToArray());

    private static HashSet<T> Distinct<T>(List<ReachGroup> groups, Func<ReachGroup, AppendOnly<T>> of)
    {
        var distinct = new HashSet<T>();
        foreach (var group in groups)
            foreach (var item in of(group).Read())
                distinct.Add(item);
        return distinct;
    }
}
