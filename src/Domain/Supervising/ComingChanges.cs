using System.Collections.Concurrent;
using System.Globalization;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>
/// Finds the moments of a span at which a rule begins to reach a facility, changes or ends. On both sides of a moment the
/// rule is held against the facility as it is then, so that what changes is the law. What of it no facility changes is
/// worked out once for all that are asked about, by any number at a time.
/// </summary>
/// <param name="span">Asked about, always under the same coordinates.</param>
public sealed class ComingChanges(Period span)
{
    private readonly ConcurrentDictionary<BodyOfLaw, IReadOnlyList<(RuleLife Rule, LegalTime[] Moments)>> _laws = new();
    private readonly ConcurrentDictionary<(ProvisionRef Annex, LegalTime StatedAt), IReadOnlyList<InForce>> _annexes = new();

    /// <returns>In no order, each once.</returns>
    public IEnumerable<Coming> Of(Matter matter)
    {
        var coming = matter.Bodies.SelectMany(b => TurningEntries(matter, b)).Concat(Decisions(matter))
            .SelectMany(r => r.Moments.Select(m => At(matter, r.Rule, m))).OfType<Coming>();
        // Several bodies of law may hold the same instrument.
        return matter.Bodies.Count > 1 ? coming.Distinct() : coming;
    }

    private IEnumerable<(RuleLife Rule, LegalTime[] Moments)> Decisions(Matter matter)
    {
        foreach (var decision in matter.Decisions)
            foreach (var content in decision.InForceContents)
                if (MayTurn(matter, content.Scope, content.ScopeStatedAt, content.Period))
                {
                    var rule = RuleLife.Of(decision);
                    yield return (rule, MomentsOf(matter, rule));
                    break;
                }
    }

    private IReadOnlyList<(RuleLife Rule, LegalTime[] Moments)> TurningEntries(Matter matter, BodyOfLaw body)
    {
        if (_laws.TryGetValue(body, out var known)) return known;
        var rules =
            from instrument in body.Instruments
            from provision in instrument.Provisions
            where provision.Versions().Any(v => !v.Version.IsAnnex && MayTurn(matter, v.Version.Scope, v.Version.ScopeStatedAt, v.Within))
            let rule = RuleLife.Of(instrument, provision)
            select (rule, MomentsOf(matter, rule));
        return _laws[body] = [.. rules];
    }

    private LegalTime[] MomentsOf(Matter matter, RuleLife rule) =>
        [.. rule.Wordings.SelectMany(w => Edges(matter, w.Scope, w.ScopeStatedAt, w.Period)).Where(span.Contains).Distinct()];

    private Coming? At(Matter matter, RuleLife rule, LegalTime moment)
    {
        var facility = matter.Facility.At(moment);
        if (facility.Status != FacilityStatus.Open) return null;
        var reach = matter.ReachAt(facility, moment);
        var before = JustBefore(moment);
        var old = rule.Wordings.FirstOrDefault(w => w.Period.Contains(before));
        var now = rule.Wordings.FirstOrDefault(w => w.Period.Contains(moment));
        return (Reaches(old, before), Reaches(now, moment)) switch
        {
            (false, true) => Turned(ComingKind.Commences, matter, rule, now!, moment),
            (true, true) when old != now => Turned(ComingKind.Replaced, matter, rule, now!, moment),
            (true, false) when now is null => Told(rule.EndOf(matter, old!), rule, old!, moment, null),
            (true, false) => Turned(old == now ? ComingKind.NoLongerReaches : ComingKind.Replaced, matter, rule, now, moment),
            _ => null,
        };

        bool Reaches(Wording? wording, LegalTime time) =>
            wording is not null && matter.Reaches(reach, wording.Scope, wording.ScopeStatedAt, time) is not null;
    }

    private Coming Turned(ComingKind kind, Matter matter, RuleLife rule, Wording wording, LegalTime moment) =>
        Told(kind, rule, wording, moment, wording.Period.From == moment ? null : AnnexTurning(matter, wording, moment));

    private static Coming Told(ComingKind kind, RuleLife rule, Wording wording, LegalTime moment,
        (ProvisionRef Annex, string Version, int Time)? turning) => new(
        kind, moment, rule.Ref, wording.Version,
        turning is { } annex ? string.Create(CultureInfo.InvariantCulture, $"{annex.Version} {annex.Time}")
        : wording.Time.ToString(CultureInfo.InvariantCulture),
        rule.Rule, turning?.Annex.Instrument);

    private bool MayTurn(Matter matter, Scope? scope, LegalTime statedAt, Period period)
    {
        if (span.Contains(period.From) || span.Contains(period.Until)) return true;
        return HasAnnex(scope) && period.Overlaps(span) && Edges(matter, scope, statedAt, period).Any(span.Contains);
    }

    private IEnumerable<LegalTime> Edges(Matter matter, Scope? scope, LegalTime statedAt, Period period) =>
        AnnexesOf(scope).SelectMany(a => Versions(matter, a, statedAt)).SelectMany(v => new[] { v.Period.From, v.Period.Until })
            .Where(period.Contains).Append(period.From).Append(period.Until);

    /// <summary>
    /// The annex that turns at a moment at which a wording goes on: the version of it that comes, else the one that ends, for the
    /// how manieth time.
    /// </summary>
    private (ProvisionRef Annex, string Version, int Time) AnnexTurning(Matter matter, Wording wording, LegalTime moment)
    {
        var turning = AnnexesOf(wording.Scope)
            .First(a => Versions(matter, a, wording.ScopeStatedAt).Any(v => v.Period.From == moment || v.Period.Until == moment));
        var versions = Versions(matter, turning, wording.ScopeStatedAt);
        var version = versions.FirstOrDefault(v => v.Period.From == moment) ?? versions.First(v => v.Period.Until == moment);
        return (turning, version.Version.Name, versions.Count(v => v.Version.Name == version.Version.Name
            && v.Period.From <= version.Period.From));
    }

    private IReadOnlyList<InForce> Versions(Matter matter, ProvisionRef annex, LegalTime statedAt) =>
        _annexes.GetOrAdd((annex, statedAt), _ => matter.Annex(annex, statedAt)?.Versions() ?? []);

    private static IEnumerable<ProvisionRef> AnnexesOf(Scope? scope) => scope?.Annexes() ?? [];

    private static bool HasAnnex(Scope? scope) => scope is not null && (scope.AreasListedIn is not null || HasAnnex(scope.Except));

    /// <summary>Legal time runs in minutes.</summary>
    private static LegalTime JustBefore(LegalTime moment) => new(moment.Seconds - 1);
}
