using Regulations.Domain.Entries;

namespace Regulations.Domain.Facilities;

/// <summary>How narrowly a scope names a facility: the wider yields to the narrower.</summary>
/// <param name="Place">3 by name, 2 by municipality, 1 by region, else 0.</param>
/// <param name="NamesKindOrAttributes">Whether it names kinds or attributes.</param>
public readonly record struct Narrowness(int Place, bool NamesKindOrAttributes) : IComparable<Narrowness>
{
    public static bool operator <(Narrowness a, Narrowness b) => a.CompareTo(b) < 0;

    public static bool operator >(Narrowness a, Narrowness b) => a.CompareTo(b) > 0;

    public static bool operator <=(Narrowness a, Narrowness b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Narrowness a, Narrowness b) => a.CompareTo(b) >= 0;

    public int CompareTo(Narrowness other)
    {
        var byPlace = Place.CompareTo(other.Place);
        return byPlace != 0 ? byPlace : NamesKindOrAttributes.CompareTo(other.NamesKindOrAttributes);
    }
}

/// <summary>A facility where it lies at a moment: what a scope is held against.</summary>
public sealed class Reach(FacilityState facility, AreaMap map, LegalTime time)
{
    private readonly HashSet<string> _areas = facility.Municipality is null ? [] : [.. map.AndAround(facility.Municipality, time)];

    /// <summary>Whether a scope reaches the facility, and how narrowly.</summary>
    /// <param name="scope">Null reaches everything.</param>
    /// <param name="annex">The areas an annex lists; null where it has no version.</param>
    /// <returns>Null where it does not.</returns>
    public Narrowness? Of(Scope? scope, Func<ProvisionRef, IReadOnlyList<string>?> annex)
    {
        if (scope is null) return default(Narrowness);
        if (scope.Facilities is not null && !scope.Facilities.Contains(facility.Id)) return null;
        if (scope.Kinds is not null && !scope.Kinds.Any(facility.Kinds.Contains)) return null;
        if (scope.Attributes is not null && !scope.Attributes.All(HasAttribute)) return null;

        var place = 0;
        if (scope.Areas is not null && !Lies(scope.Areas, ref place)) return null;
        if (scope.AreasListedIn is not null && !(annex(scope.AreasListedIn) is { } listed && Lies(listed, ref place))) return null;
        if (scope.Except is not null && Of(scope.Except, annex) is not null) return null;
        return new(scope.Facilities is null ? place : 3, scope.Kinds is not null || scope.Attributes is { Count: > 0 });
    }

    private bool HasAttribute(KeyValuePair<string, FactValue> asked) =>
        facility.Attributes.TryGetValue(asked.Key, out var value) && value == asked.Value;

    private bool Lies(IReadOnlyList<string> areas, ref int place)
    {
        var lies = false;
        foreach (var area in areas)
        {
            if (!_areas.Contains(area)) continue;
            lies = true;
            place = Math.Max(place, map.KindOf(area) switch { AreaKind.Municipality => 2, AreaKind.Region => 1, _ => 0 });
        }

        return lies;
    }
}
