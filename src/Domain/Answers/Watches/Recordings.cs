using Regulations.Domain.Answers.Comparisons;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Watches;

/// <summary>
/// What a register has taken in that may have moved, changed or called off what is to come: entries about the rule, about
/// what amends it, and about what brings it to an end, and whatever has mended them.
/// </summary>
/// <param name="Last">The position of the latest.</param>
/// <param name="Later">How many came after the first: it grows with every one, and never falls.</param>
public readonly record struct Recordings(long Last, int Later)
{
    /// <param name="coming">Of a facility.</param>
    /// <param name="bearing">Every entry that may bear on that facility, in the order of recording.</param>
    /// <param name="recorded">The position up to which the register is read.</param>
    public static Recordings Of(Coming coming, IReadOnlyList<RecordedEntry> bearing, long recorded)
    {
        var kin = Kin.Of(new(ItemKind.Rule, coming.Ref), bearing.SelectMany(Bodies));
        var by = coming.By.LastIndexOf('#') is > 0 and var cut ? coming.By[..cut] : coming.By;
        var positions = bearing
            .Where(e => kin.Subjects.Contains(e.Entry.Subject) || e.Entry.Id == coming.By || e.Entry.Id == by)
            .SelectMany(e => (e.Mends ?? []).Select(m => m.Position).Prepend(e.Position))
            .Where(p => p <= recorded)
            .ToList();
        return new(positions.Max(), positions.Count - 1);
    }

    private static IEnumerable<Entry> Bodies(RecordedEntry entry) =>
        (entry.Mends ?? []).Select(m => m.Replacement).OfType<Entry>().Prepend(entry.Entry);
}
