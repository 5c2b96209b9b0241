using Regulations.Domain;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using Regulations.Projections.Words;

namespace Regulations.Projections.Warnings;

/// <summary>When a norm is in force, and whom it reaches then.</summary>
/// <param name="Scope">Null: everybody.</param>
internal readonly record struct HeldNorm(Period Period, Scope? Scope);

/// <summary>The norms of a register as it will be.</summary>
internal sealed class HeldNorms(StagedEntries staged)
{
    /// <summary>Those that speak of one of the activities, of a wider one or of one below it, while they are in force.</summary>
    public IEnumerable<HeldNorm> SpeakingOf(IReadOnlyList<string> activities)
    {
        var instruments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var about in staged.Law)
            if (about.Kind != SubjectKind.Instrument)
                foreach (var norm in OfDecision(about, activities)) yield return norm;
            else if (staged.Instrument(about.Id) is { } published)
            {
                if (published.Provisions.Any(p => Speak(p.Norms, activities))) instruments.Add(published.Instrument);
                foreach (var clause in published.Amendments.OfType<GiveContent>())
                    if (Speak(clause.Norms, activities)) instruments.Add(clause.Target.Instrument);
            }

        foreach (var norm in instruments.SelectMany(i => OfInstrument(i, activities))) yield return norm;
    }

    private IEnumerable<HeldNorm> OfDecision(Subject about, IReadOnlyList<string> activities)
    {
        var entries = staged.EntriesOf<DecisionEntry>(about);
        var issued = entries.Find(e => e.Body is DecisionIssued);
        if (issued.Body is not DecisionIssued body) return [];
        if (!entries.SelectMany(e => NormsOf.Entry(e.Body)).Any(n => Speak(n, activities))) return [];
        var life = new DecisionLife(new(body, issued.Position), entries.Where(e => e.Body is not DecisionIssued), LegalTime.Never);
        return life.InForceContents.Where(c => Speak(c.Norms, activities)).Select(c => new HeldNorm(c.Period, c.Scope));
    }

    private IEnumerable<HeldNorm> OfInstrument(string instrument, IReadOnlyList<string> activities) =>
        from provision in Family.LifeOf(instrument, Related(instrument), LegalTime.Never)?.Provisions ?? []
        from version in provision.Versions()
        where Speak(version.Version.Norms, activities)
        select new HeldNorm(version.Period, version.Version.Scope);

    /// <summary>It, all that amend it, all they rest on, and so on.</summary>
    private List<FamilyMember> Related(string instrument)
    {
        var members = new List<FamilyMember>();
        var met = new HashSet<string>(StringComparer.Ordinal) { instrument };
        var open = new Stack<string>(met);
        while (open.TryPop(out var id))
        {
            var entries = staged.EntriesOf<InstrumentEntry>(new(SubjectKind.Instrument, id));
            var published = entries.Find(e => e.Body is InstrumentPublished);
            if (published.Body is not InstrumentPublished body) continue;
            members.Add(new(new(body, published.Position), entries.FindAll(e => e.Body is IRuling)));
            var clauses = staged.ClausesOn(id).ToList();
            var bases = clauses.Select(c => c.Clause).OfType<Continue>().SelectMany(c => c.Basis).Concat(body.Basis);
            foreach (var other in clauses.Select(c => c.By.Instrument).Concat(bases.Select(b => b.Instrument)))
                if (met.Add(other)) open.Push(other);
        }

        return members;
    }

    private static bool Speak(IEnumerable<Norm> norms, IReadOnlyList<string> activities) =>
        norms.Any(n => activities.Any(a => Norm.Covers(a, n.Activity) || n.Covers(a)));
}
