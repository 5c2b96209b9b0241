using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Supervising;

/// <summary>One facility looked at over a span: what of its surroundings every kind of finding asks.</summary>
internal sealed class Looking(Matter matter, Period span)
{
    private readonly LegalTime[] _ofFacility = [.. matter.Facility.Edges().Concat(matter.Areas.Edges).Distinct().Order()];
    private readonly Dictionary<int, Reach?> _reaches = [];
    private ChangeMoments? _moments;

    public Matter Matter => matter;

    public Period Span => span;

    public string Facility => matter.Facility.Id;

    /// <summary>The periods in which something holds, where it can change only at the edges given and those of the facility.</summary>
    public List<Period> Periods(Period within, IEnumerable<LegalTime> edges, Func<LegalTime, bool> holds)
    {
        var periods = new List<Period>();
        if (within.IsEmpty) return periods;
        LegalTime? from = null;
        foreach (var moment in MomentsIn(within, edges))
        {
            if (holds(moment)) from ??= moment;
            else if (from is { } start)
            {
                periods.Add(new(start, moment));
                from = null;
            }
        }

        if (from is { } last) periods.Add(new(last, within.Until));
        return periods;
    }

    /// <summary>Periods in the order of time, those that meet as one: a change of wording between them parts nothing.</summary>
    public static List<Period> Joined(IEnumerable<Period> periods)
    {
        var joined = new List<Period>();
        foreach (var period in periods)
            if (joined.Count > 0 && joined[^1].Until == period.From) joined[^1] = new(joined[^1].From, period.Until);
            else joined.Add(period);
        return joined;
    }

    /// <summary>Whether a scope reaches the facility, open, at a moment.</summary>
    public bool Reaches(Scope? scope, LegalTime statedAt, LegalTime time) =>
        ReachAt(time) is { } reach && matter.Reaches(reach, scope, statedAt, time) is not null;

    /// <summary>Whether a decision, as it says, reaches the facility, open, at a moment.</summary>
    public bool Reaches(DecisionContent content, LegalTime time) => Reaches(content.Scope, content.ScopeStatedAt, time);

    /// <summary>Whether a version of a provision reaches the facility, open, at a moment.</summary>
    public bool Reaches(Instruments.Version version, LegalTime time) => Reaches(version.Scope, version.ScopeStatedAt, time);

    /// <summary>What a decision says at a moment at which it is in force and reaches the facility.</summary>
    public DecisionContent? InForceHere(DecisionLife decision, LegalTime time) =>
        decision.InForceAt(time) is { } content && Reaches(content, time) ? content : null;

    /// <summary>The version of a provision that is in force and reaches the facility at a moment; of an annex none.</summary>
    public InForce? InForceHere(ProvisionLife provision, LegalTime time) =>
        provision.At(time) is { Version.IsAnnex: false } inForce && Reaches(inForce.Version, time) ? inForce : null;

    /// <summary>Every moment at which a decision, or whom it reaches, may change.</summary>
    public IEnumerable<LegalTime> EdgesOf(DecisionLife decision) => decision.Edges().Concat(AnnexEdges(decision.Scopes()));

    /// <summary>Every moment at which a provision of an instrument, or whom it reaches, may change.</summary>
    public IEnumerable<LegalTime> EdgesOf(InstrumentLife instrument) =>
        instrument.Edges.Concat(AnnexEdges(instrument.Provisions.SelectMany(p => p.Versions()).Select(v => v.Version.Scope)));

    /// <summary>The provisions in force here at or below a reference.</summary>
    public IEnumerable<(InstrumentLife Instrument, ProvisionLife Provision, InForce InForce)> Standing(ProvisionRef reference,
        LegalTime statedAt, LegalTime time)
    {
        if (matter.Law(reference.Instrument) is not { } instrument) yield break;
        var meant = reference.Address is { } address ? instrument.AddressNow(address, statedAt, time) : null;
        if (meant is null && reference.Address is not null) yield break;
        foreach (var provision in instrument.Provisions)
            if ((meant is null || provision.AddressAt(time) is { } at && meant.IsAtOrAbove(at))
                && InForceHere(provision, time) is { } inForce)
                yield return (instrument, provision, inForce);
    }

    /// <summary>False for a version that reaches the facility at no moment it is in force.</summary>
    public bool MayReach(InForce version) =>
        MomentsIn(version.Within, EdgesOf(version.Version.Scope)).Exists(time => Reaches(version.Version, time));

    /// <summary>All at which anything about the facility may change.</summary>
    public IReadOnlyList<LegalTime> AllMoments(Period within) => (_moments ??= new(matter)).Within(within);

    /// <summary>Every moment at which whom a scope reaches may change, besides those of the facility.</summary>
    public IEnumerable<LegalTime> EdgesOf(Scope? scope) => AnnexEdges([scope]);

    private List<LegalTime> MomentsIn(Period within, IEnumerable<LegalTime> edges)
    {
        var moments = new List<LegalTime> { within.From };
        foreach (var edge in edges)
            if (within.Contains(edge)) moments.Add(edge);
        foreach (var edge in _ofFacility)
            if (within.Contains(edge)) moments.Add(edge);
        moments.Sort();
        return moments;
    }

    /// <summary>The facility where it lies, the same between two of its own moments; null while it is not open.</summary>
    private Reach? ReachAt(LegalTime time)
    {
        var at = Array.BinarySearch(_ofFacility, time);
        var stretch = at >= 0 ? at : ~at - 1;
        if (_reaches.TryGetValue(stretch, out var known)) return known;
        var facility = matter.Facility.At(time);
        return _reaches[stretch] = facility.Status == FacilityStatus.Open ? matter.ReachAt(facility, time) : null;
    }

    private IEnumerable<LegalTime> AnnexEdges(IEnumerable<Scope?> scopes) =>
        scopes.SelectMany(BodyOfLaw.AnnexesOf).Select(matter.Law).OfType<InstrumentLife>().SelectMany(i => i.Edges);
}
