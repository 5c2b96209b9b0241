using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>What the entries of a book touched, told after they were taken in.</summary>
internal static class AffectedLaw
{
    /// <summary>Of an instrument and all whose fate depends on it, each as it was read before the position and after it.</summary>
    public static IEnumerable<Affected> Touched(this LawIndex law, string instrument, long position)
    {
        var dependents = law.Relations.WithDependents(instrument);
        var files = dependents.ConvertAll(d => d.File);
        var (before, after) = (law.Lives(files, Coordinates.At(position - 1)), law.Lives(files, Coordinates.At(position)));
        var found = dependents.ConvertAll(d =>
            (d.File, d.ReachKeys, When: AffectedPeriods.Between(before.LifeOf(d.File.Id), after.LifeOf(d.File.Id))));
        var all = found.Aggregate(AffectedPeriods.None, (spans, f) => spans.Or(f.When));
        if (all.AreEmpty) yield break;
        foreach (var (file, reachKeys, when) in found)
        {
            // An agreement is pending until what carries it out commences: its own life does not tell.
            var own = file.History.Bodies().Any(b => b is InstrumentPublished { Kind: InstrumentKind.PoliticalAgreement }) ? all : when;
            if (!own.AreEmpty) yield return new(reachKeys, own);
        }
    }

    /// <summary>Of a facility: all since the earliest moment from which any reading of the entry states it.</summary>
    public static AffectedPeriods FactsTouched(this EntryHistory facility, long position)
    {
        var since = facility.BodiesTouchedAt(position).OfType<FacilityEntry>().Select(f => f.From).DefaultIfEmpty(LegalTime.Never).Min();
        return new(Period.Since(since), Period.Since(since));
    }

    /// <summary>The spans a gap ever had. It is shown in states, and is a reservation of verdicts.</summary>
    public static AffectedPeriods Spans(this EntryHistory gap) => gap.Bodies().OfType<GapDeclared>()
        .Aggregate(AffectedPeriods.None, (spans, g) => spans.Or(Over(new(g.From, g.Until ?? LegalTime.Never))));

    /// <summary>Of a decision: as it was read before the position and after it.</summary>
    public static Affected Touched(this EntryHistory decision, IReadOnlyCollection<ReachKey> where, long position)
    {
        var (before, after) = (decision.Decision(Coordinates.At(position - 1)), decision.Decision(Coordinates.At(position)));
        return new(where, AffectedPeriods.Between(before, after));
    }

    private static AffectedPeriods Over(Period period) => new(period, period);
}
