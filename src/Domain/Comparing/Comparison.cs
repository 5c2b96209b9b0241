using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>
/// A facility looked at from two viewpoints (sammenligning): what was added, ended and changed on the way from the first
/// to the second, and the entries that did it.
/// </summary>
public sealed record Comparison(State First, State Second, IReadOnlyList<Difference> Differences)
{
    /// <param name="about">The facility's matter under any coordinates.</param>
    /// <param name="bearing">Every entry that may bear on the facility, as recorded and mended since.</param>
    public static Comparison Of(
        Func<Coordinates, Matter> about, IReadOnlyList<RecordedEntry> bearing, Viewpoint first, Viewpoint second)
    {
        var states = new States(about);
        var walk = new DifferenceFinder(states, bearing, first.WithKnownSpeltOut(), second.WithKnownSpeltOut());
        var (from, to) = (states.From(first), states.From(second));
        var differences = Shown.ItemsOf(from).Concat(Shown.ItemsOf(to)).Distinct()
            .Where(i => !Shown.Same(Shown.Of(from, i), Shown.Of(to, i)))
            .Select(i => Differing(from, to, i, walk.CausesOf(i)))
            .OrderBy(d => d.Item.Kind).ThenBy(d => d.Name, StringComparer.Ordinal)
            .ToList();
        return new(from, to, differences);
    }

    private static Difference Differing(State from, State to, Item item, IReadOnlyList<Cause> causes) =>
        (Shown.Of(from, item), Shown.Of(to, item)) switch
        {
            (null, _) => new(item, NameOf(item, to, from), Change.Added, [], causes),
            (_, null) => new(item, NameOf(item, to, from), Change.Ended, [], causes),
            var (before, after) => new(item, NameOf(item, to, from), Change.Changed,
                [.. before.Zip(after).Where(a => a.First.Value != a.Second.Value).Select(a => a.First.Aspect)], causes),
        };

    private static string NameOf(Item item, State first, State otherwise) => item.Kind == ItemKind.Rule
        ? (first.Rules.FirstOrDefault(r => r.Identity == item.Key) ?? otherwise.Rules.First(r => r.Identity == item.Key)).Ref
        : item.Key;
}
