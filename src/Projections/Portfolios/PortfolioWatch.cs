using Regulations.Domain.Answers.Watches;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

/// <summary>What commences, ends or is overtaken for the facilities of a selection over a span.</summary>
public sealed record PortfolioWatch(Selection Selection, Period Span, Coordinates Under)
{
    /// <returns>By moment, rule, kind and version, each once with the facilities it is for.</returns>
    public IReadOnlyList<Watched> In(RegisterBook book, CancellationToken cancellation)
    {
        var areas = book.Areas(Under);
        var facilities = Selection.Candidates(book);
        var coming = EachFacility.Of(facilities, facility =>
            Selection.HoldsWithin(book.Facility(facility, Under), areas, Span) ? Coming.In(book.About(facility, Under), Span).ToList() : [], cancellation);
        return
        [
            .. coming.SelectMany((all, i) => all.Select(c => (Coming: c, Facility: facilities[i])))
                .GroupBy(c => c.Coming, c => c.Facility)
                .Select(g => new Watched(g.Key, [.. g.Distinct()]))
                .OrderBy(w => w.Coming.At).ThenBy(w => w.Coming.Ref, StringComparer.Ordinal)
                .ThenBy(w => w.Coming.Kind).ThenBy(w => w.Coming.Version, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Facilities">By id.</param>
public sealed record Watched(Coming Coming, IReadOnlyList<string> Facilities);
