using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>A version of a provision over the period in which it is in force, ready to be held against any facility.</summary>
public sealed class ProvisionInForce
{
    private const int Places = 4;

    private readonly InstrumentLife _instrument;
    private readonly ProvisionLife _provision;
    private readonly InForce _inForce;
    private readonly int _rank;
    private readonly string _ref;
    private Rule.OfProvision?[]? _rules;

    private ProvisionInForce(InstrumentLife instrument, ProvisionLife provision, InForce inForce)
    {
        (_instrument, _provision, _inForce) = (instrument, provision, inForce);
        (Within, Scope, ScopeStatedAt) = (inForce.Within, inForce.Version.Scope, inForce.Version.ScopeStatedAt);
        (_rank, _ref) = (Rule.RankOf(instrument.Published.Kind), $"{instrument.Id} {inForce.Address}");
    }

    /// <summary>Over which it is in force, at this address.</summary>
    public Period Within { get; }

    public Scope? Scope { get; }

    public LegalTime ScopeStatedAt { get; }

    /// <summary>False of a guideline's.</summary>
    public bool IsBinding => _rank > 0;

    /// <summary>Whether one of its norms says anything of an activity, or can be what a restriction of it rests on.</summary>
    public bool Concerns(string activity)
    {
        var norms = _inForce.Version.Norms;
        for (var i = 0; i < norms.Count; i++)
            if (norms[i].Modality == Modality.Empower || norms[i].Covers(activity)) return true;
        return false;
    }

    /// <summary>Whether it was changed in a way that the register does not hold.</summary>
    public bool IsMarkedAt(LegalTime time) => _instrument.HasUnrecordedChanges && _instrument.UnrecordedAt(_provision.Id, time).Length > 0;

    /// <summary>Of an instrument all but its annexes, in the order of rules.</summary>
    public static ProvisionInForce[] AllOf(InstrumentLife life)
    {
        var all = life.Provisions
            .SelectMany(p => p.Versions().Where(v => !v.Version.IsAnnex).Select(v => new ProvisionInForce(life, p, v)))
            .ToArray();
        Array.Sort(all, InOrder);
        return all;
    }

    /// <summary>As <see cref="Rule.InOrder"/>.</summary>
    public static int InOrder(ProvisionInForce a, ProvisionInForce b)
    {
        var byRank = b._rank.CompareTo(a._rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(a._ref, b._ref);
    }

    /// <summary>The rule it is at a moment for every facility it reaches so narrowly.</summary>
    public Rule.OfProvision ReachingBy(Narrowness narrowness, LegalTime time)
    {
        var unrecorded = _instrument.UnrecordedAt(_provision.Id, time);
        if (unrecorded.Length > 0) return Made(narrowness, unrecorded);
        _rules ??= new Rule.OfProvision?[2 * Places];
        return _rules[narrowness.Place + (narrowness.NamesKindOrAttributes ? Places : 0)] ??= Made(narrowness, []);
    }

    private Rule.OfProvision Made(Narrowness narrowness, string[] unrecorded) =>
        new(_instrument, _provision.Id, _ref, _inForce, narrowness, unrecorded);
}
