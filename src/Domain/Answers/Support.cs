using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers;

/// <summary>
/// What a restriction's norm rests on at a moment: provisions at or below its basis that are in force, reach the facility
/// and empower for the norm's activity, whatever their conditions.
/// </summary>
public static class Support
{
    /// <summary>The rules that can support anything: binding provisions with an empowering norm.</summary>
    public static IReadOnlyList<Rule.OfProvision> Among(IReadOnlyList<Rule> rules)
    {
        var powers = new List<Rule.OfProvision>();
        foreach (var rule in rules)
            if (rule is Rule.OfProvision { Rank: > 0 } provision && Empowers(provision.Norms))
                powers.Add(provision);
        return powers;
    }

    private static bool Empowers(IReadOnlyList<Norm> norms)
    {
        for (var i = 0; i < norms.Count; i++)
            if (norms[i].Modality == Modality.Empower) return true;
        return false;
    }

    /// <param name="norm">Of the restriction.</param>
    /// <param name="restriction">What rests on its basis.</param>
    /// <param name="powers">What can support anything at that moment: <see cref="Among"/>.</param>
    /// <param name="time">The moment.</param>
    /// <returns>Every such provision, the highest rank first.</returns>
    public static IReadOnlyList<Rule.OfProvision> Of(Norm norm, Rule.OfDecision restriction, IReadOnlyList<Rule.OfProvision> powers,
        LegalTime time)
    {
        var found = new List<Rule.OfProvision>();
        foreach (var power in powers)
            if (restriction.Content.Basis.Any(b => Holds(b, restriction.Content.BasisStatedAt, power, time))
                && power.Norms.Any(n => n.Modality == Modality.Empower && n.Covers(norm.Activity)))
                found.Add(power);
        return found.Count > 1 ? [.. found.OrderByDescending(p => p.Rank)] : found;
    }

    /// <summary>Whether a rule stands at or below what a reference meant when it was stated.</summary>
    public static bool Holds(ProvisionRef reference, LegalTime statedAt, Rule.OfProvision rule, LegalTime time) =>
        reference.Instrument == rule.Instrument.Id
        && (reference.Address is null || rule.Instrument.AddressNow(reference.Address, statedAt, time)?.IsAtOrAbove(rule.Address) == true);

    /// <summary>
    /// Whether the norm is one that needs a basis: an exempting norm needs none, nor does an exemption, nor what rests on a
    /// basis that the register does not hold, which counts at its own rank.
    /// </summary>
    public static bool IsNeeded(Norm norm, Rule rule) =>
        rule is Rule.OfDecision { IsRestriction: true, Content.IsBasisHeld: true }
        && norm.Modality is Modality.Forbid or Modality.Require or Modality.Permit;
}
