using Regulations.Domain.Answers;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Supervising;

/// <summary>The empowering norms that support a norm of a restriction at a moment, as <see cref="Support"/> finds them.</summary>
internal static class Powers
{
    public static IEnumerable<(string Ref, Norm Norm, string Entry)> Over(
        Looking looking, DecisionContent content, Norm supported, LegalTime time)
    {
        foreach (var basis in content.Basis)
            foreach (var (instrument, _, inForce) in looking.Standing(basis, content.BasisStatedAt, time))
                if (Rule.RankOf(instrument.Published.Kind) > 0)
                    foreach (var norm in inForce.Version.Norms)
                        if (norm.Modality == Modality.Empower && norm.Covers(supported.Activity))
                            yield return ($"{instrument.Id} {inForce.Address}", norm, inForce.Version.Words.Id);
    }
}
