using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Warnings;

/// <summary>For how many days the norms a decision rests on allow it to last.</summary>
internal sealed class AllowedDays(StagedEntries staged)
{
    private readonly Dictionary<(ProvisionRef, string Activity), Allowed> _kept = [];

    /// <returns>Null where no norm empowers it, or one does without a bound.</returns>
    public int? Of(IEnumerable<Norm> norms, IReadOnlyList<ProvisionRef> basis)
    {
        int? least = null;
        foreach (var norm in norms.Where(n => n.Modality is Modality.Forbid or Modality.Require or Modality.Permit))
        {
            var allowed = basis.Select(b => Under(b, norm.Activity)).Where(a => a.Any).ToList();
            if (allowed.Count == 0 || allowed.Exists(a => a.Days is null)) continue;
            var days = allowed.Max(a => a.Days!.Value);
            least = Math.Min(least ?? days, days);
        }

        return least;
    }

    private Allowed Under(ProvisionRef basis, string activity)
    {
        if (_kept.TryGetValue((basis, activity), out var kept)) return kept;
        var bounds = Powers(basis, activity).Select(p => p.MaxDays).ToList();
        return _kept[(basis, activity)] = new(bounds.Count > 0, bounds.Contains(null) ? null : bounds.Max());
    }

    /// <summary>The empowering norms at or below the basis, as published or given by any clause.</summary>
    private IEnumerable<Norm> Powers(ProvisionRef basis, string activity)
    {
        if (staged.Instrument(basis.Instrument) is not { } instrument || Rule.RankOf(instrument.Kind) == 0) return [];
        var stated = instrument.Provisions.Where(p => IsWithin(p.Address, basis)).SelectMany(p => p.Norms);
        var given = staged.ClausesOn(basis.Instrument).Select(c => c.Clause).OfType<GiveContent>()
            .Where(c => c.Target.Address is { } address && IsWithin(address, basis)).SelectMany(c => c.Norms);
        return stated.Concat(given).Where(n => n.Modality == Modality.Empower && n.Covers(activity));
    }

    private static bool IsWithin(Address address, ProvisionRef basis) => basis.Address is null || basis.Address.IsAtOrAbove(address);

    private readonly record struct Allowed(bool Any, int? Days);
}
