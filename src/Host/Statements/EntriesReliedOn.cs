using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Host.Statements;

/// <summary>
/// The entries a statement stands on: the facility's own and those of the areas around it, those in whose words a rule stands,
/// that mark, end or support it, what is pending, the gaps, and what annulled or let lapse what would be in force.
/// </summary>
internal static class EntriesReliedOn
{
    /// <returns>In the order of recording.</returns>
    public static IReadOnlyList<RecordedEntry> By(
        State state, Matter matter, IReadOnlyList<RecordedEntry> bearing, StatementQuestion question)
    {
        var places = state.Facility.Municipality is { } municipality ? matter.Areas.AndAround(municipality, question.At) : [];
        var bases = Bases(state, matter).ToList();
        var named = Named(state, matter, question.At).Concat(bases.Select(b =>
            b.Published.Id)).SelectMany(EntryOf).ToHashSet(StringComparer.Ordinal);
        var found = bearing.Where(e => Counts(e, question)
            && (e.Entry is FacilityEntry || (e.Entry is AreaEntry area && places.Contains(area.Area)) || named.Contains(e.Entry.Id)));
        return [.. found.Concat(bases.Select(b => new RecordedEntry(b.Position, b.Published))).DistinctBy(e =>
            e.Position).OrderBy(e => e.Position)];
    }

    private static IEnumerable<string> Named(State state, Matter matter, LegalTime at) =>
        state.Rules.Select(r => r.Words.Id)
            .Concat(state.Rules.OfType<Rule.OfProvision>().Select(r => r.Instrument.Published.Id))
            .Concat(state.Rules.OfType<Rule.OfDecision>().Select(r => r.Decision.Issued.Id))
            .Concat(state.Rules.SelectMany(r => r.Unrecorded))
            .Concat(state.Rules.Where(r => r.Period.Until.IsMoment).SelectMany(Ending))
            .Concat(state.Pending.Select(p => p.Entry.Id))
            .Concat(state.Gaps.Select(g => g.Id))
            .Concat(Undone(state, matter, at));

    /// <summary>What sets the end of a rule that is listed.</summary>
    private static IEnumerable<string> Ending(Rule rule)
    {
        var until = rule.Period.Until;
        return rule switch
        {
            Rule.OfProvision p when p.Instrument.Ends == until => [p.Instrument.Causes[0].Entry],
            Rule.OfProvision p => p.Instrument.Provision(p.Provision).ClausesTurningAt(until),
            Rule.OfDecision d when d.Decision.Ends == until => [d.Decision.Causes[0].Entry],
            Rule.OfDecision d => d.Decision.InForceContents.Where(c => c.Period.From == until).Select(c => c.Words.Id),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What annulled, or let lapse, something that reaches the facility and would otherwise be in force.</summary>
    private static IEnumerable<string> Undone(State state, Matter matter, LegalTime at)
    {
        if (state.Facility.Status != FacilityStatus.Open) return [];
        var reach = matter.ReachAt(state.Facility, at);
        var instruments = matter.Instruments.Where(i => i.EarliestCommencement <= at && IsUndone(i.Causes, at)
            && i.PublishedScopes.Any(s => Reaches(s, i.Published.PublishedAt)));
        var decisions = matter.Decisions.Where(d => d.Issued.InForce.At <= at && IsUndone(d.Causes, at)
            && Reaches(d.ContentAt(at).Scope, d.ContentAt(at).ScopeStatedAt));
        return instruments.Select(i => i.Causes[0].Entry).Concat(decisions.Select(d => d.Causes[0].Entry));

        bool Reaches(Scope? scope, LegalTime statedAt) => matter.Reaches(reach, scope, statedAt, at) is not null;
    }

    private static bool IsUndone(IReadOnlyList<EndCause> causes, LegalTime at) =>
        causes.Count > 0 && causes[0].Kind is EndKind.Annulled or EndKind.Lapsed && causes[0].At <= at
        && causes.Where(c => c.Kind is EndKind.Expired or EndKind.Repealed).All(c => c.At > at);

    private static IEnumerable<InstrumentLife> Bases(State state, Matter matter) =>
        state.Rules.OfType<Rule.OfDecision>().SelectMany(d => d.Content.Basis).Select(b =>
            matter.Law(b.Instrument)).OfType<InstrumentLife>().DistinctBy(i => i.Id);

    /// <summary>A name may be that of an entry or of a clause of one, <c>e7#2</c>.</summary>
    private static IEnumerable<string> EntryOf(string name) => name.LastIndexOf('#') is > 0 and var at ? [name, name[..at]] : [name];

    private static bool Counts(RecordedEntry entry, StatementQuestion question) =>
        entry.BodyAt(question.Under.Recorded) is { } body
        && body.PublishedAt < question.Under.KnownBefore
        && (body is not FacilityEntry facts || facts.From <= question.At)
        && (body is not AreaEntry area || area.From <= question.At);
}
