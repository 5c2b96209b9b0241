using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Answers.WouldApply;

/// <summary>The parts of a scope that a facility does not fit.</summary>
internal static class ScopeMisses
{
    public static IEnumerable<Requirement> Of(Scope? scope, LegalTime statedAt, Matter matter, FacilityState facility, LegalTime time)
    {
        if (scope is null) yield break;
        var areas = facility.Municipality is { } municipality ? matter.Areas.AndAround(municipality, time) : [];
        if (scope.Facilities is { } facilities
            && !facilities.Contains(facility.Id)) yield return new(RequirementPart.Facilities, null, facilities, [facility.Id], null, null);
        if (scope.Areas is { } named && !named.Any(areas.Contains)) yield return new(RequirementPart.Areas, null, named, areas, null, null);
        if (scope.AreasListedIn is { } annex && matter.AnnexAt(annex, statedAt, time) is var listed && listed?.Any(areas.Contains) != true)
            yield return new(RequirementPart.AreasListedIn, annex.ToString(), listed ?? [], areas, null, null);
        if (scope.Kinds is { } kinds
            && !kinds.Any(facility.Kinds.Contains)) yield return new(RequirementPart.Kinds, null, kinds, facility.Kinds, null, null);
        foreach (var (name, wanted) in (scope.Attributes ?? new Dictionary<string, FactValue>()).OrderBy(a => a.Key,
            StringComparer.Ordinal))
        {
            var held = facility.Attributes.GetValueOrDefault(name);
            if (held != wanted)
                yield return new(RequirementPart.Attribute, name, [$"{wanted}"], held is null ? [] : [$"{held}"], null, null);
        }

        if (scope.Except is { } except && matter.Reaches(matter.ReachAt(facility, time), except, statedAt, time) is not null)
            yield return new(RequirementPart.Except, null, [], Excepted(except, facility, areas), null, null);
    }

    /// <summary>By what of it the facility falls under the exception.</summary>
    private static IReadOnlyList<string> Excepted(Scope except, FacilityState facility, IReadOnlyList<string> areas) =>
    [
        .. (except.Facilities ?? []).Where(f => f == facility.Id),
        .. (except.Areas ?? []).Where(areas.Contains),
        .. (except.Kinds ?? []).Where(facility.Kinds.Contains),
        .. (except.Attributes ?? new Dictionary<string, FactValue>()).Keys.Order(StringComparer.Ordinal),
    ];
}
