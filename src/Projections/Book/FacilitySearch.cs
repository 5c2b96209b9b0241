using Regulations.Domain;
using Regulations.Domain.Facilities;
using Regulations.Domain.Words;
using Regulations.Projections.Search;

namespace Regulations.Projections.Book;

/// <summary>How what was written fits the facilities found, the closest first.</summary>
public enum FacilityMatch
{
    /// <summary>It is the id of one.</summary>
    Id,

    /// <summary>It is the name, case and ways of writing its letters aside.</summary>
    Name,

    /// <summary>An id or a name begins with it, the same aside.</summary>
    Prefix,

    /// <summary>A name holds it, the same aside.</summary>
    Part,

    /// <summary>An id or a name differs by a few letters, or a search for its words finds it.</summary>
    Near,

    None,
}

/// <summary>The facilities somebody may have meant, by their latest facts: of the closest match there is, all.</summary>
public sealed record FacilitySearch(FacilityMatch Match, IReadOnlyList<FacilityState> Found)
{
    private const int MostSearched = 10;

    public static FacilitySearch For(string written, RegisterBook book)
    {
        var under = Coordinates.At(book.Head);
        if (book.WasRegistered(written)) return new(FacilityMatch.Id, [Latest(written)]);
        var text = written.Trim();
        var all = book.Facilities.Order(StringComparer.Ordinal).Select(Latest).Where(f => f.Status != FacilityStatus.Unknown).ToList();
        if (text.Length == 0) return new(FacilityMatch.None, []);
        var folded = FoldedText.Of(text);
        foreach (var (match, fits) in Closest)
            if (all.Where(f => fits(f, folded)).ToList() is { Count: > 0 } found) return new(match, found);
        var near = Spelling.AllNear(text, all.Select(f => f.Id).Concat(all.Select(f => f.Name).OfType<string>()));
        var spelt = near.SelectMany(word => all.Where(f => f.Id == word || f.Name == word));
        List<FacilityState> meant = [.. spelt.Concat(Searched(text, book, under)).DistinctBy(f => f.Id)];
        return new(meant.Count > 0 ? FacilityMatch.Near : FacilityMatch.None, meant);

        FacilityState Latest(string facility) => book.Facility(facility, under).At(LegalTime.Never);
    }

    private static readonly (FacilityMatch Match, Func<FacilityState, string, bool> Fits)[] Closest =
    [
        (FacilityMatch.Name, static (facility, text) => Folded(facility.Name) == text),
        (FacilityMatch.Prefix, static (facility, text) => Begins(facility.Id, text) || Begins(facility.Name, text)),
        (FacilityMatch.Part, static (facility, text) => Folded(facility.Name).Contains(text, StringComparison.Ordinal)),
    ];

    private static bool Begins(string? name, string text) => Folded(name).StartsWith(text, StringComparison.Ordinal);

    private static string Folded(string? name) => name is null ? string.Empty : FoldedText.Of(name);

    private static IEnumerable<FacilityState> Searched(string text, RegisterBook book, Coordinates under)
    {
        var search = BookSearch.For(text, book, under, LegalTime.Never, [HitKind.Facility]);
        return search.FitsAll ? search.Hits(0, MostSearched).OfType<SearchHit.OfFacility>().Select(f => f.State) : [];
    }
}
