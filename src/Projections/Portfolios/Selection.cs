using Regulations.Domain.Places;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

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

    /// <summary>The facilities that may be in it under any coordinates, by id.</summary>
    public IReadOnlyList<string> Candidates(RegisterBook book) =>
        [.. (Facilities.Count > 0 ? Facilities.Distinct(StringComparer.Ordinal) : book.Facilities).Order(StringComparer.Ordinal)];

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
