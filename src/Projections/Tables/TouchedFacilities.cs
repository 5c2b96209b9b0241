using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Tables;

/// <summary>The facilities of which some answer at the head may be another one since entries were recorded.</summary>
public static class TouchedFacilities
{
    /// <returns>In the order of their ids; rather more than fewer.</returns>
    /// <param name="book">Compiled as far as the entries at least.</param>
    /// <param name="entries">Each with what its stream is about.</param>
    /// <param name="cancellation">Ends the looking.</param>
    public static IReadOnlyList<string> Of(
        RegisterBook book, IEnumerable<(long Position, Subject About)> entries, CancellationToken cancellation)
    {
        var places = new HashSet<ReachKey>();
        foreach (var (position, about) in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var touch in book.TouchesOf(position, about))
                if (!touch.When.AreEmpty) places.UnionWith(touch.Where);
        }

        var touched = places.All(place => place.Kind == ReachKeyKind.Facility)
            ? places.Select(place => place.Name).Where(book.WasRegistered)
            : book.Facilities.Where(facility => book.ReachKeysOf(facility).Any(places.Contains));
        return [.. touched.Order(StringComparer.Ordinal)];
    }
}
