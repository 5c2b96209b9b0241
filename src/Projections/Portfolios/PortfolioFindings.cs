using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

/// <summary>All there is to find at the facilities of a selection over a span.</summary>
/// <param name="Kinds">None: of every kind.</param>
/// <param name="Since">A position: what it did not show yet is new.</param>
public sealed record PortfolioFindings(Selection Selection, Period Span, Coordinates Under, IReadOnlyList<FindingKind> Kinds, long? Since)
{
    /// <returns>By facility, kind, subject, rule.</returns>
    public IReadOnlyList<ListedFinding> In(RegisterBook book, CancellationToken cancellation)
    {
        var areas = book.Areas(Under);
        var found = EachFacility.Of(EachFacility.Candidates(Selection, book), facility =>
            Selection.HoldsWithin(book.Facility(facility, Under), areas, Span) ? At(book, facility) : [], cancellation);
        return [.. found.SelectMany(f => f)];
    }

    private IReadOnlyList<ListedFinding> At(RegisterBook book, string facility)
    {
        var found = Found(book, facility, Under);
        if (found.Count == 0) return [];
        var asShownAt = new Dictionary<long, Dictionary<string, Finding>>();
        return [.. found.Select(Listed)];

        ListedFinding Listed(Finding finding)
        {
            var handled = book.Handled(finding.Id, Under);
            var hasGrown = handled.Count > 0 && Exceeds(finding, handled[^1].Position);
            return new(finding, [.. handled.Select(h => h.Body)], hasGrown, Since is { } since ? Exceeds(finding, since) : null);
        }

        bool Exceeds(Finding finding, long position)
        {
            if (!asShownAt.TryGetValue(position, out var shown))
                asShownAt[position] = shown = Found(book, facility, Under with { Recorded = position }).ToDictionary(f => f.Id,
                    StringComparer.Ordinal);
            return !shown.TryGetValue(finding.Id, out var before)
                || finding.Periods.Any(p => !before.Periods.Any(b => b.From <= p.From && p.Until <= b.Until));
        }
    }

    private List<Finding> Found(RegisterBook book, string facility, Coordinates under) =>
    [
        .. AllFindings.In(book.About(facility, under), book.DutiesMet(facility, under), Span)
            .Where(f => Kinds.Count == 0 || Kinds.Contains(f.Kind)),
    ];
}
