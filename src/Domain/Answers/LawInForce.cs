using Regulations.Domain.Law;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Domain.Answers;

/// <summary>The provisions in force at a moment and the instruments published and to come, whomever they reach.</summary>
public sealed class LawInForce
{
    private readonly List<ProvisionInForce> _provisions = [];
    private readonly List<InstrumentLife> _shown = [];

    public LawInForce(IReadOnlyList<InstrumentLife> instruments, LegalTime time)
    {
        Time = time;
        foreach (var instrument in instruments)
        {
            if (!instrument.MayShow.Contains(time)) continue;
            if (instrument.MayBePendingAt(time)) _shown.Add(instrument);
            foreach (var provision in instrument.Provisions)
                if (provision.At(time) is { Version.IsAnnex: false } inForce)
                    _provisions.Add(new(instrument, provision, inForce, time));
        }

        _provisions.Sort(ProvisionInForce.InOrder);
    }

    public LegalTime Time { get; }

    /// <summary>In the order of rules. Annexes are not rules and not among them.</summary>
    public IReadOnlyList<ProvisionInForce> Provisions => _provisions;

    /// <summary>Published, not ended, and not commenced; of an agreement what carries it out decides.</summary>
    public IReadOnlyList<InstrumentLife> ToCome => _shown;
}

/// <summary>A provision in force at a moment, ready to be held against any facility.</summary>
public sealed class ProvisionInForce(InstrumentLife instrument, ProvisionLife provision, InForce inForce, LegalTime time)
{
    private const int Places = 4;

    private readonly Rule.OfProvision?[] _rules = new Rule.OfProvision?[2 * Places];
    private readonly string[] _unrecorded = instrument.UnrecordedAt(provision.Address, time);
    private readonly int _rank = Rule.RankOf(instrument.Published.Kind);
    private readonly string _ref = provision.Ref;

    /// <summary>As <see cref="Rule.InOrder"/>.</summary>
    public static int InOrder(ProvisionInForce a, ProvisionInForce b)
    {
        var byRank = b._rank.CompareTo(a._rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(a._ref, b._ref);
    }

    public Entries.Scope? Scope => inForce.Version.Scope;

    /// <summary>The rule it is for every facility it reaches so narrowly.</summary>
    public Rule.OfProvision ReachingBy(Narrowness narrowness) =>
        _rules[narrowness.Place + (narrowness.NamesKindOrAttributes ? Places : 0)] ??=
            new(instrument, provision.Address, _ref, inForce, narrowness, _unrecorded);
}
