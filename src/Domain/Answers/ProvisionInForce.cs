using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>A version of a provision over the period in which it is in force, ready to be held against any facility.</summary>
public sealed class ProvisionInForce
{
    private readonly InstrumentLife _instrument;
    private readonly InForce _inForce;
    private volatile string? _ref;
    private volatile Rule.OfProvision? _rule;

    internal ProvisionInForce(InstrumentLife instrument, InForce inForce) => (_instrument, _inForce) = (instrument, inForce);

    /// <summary>Over which it is in force, at this address.</summary>
    public Period Within => _inForce.Within;

    public Scope? Scope => _inForce.Scope;

    public LegalTime ScopeStatedAt => _inForce.Version.ScopeStatedAt;

    /// <summary>False of a guideline's.</summary>
    public bool IsBinding => Rank > 0;

    private int Rank => Rule.RankOf(_instrument.Published.Kind);

    private string Ref => _ref ??= $"{_instrument.Id} {_inForce.Address}";

    /// <summary>Whether one of its norms says anything of an activity, or can be what a restriction of it rests on.</summary>
    public bool Concerns(string activity)
    {
        var norms = _inForce.Norms;
        for (var i = 0; i < norms.Count; i++)
            if (norms[i].Modality == Modality.Empower || norms[i].Covers(activity)) return true;
        return false;
    }

    /// <summary>Whether it was changed in a way that the register does not hold.</summary>
    public bool IsMarkedAt(LegalTime time) =>
        _instrument.HasUnrecordedChanges && _instrument.UnrecordedAt(_inForce.Provision, time).Length > 0;

    /// <summary>As <see cref="Rule.InOrder"/>.</summary>
    public static int InOrder(ProvisionInForce a, ProvisionInForce b)
    {
        // Of one instrument their addresses tell: what stands before those is the same.
        if (ReferenceEquals(a._instrument, b._instrument)) return string.CompareOrdinal(a._inForce.Address.Text, b._inForce.Address.Text);
        var byRank = b.Rank.CompareTo(a.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(a.Ref, b.Ref);
    }

    /// <summary>The rule it is at a moment for every facility it reaches so narrowly.</summary>
    public Rule.OfProvision ReachingBy(Narrowness narrowness, LegalTime time)
    {
        var unrecorded = _instrument.UnrecordedAt(_inForce.Provision, time);
        if (unrecorded.Length > 0) return Made(narrowness, unrecorded);
        // One facility after the other is reached as narrowly.
        var last = _rule;
        return last is not null && last.Narrowness == narrowness ? last : _rule = Made(narrowness, unrecorded);
    }

    private Rule.OfProvision Made(Narrowness narrowness, string[] unrecorded) => new(_instrument, Ref, _inForce, narrowness, unrecorded);
}
