using Regulations.Domain;
using Regulations.Domain.Facilities;
using Regulations.Domain.Words;

namespace Regulations.Projections.Book;

/// <summary>How what was written fits the facilities found, the closest first.</summary>
public enum FacilityMatch
{
    /// <summary>It is the id of one.</summary>
    Id,

    /// <summary>It is the name, case aside.</summary>
    Name,

    /// <summary>An id or a name begins with it, case aside.</summary>
    Prefix,

    /// <summary>A name holds it, case aside.</summary>
    Part,

    /// <summary>An id or a name differs by a few letters.</summary>
    Near,

    None,
}

/// <summary>The facilities somebody may have meant, by their latest facts: of the closest match there is, all.</summary>
public sealed record FacilitySearch(FacilityMatch Match, IReadOnlyList<FacilityState> Found)
{
    public static FacilitySearch For(string written, RegisterBook book)
    {
        var under = Coordinates.At(book.Head);
        if (book.WasRegistered(written)) return new(FacilityMatch.Id, [Latest(written)]);
        var text = written.Trim();
        var all = book.Facilities.Order(StringComparer.Ordinal).Select(Latest).Where(f => f.Status != FacilityStatus.Unknown).ToList();
        if (text.Length == 0) return new(FacilityMatch.None, []);
        foreach (var (match, fits) in Closest)
            if (all.Where(f => fits(f, text)).ToList() is { Count: > 0 } found) return new(match, found);
        var near = Spelling.AllNear(text, all.Select(f => f.Id).Concat(all.Select(f => f.Name).OfType<string>()));
        List<FacilityState> meant = [.. near.SelectMany(word => all.Where(f => f.Id == word || f.Name == word)).Distinct()];
        return new(meant.Count > 0 ? FacilityMatch.Near : FacilityMatch.None, meant);

        FacilityState Latest(string facility) => book.Facility(facility, under).At(LegalTime.Never);
    }

    private static readonly (FacilityMatch Match, Func<FacilityState, string, bool> Fits)[] Closest =
    [
        (FacilityMatch.Name, static (facility, text) => text.Equals(facility.Name, StringComparison.OrdinalIgnoreCase)),
        (FacilityMatch.Prefix, static (facility, text) => Begins(facility.Id, text) || Begins(facility.Name, text)),
        (FacilityMatch.Part, static (facility, text) => facility.Name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true),
    ];

    private static bool Begins(string? name, string text) => name?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true;
}
