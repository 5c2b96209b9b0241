using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>All that bears on one facility under some coordinates: what every question about it is answered from.</summary>
/// <param name="Bodies">Hold the instruments that may reach it; one that cannot changes no answer. One instrument may stand in
/// several, compiled at different times: by its id it is the same.</param>
/// <param name="Decisions">Those that may reach it; one that cannot changes no answer.</param>
/// <param name="Gaps">Those declared and not closed that may reach it.</param>
/// <param name="Coverage">All that the register declares to hold; empty where it declares nothing.</param>
/// <param name="Law">Any instrument by name; null where the coordinates hold none.</param>
/// <param name="Implementers">The instruments that carry out an agreement.</param>
public sealed record Matter(
    FacilityLife Facility,
    AreaMap Areas,
    IReadOnlyList<BodyOfLaw> Bodies,
    IReadOnlyList<DecisionLife> Decisions,
    IReadOnlyList<Counted<GapDeclared>> Gaps,
    IReadOnlyList<Counted<CoverageDeclared>> Coverage,
    Func<string, InstrumentLife?> Law,
    Func<string, IEnumerable<InstrumentLife>> Implementers)
{
    /// <summary>Whoever asked waits no longer: what takes long stops.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Those that may reach it, each once.</summary>
    public IEnumerable<InstrumentLife> Instruments =>
        Bodies.Count == 1 ? Bodies[0].Instruments : Bodies.SelectMany(b => b.Instruments).DistinctBy(i => i.Id);

    public Reach ReachAt(FacilityState facility, LegalTime time) => new(facility, Areas, time);

    /// <summary>What the register declares to hold of the facility at a moment; nothing while it is not open.</summary>
    public IEnumerable<CoverageDeclared> CoverageAt(FacilityState facility, LegalTime time)
    {
        if (Coverage.Count == 0 || facility.Status != FacilityStatus.Open) return [];
        var reach = ReachAt(facility, time);
        return Coverage.Select(c => c.Body)
            .Where(c => c.From <= time && time < (c.Until ?? LegalTime.Never) && Reaches(reach, c.Scope, c.PublishedAt, time) is not null);
    }

    /// <summary>
    /// Whether the register claims to hold what there is on an activity: one that declares nothing claims it of everything.
    /// </summary>
    public bool Covers(string activity, FacilityState facility, LegalTime time) =>
        Coverage.Count == 0 || CoverageAt(facility, time).Any(c => c.Lists(activity));

    /// <summary>Whether a scope reaches the facility, and how narrowly; null where it does not.</summary>
    /// <param name="reach">The facility where it lies at the moment.</param>
    /// <param name="scope">Null reaches everything.</param>
    /// <param name="statedAt">When the entry that states the scope was published.</param>
    /// <param name="time">The moment.</param>
    public Narrowness? Reaches(Reach reach, Scope? scope, LegalTime statedAt, LegalTime time) =>
        scope is null ? default(Narrowness) : reach.Of(scope, a => AnnexAt(a, statedAt, time));

    /// <summary>As it would once annexes are as published.</summary>
    public Narrowness? ReachesAsPublished(Reach reach, Scope? scope, LegalTime statedAt) =>
        reach.Of(scope, a => Annex(a, statedAt)?.Stated?.Areas);

    /// <summary>The annex that a scope lists, whatever its address is now; null where the coordinates hold none.</summary>
    /// <param name="annex">As the scope names it.</param>
    /// <param name="statedAt">When the entry that states the scope was published.</param>
    public ProvisionLife? Annex(ProvisionRef annex, LegalTime statedAt) =>
        annex.Address is { } address ? Law(annex.Instrument)?.Provision(address, statedAt) : null;

    /// <summary>The areas an annex lists at a moment; null where it has no version then.</summary>
    public IReadOnlyList<string>? AnnexAt(ProvisionRef annex, LegalTime statedAt, LegalTime time) =>
        Annex(annex, statedAt)?.At(time)?.Version.Areas;
}
