using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers;

/// <summary>A span cut wherever anything shown changes, so that each state is constant (tidslinje).</summary>
public static class Timeline
{
    public static IReadOnlyList<State> Of(Matter matter, Period span)
    {
        var states = new List<State>();
        if (span.IsEmpty) return states;
        foreach (var moment in Moments(matter, span))
        {
            var state = State.At(matter, moment);
            if (states.Count > 0 && states[^1].ShowsTheSameAs(state)) continue;
            if (states.Count > 0) states[^1] = states[^1] with { Period = states[^1].Period.EndedAt(moment) };
            states.Add(state with { Period = new(moment, span.Until) });
        }

        return states;
    }

    /// <summary>The start of the span and every later moment in it at which an answer may change.</summary>
    public static IReadOnlyCollection<LegalTime> Moments(Matter matter, Period span)
    {
        var moments = new SortedSet<LegalTime> { span.From };
        foreach (var edge in Edges(matter))
            if (span.Contains(edge)) moments.Add(edge);
        return moments;
    }

    private static IEnumerable<LegalTime> Edges(Matter matter)
    {
        var annexes = Scopes(matter).SelectMany(AnnexesOf).Distinct().Select(matter.Law).OfType<InstrumentLife>();
        var implementers = matter.Instruments
            .Where(i => i.Published.Kind == InstrumentKind.PoliticalAgreement)
            .SelectMany(i => matter.Implementers(i.Id));
        return matter.Facility.Edges()
            .Concat(matter.Areas.Edges())
            .Concat(matter.Instruments.Concat(annexes).Concat(implementers).SelectMany(i => i.Edges()))
            .Concat(matter.Decisions.SelectMany(d => d.Edges()))
            .Concat(matter.Gaps.SelectMany(g => new[] { g.Body.From, g.Body.Until ?? LegalTime.Never }));
    }

    private static IEnumerable<Scope?> Scopes(Matter matter) =>
        matter.Instruments.SelectMany(i => i.Provisions).SelectMany(p => p.Versions()).Select(v => v.Version.Scope)
            .Concat(matter.Decisions.SelectMany(d => d.Scopes()))
            .Concat(matter.Gaps.Select(g => g.Body.Scope));

    private static IEnumerable<string> AnnexesOf(Scope? scope)
    {
        for (; scope is not null; scope = scope.Except)
            if (scope.AreasListedIn is { } annex) yield return annex.Instrument;
    }
}
