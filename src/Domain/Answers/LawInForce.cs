using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>The provisions in force at a moment and the instruments published and to come, whomever they reach.</summary>
public sealed class LawInForce
{
    private readonly List<ProvisionInForce> _provisions;
    private readonly List<InstrumentLife> _toCome = [];

    /// <param name="instruments">Those of which anything may show at the moment, in the order of rank, highest first, then id.</param>
    /// <param name="provisions">Of each.</param>
    /// <param name="time">The moment.</param>
    /// <param name="expected">About how many provisions.</param>
    internal LawInForce(IEnumerable<InstrumentLife> instruments, Func<InstrumentLife, StandingProvisions> provisions, LegalTime time,
        int expected)
    {
        Time = time;
        _provisions = new(expected);
        foreach (var instrument in instruments)
        {
            if (instrument.MayBePending.Contains(time)) _toCome.Add(instrument);
            provisions(instrument).AddInForce(time, _provisions);
        }

        if (!AreInOrder()) _provisions.Sort(ProvisionInForce.InOrder);
    }

    public LegalTime Time { get; }

    /// <summary>In the order of rules. Annexes are not rules and not among them.</summary>
    public List<ProvisionInForce> Provisions => _provisions;

    /// <summary>Published, not ended, and not commenced; of an agreement what carries it out decides.</summary>
    public IReadOnlyList<InstrumentLife> ToCome => _toCome;

    /// <remarks>One id may be the beginning of another: then what stands below them is not in order as they are.</remarks>
    private bool AreInOrder()
    {
        for (var i = 1; i < _provisions.Count; i++)
            if (ProvisionInForce.InOrder(_provisions[i - 1], _provisions[i]) > 0) return false;
        return true;
    }
}
