using Regulations.Domain.Facilities;

namespace Regulations.Domain.Supervising;

/// <summary>The facilities a supervisor answers for. Each part given narrows it; of several values of a part one is enough.</summary>
/// <param name="Areas">Its municipality or an area around it.</param>
/// <param name="Facilities">By name; only then is one told that is not registered.</param>
public sealed record Selection(
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Operators,
    IReadOnlyList<string> Facilities)
{
    public static Selection Everything { get; } = new([], [], [], []);

    /// <summary>Whether it holds the facility as it is at a moment.</summary>
    public bool Holds(FacilityState facility, AreaMap areas, LegalTime time)
    {
        if (facility.Status == FacilityStatus.Unknown) return Facilities.Count > 0 && Areas.Count + Kinds.Count + Operators.Count == 0;
        if (Kinds.Count > 0 && !Kinds.Any(facility.Kinds.Contains)) return false;
        if (Operators.Count > 0 && (facility.Operator is null || !Operators.Contains(facility.Operator))) return false;
        return Areas.Count == 0 || (facility.Municipality is { } municipality && areas.AndAround(municipality, time).Any(Areas.Contains));
    }

    /// <summary>Whether it holds the facility at any moment of a span.</summary>
    public bool HoldsWithin(FacilityLife facility, AreaMap areas, Period span) =>
        facility.Edges().Concat(areas.Edges).Where(span.Contains).Append(span.From)
            .Any(moment => Holds(facility.At(moment), areas, moment));
}
