using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers;

/// <summary>
/// What a restriction's norm rests on at a moment: provisions at or below its basis that are in force, reach the facility
/// and empower for the norm's activity, whatever their conditions.
/// </summary>
public static class Support
{
    /// <returns>Every such provision, the highest rank first.</returns>
    public static IReadOnlyList<Rule.OfProvision> Of(Norm norm, Rule.OfDecision restriction, IReadOnlyList<Rule> rules) =>
    [
        .. rules.OfType<Rule.OfProvision>()
            .Where(p => p.Rank > 0)
            .Where(p => restriction.Content.Basis.Any(b => b.Covers(p.Instrument.Id, p.Address)))
            .Where(p => p.Norms.Any(n => n.Modality == Modality.Empower && n.Covers(norm.Activity)))
            .OrderByDescending(p => p.Rank),
    ];

    /// <summary>Whether the norm is one that needs a basis: an exempting norm needs none, nor does an exemption.</summary>
    public static bool IsNeeded(Norm norm, Rule rule) =>
        rule is Rule.OfDecision { IsRestriction: true }
        && norm.Modality is Modality.Forbid or Modality.Require or Modality.Permit;
}
