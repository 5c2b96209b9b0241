using Regulations.Domain.Answers.Watches;
using Regulations.Domain.Entries;
using Regulations.Domain.Places;
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
        var coming = EachFacility.Of(facilities, facility => Of(facility, book, areas), cancellation);
        return
        [
            .. coming.SelectMany((all, i) => all.Select(c => (Coming: c, Facility: facilities[i])))
                .GroupBy(c => c.Coming, c => c.Facility)
                .Select(g => new Watched(g.Key, [.. g.Distinct()]))
                .OrderBy(w => w.Coming.At).ThenBy(w => w.Coming.Ref, StringComparer.Ordinal)
                .ThenBy(w => w.Coming.Kind).ThenBy(w => w.Coming.Version, StringComparer.Ordinal),
        ];
    }

    /// <summary>Of each of what <see cref="In"/> told, in its order.</summary>
    public IReadOnlyList<Recordings> RecordingsOf(IReadOnlyList<Watched> watched, RegisterBook book)
    {
        var bearing = new Dictionary<string, IReadOnlyList<RecordedEntry>>(StringComparer.Ordinal);
        return [.. watched.Select(w => Recordings.Of(w.Coming, Bearing(w.Facilities[0]), Under.Recorded))];

        IReadOnlyList<RecordedEntry> Bearing(string facility)
        {
            if (!bearing.TryGetValue(facility, out var entries)) bearing[facility] = entries = book.Bearing(facility);
            return entries;
        }
    }

    /// <summary>While it is in the selection.</summary>
    private List<Coming> Of(string facility, RegisterBook book, AreaMap areas)
    {
        var life = book.Facility(facility, Under);
        if (!Selection.HoldsWithin(life, areas, Span)) return [];
        // What ends as the span begins was there just before.
        var shown = new Period(new(Span.From.Seconds - 1), Span.Until);
        return [.. Coming.In(book.About(facility, Under, shown), Span).Where(c => Selection.Holds(life.At(c.At), areas, c.At))];
    }
}

/// <param name="Facilities">By id.</param>
public sealed record Watched(Coming Coming, IReadOnlyList<string> Facilities);
