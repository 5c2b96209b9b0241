using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>The provisions of one instrument, its annexes left out, each made when it is first found in force.</summary>
internal sealed class StandingProvisions(InstrumentLife life)
{
    private readonly IReadOnlyList<InForce> _versions = life.Versions;
    private readonly ProvisionInForce?[] _made = new ProvisionInForce?[life.Versions.Count];

    /// <param name="time">The moment.</param>
    /// <param name="found">Those in force then are added to it, in the order of rules unless any was ever renumbered.</param>
    public void AddInForce(LegalTime time, List<ProvisionInForce> found)
    {
        for (var i = 0; i < _made.Length; i++)
            if (_versions[i].Within.Contains(time) && !_versions[i].IsAnnex) found.Add(_made[i] ??= new(life, _versions[i]));
    }
}
