using System.Globalization;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Law;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Watches;

/// <summary>
/// Finds the moments of a span at which a rule begins to reach a facility, changes or ends. On both sides of a moment the
/// rule is held against the facility as it is then, so that what changes is the law.
/// </summary>
internal sealed class Turns(Matter matter, Period span)
{
    private readonly Dictionary<ProvisionRef, IReadOnlyList<InForce>> _annexes = [];

    public bool MayTurn(IReadOnlyList<InForce> versions)
    {
        foreach (var version in versions)
            if (!version.Version.IsAnnex && MayTurn(version.Version.Scope, version.Period)) return true;
        return false;
    }

    public bool MayTurn(IReadOnlyList<DecisionContent> contents)
    {
        foreach (var content in contents)
            if (MayTurn(content.Scope, content.Period)) return true;
        return false;
    }

    public IEnumerable<Coming> Of(RuleLife rule)
    {
        var moments = new SortedSet<LegalTime>();
        foreach (var wording in rule.Wordings)
            foreach (var edge in Edges(wording.Scope, wording.Period))
                if (span.Contains(edge)) moments.Add(edge);
        return moments.Select(m => At(rule, m)).OfType<Coming>();
    }

    private Coming? At(RuleLife rule, LegalTime moment)
    {
        var facility = matter.Facility.At(moment);
        if (facility.Status != FacilityStatus.Open) return null;
        var reach = matter.ReachAt(facility, moment);
        var before = JustBefore(moment);
        var old = rule.Wordings.FirstOrDefault(w => w.Period.Contains(before));
        var now = rule.Wordings.FirstOrDefault(w => w.Period.Contains(moment));
        return (Reaches(old, before), Reaches(now, moment)) switch
        {
            (false, true) => new(ComingKind.Commences, moment, rule.Ref, now!.Version, Occasion(now), ByOf(now)),
            (true, true) when old != now => new(ComingKind.Replaced, moment, rule.Ref, now!.Version, Occasion(now), ByOf(now)),
            (true, false) when now is null => Ended(rule, old!, moment),
            (true, false) when old != now => new(ComingKind.Replaced, moment, rule.Ref, now.Version, Occasion(now), ByOf(now)),
            (true, false) => new(ComingKind.NoLongerReaches, moment, rule.Ref, now.Version, Occasion(now), ByOf(now)),
            _ => null,
        };

        bool Reaches(Wording? wording, LegalTime time) => wording is not null && reach.Of(wording.Scope, a => matter.AnnexAt(a, time)) is not null;

        string ByOf(Wording wording) => wording.Period.From == moment ? wording.Version : AnnexTurning(wording, moment).Version.Name;

        string Occasion(Wording wording) => wording.Period.From == moment ? Numbered(wording.Time) : NameOf(AnnexTurning(wording, moment));
    }

    private static Coming Ended(RuleLife rule, Wording wording, LegalTime moment)
    {
        var (kind, by) = rule.EndAt(wording);
        return new(kind, moment, rule.Ref, wording.Version, Numbered(wording.Time), by);
    }

    private bool MayTurn(Scope? scope, Period period)
    {
        if (span.Contains(period.From) || span.Contains(period.Until)) return true;
        return scope is not null && period.Overlaps(span) && Edges(scope, period).Any(span.Contains);
    }

    private IEnumerable<LegalTime> Edges(Scope? scope, Period period) =>
        AnnexesOf(scope).SelectMany(Versions).SelectMany(v => new[] { v.Period.From, v.Period.Until }).Where(period.Contains).Append(period.From).Append(period.Until);

    /// <summary>The version of an annex that comes at a moment at which a wording goes on, else the one that ends.</summary>
    private InForce AnnexTurning(Wording wording, LegalTime moment)
    {
        var versions = AnnexesOf(wording.Scope).SelectMany(Versions).ToList();
        return versions.Find(v => v.Period.From == moment) ?? versions.Find(v => v.Period.Until == moment)!;
    }

    private string NameOf(InForce annex)
    {
        var times = _annexes.Values.First(versions => versions.Contains(annex)).Count(v => v.Version.Name == annex.Version.Name && v.Period.From <= annex.Period.From);
        return $"{annex.Version.Name} {Numbered(times)}";
    }

    private IReadOnlyList<InForce> Versions(ProvisionRef annex)
    {
        if (!_annexes.TryGetValue(annex, out var versions))
            _annexes[annex] = versions = annex.Address is { } address ? matter.Law(annex.Instrument)?.Provision(address).Versions() ?? [] : [];
        return versions;
    }

    private static IEnumerable<ProvisionRef> AnnexesOf(Scope? scope)
    {
        for (; scope is not null; scope = scope.Except)
            if (scope.AreasListedIn is { } annex) yield return annex;
    }

    private static string Numbered(int time) => time.ToString(CultureInfo.InvariantCulture);

    /// <summary>Legal time runs in minutes.</summary>
    private static LegalTime JustBefore(LegalTime moment) => new(moment.Seconds - 1);
}
