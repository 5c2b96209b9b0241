using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Projections.Warnings;

/// <summary>What facilities there are or were: those of the same municipality, kinds and attributes at some time together.</summary>
internal sealed class FacilityStates
{
    private readonly Dictionary<string, Alike> _alike = new(StringComparer.Ordinal);

    /// <summary>Adds every state the facility ever was in.</summary>
    public void Add(FacilityLife facility)
    {
        foreach (var state in Of(facility))
        {
            var key = Key(state);
            if (!_alike.TryGetValue(key, out var alike)) _alike[key] = alike = new(state);
            alike.Facilities.Add(facility.Id);
        }
    }

    public static IEnumerable<FacilityState> Of(FacilityLife facility) =>
        facility.Edges().Distinct().Select(facility.At).Where(s => s.Status != FacilityStatus.Unknown);

    /// <summary>Whether a scope reaches any of them, where areas lie within each other as they do at last.</summary>
    public bool AnyIsReachedBy(Scope scope, AreaMap areas, Func<ProvisionRef, IReadOnlyList<string>?> annex)
    {
        var excepted = FacilitiesExceptedBy(scope).Any();
        foreach (var alike in _alike.Values)
        {
            if (alike.ReachIn(areas).Of(excepted ? scope with { Except = null } : scope, annex) is null) continue;
            if (!excepted || alike.Facilities.Any(f => alike.ReachOf(f, areas).Of(scope, annex) is not null)) return true;
        }

        return false;
    }

    private static IEnumerable<string> FacilitiesExceptedBy(Scope scope)
    {
        for (var except = scope.Except; except is not null; except = except.Except)
            foreach (var facility in except.Facilities ?? []) yield return facility;
    }

    private static string Key(FacilityState state)
    {
        var attributes = state.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => $"{a.Key}\t{a.Value.GetType().Name}\t{a.Value}");
        return string.Join('\n', [state.Municipality, .. state.Kinds, string.Empty, .. attributes]);
    }

    private sealed class Alike(FacilityState state)
    {
        private AreaMap? _areas;
        private Reach? _reach;

        public HashSet<string> Facilities { get; } = new(StringComparer.Ordinal);

        public Reach ReachIn(AreaMap areas)
        {
            if (_reach is not null && ReferenceEquals(_areas, areas)) return _reach;
            (_areas, _reach) = (areas, new(state, areas, LegalTime.Never));
            return _reach;
        }

        public Reach ReachOf(string facility, AreaMap areas) => new(state with { Id = facility }, areas, LegalTime.Never);
    }
}
