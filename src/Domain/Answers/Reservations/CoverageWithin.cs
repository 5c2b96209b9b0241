using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Reservations;

/// <summary>What a register declares to hold of a facility over a span.</summary>
public static class CoverageWithin
{
    /// <returns>In the order of recording, each once.</returns>
    public static IReadOnlyList<CoverageDeclared> Of(Matter matter, Period span)
    {
        if (matter.Coverage.Count == 0) return [];
        var turns = matter.Coverage.SelectMany(c => new[] { c.Body.From, c.Body.Until ?? LegalTime.Never }).Where(span.Contains);
        var reaching = new ChangeMoments(matter).Within(span).Concat(turns).Distinct()
            .SelectMany(m => matter.CoverageAt(matter.Facility.At(m), m)).ToHashSet();
        return [.. matter.Coverage.Select(c => c.Body).Where(reaching.Contains)];
    }
}
