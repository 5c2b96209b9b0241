using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>All the book holds that may ever bear on one facility, whatever counts when (sagen).</summary>
internal sealed class BearingEntries(IndexedFacility facility, List<ReachGroup> groups, AreaIndex areas, LawIndex law)
{
    /// <summary>Each entry once, in the order of recording.</summary>
    public IReadOnlyList<RecordedEntry> Entries =>
        [.. facility.History.Entries.ToArray().Concat(areas.Entries()).Concat(law.Entries(groups)).Concat(groups.ScopedEntries())
            .OrderBy(e => e.Position)];

    /// <summary>The entries that were published, or bring what commences, at exactly a moment.</summary>
    /// <returns>As the register held them at a position, each with the position it was first recorded at, in that order.</returns>
    public IReadOnlyList<Counted<Entry>> EntriesOf(LegalTime moment, long recorded)
    {
        var histories = law.Relations.Related([.. Instruments]).Members.Select(m => m.History).Concat(Decisions).Concat(areas.All)
            .Append(facility.History).Distinct();
        var bearing = new List<Counted<Entry>>();
        foreach (var entry in histories.SelectMany(s => s.Entries.ToArray()))
            if (entry.BodyAt(recorded) is { } body && CoordinateMoments.Of(body).Contains(moment)) bearing.Add(new(body, entry.Position));
        bearing.Sort((a, b) => a.Position.CompareTo(b.Position));
        return bearing;
    }

    /// <summary>The moments since which anything else than before is stated about the moment of the facts.</summary>
    /// <returns>In no order; more than changed anything may be among them, never fewer.</returns>
    public IEnumerable<LegalTime> Changes(LegalTime at, LegalTime since, long recorded)
    {
        var other = Decisions.Where(d => d.MayShow.Contains(at)).Concat(areas.All).Append(facility.History);
        return Instruments.SelectMany(i => law.Changes(i, at, since, recorded))
            .Concat(other.SelectMany(s => s.Bodies()).SelectMany(CoordinateMoments.Of).Where(m => m >= since && m.IsMoment));
    }

    private IEnumerable<IndexedInstrument> Instruments => groups.SelectMany(p => p.Law.Instruments.Read().ToArray()).Distinct();

    private IEnumerable<EntryHistory> Decisions => groups.SelectMany(p => p.Decisions.Read().ToArray()).Distinct();
}
