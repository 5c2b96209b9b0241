using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Projections.Portfolios;

/// <summary>What commences, ends or is overtaken for the facilities of a selection over a span.</summary>
public sealed record PortfolioWatch(Selection Selection, Period Span, Coordinates Under)
{
    /// <returns>By moment, rule, kind and version, each once with the facilities it is for.</returns>
    public IReadOnlyList<Watched> In(RegisterBook book, CancellationToken cancellation)
    {
        var areas = book.Areas(Under);
        var facilities = EachFacility.Candidates(Selection, book);
        var changes = new ComingChanges(Span);
        var coming = EachFacility.Of(facilities, facility => Of(facility, changes, book, areas), cancellation);
        return
        [
            .. coming.SelectMany((all, i) => all.Select(c => (Coming: c, Facility: facilities[i])))
                .GroupBy(c => c.Coming, c => c.Facility)
                .Select(g => new Watched(g.Key, [.. g.Distinct()], Recordings(g.Key, book)))
                .OrderBy(w => w.Coming.At).ThenBy(w => w.Coming.Ref, StringComparer.Ordinal)
                .ThenBy(w => w.Coming.Kind).ThenBy(w => w.Coming.Version, StringComparer.Ordinal),
        ];
    }

    private List<long> Recordings(Coming coming, RegisterBook book)
    {
        var recordings = book.Recordings(coming.Rule);
        if (coming.Annex is { } annex) recordings = [.. recordings.Union(book.Recordings(new(SubjectKind.Instrument, annex))).Order()];
        return [.. recordings.Where(p => p <= Under.Recorded)];
    }

    /// <summary>While it is in the selection.</summary>
    private List<Coming> Of(string facility, ComingChanges changes, RegisterBook book, AreaMap areas)
    {
        var life = book.Facility(facility, Under);
        if (!Selection.HoldsWithin(life, areas, Span)) return [];
        // What ends as the span begins was there just before.
        var shown = new Period(new(Span.From.Seconds - 1), Span.Until);
        return [.. changes.Of(book.About(facility, Under, shown)).Where(c => Selection.Holds(life.At(c.At), areas, c.At))];
    }
}

/// <param name="Facilities">By id.</param>
/// <param name="Recordings">The positions of all that may have moved, changed or called it off, the latest last: with each there is
/// one more.</param>
public sealed record Watched(Coming Coming, IReadOnlyList<string> Facilities, IReadOnlyList<long> Recordings);
