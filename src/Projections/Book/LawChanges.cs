using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>Since when the law says something else about a moment than it did.</summary>
internal static class LawChanges
{
    /// <summary>
    /// The moments from which on, published and commenced, an instrument states something else about the moment of the
    /// facts than before. Its family is asked, once per class of coordinates, and nothing else.
    /// </summary>
    public static List<LegalTime> Changes(this LawIndex law, IndexedInstrument file, LegalTime at, LegalTime since, long recorded)
    {
        var changes = new List<LegalTime>();
        var boundaries = law.Relations.Related(file).CoordinateMoments.From(since);
        if (boundaries.Length == 0) return changes;
        var before = law.Life(file, Coordinates.JustBefore(boundaries[0], recorded));
        for (var i = 0; i < boundaries.Length; i++)
        {
            var isLast = i + 1 == boundaries.Length || !boundaries[i + 1].IsMoment;
            var life = law.Life(file, isLast ? Coordinates.At(recorded) : Coordinates.JustBefore(boundaries[i + 1], recorded));
            if (!StatesTheSame(before, life, at)) changes.Add(boundaries[i]);
            before = life;
            if (isLast) break;
        }

        return changes;
    }

    private static bool StatesTheSame(InstrumentLife? a, InstrumentLife? b, LegalTime at)
    {
        if (ReferenceEquals(a, b)) return true;
        var (aShows, bShows) = (a?.MayShow.Contains(at) ?? false, b?.MayShow.Contains(at) ?? false);
        return (!aShows && !bShows) || Stated(a, at).SequenceEqual(Stated(b, at));
    }

    private static IEnumerable<(Address, string)> Stated(InstrumentLife? life, LegalTime at)
    {
        if (life is null || !life.MayShow.Contains(at)) yield break;
        foreach (var provision in life.Provisions)
            if (provision.At(at) is { } inForce) yield return (inForce.Address, inForce.Version.Name);
    }
}
