using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>The entries that may bear on a facility, and which of them lie behind a step of a walk.</summary>
internal sealed class EntriesBehind(IReadOnlyList<RecordedEntry> entries)
{
    /// <summary>Of every entry and of every correction of one.</summary>
    public IReadOnlyList<long> Positions { get; } =
        [.. entries.SelectMany(e => (e.Mends ?? []).Select(m => m.Position).Prepend(e.Position)).Distinct().Order()];

    public IEnumerable<LegalTime> Publications(long recorded) => Bodies(recorded).Select(b => b.Body.PublishedAt);

    /// <summary>Publications and stated commencements: what <c>decided</c> is held against.</summary>
    public IEnumerable<LegalTime> Applicabilities(long recorded) =>
        Publications(recorded).Concat(Bodies(recorded).SelectMany(b => StatedMoments.Commencements(b.Body)));

    public IEnumerable<Cause> RecordedAt(long position)
    {
        foreach (var entry in entries)
        {
            if (entry.Position == position) yield return new(Axis.Recorded, null, entry.Entry.Id, null, entry.Entry.Published, position);
            foreach (var mend in entry.Mends ?? [])
                if (mend.Position == position)
                    yield return new(Axis.Recorded, null, mend.By.Id, null, mend.Replacement?.Published, position);
        }
    }

    public IEnumerable<Cause> PublishedAt(LegalTime moment, long recorded, Item item) =>
        Behind(Axis.Known, moment, Bodies(recorded).Where(b => b.Body.PublishedAt == moment), recorded, item);

    public IEnumerable<Cause> ApplicableAt(LegalTime moment, long recorded, Item item) => Behind(
        Axis.Decided, moment, Bodies(recorded).Where(b => b.Body.PublishedAt == moment
            || StatedMoments.Commencements(b.Body).Contains(moment)), recorded, item);

    /// <summary>What took or lost effect at a moment: the cause of an end where there is one, else all that states the moment.</summary>
    public IEnumerable<Cause> TurningAt(Matter matter, LegalTime moment, Coordinates under, Item item)
    {
        var named = TurningEntries.NamedBy(matter, item, moment).ToList();
        if (named.Count == 0)
        {
            var stating = Bodies(under.Recorded).Where(b => b.Body.PublishedAt < under.KnownBefore
                && StatedMoments.Moments(b.Body).Contains(moment)).ToList();
            return Behind(Axis.At, moment, stating, under.Recorded, item);
        }

        return named.Select(n => Named(n, moment)).OfType<Cause>();
    }

    /// <summary>
    /// Of several at one moment those about the item's own family, or about the facility and its areas; all where none is.
    /// </summary>
    private List<Cause> Behind(Axis axis, LegalTime moment, IEnumerable<Counted<Entry>> bodies, long recorded, Item item)
    {
        var all = bodies.ToList();
        var kin = RelatedSubjects.Of(item, Bodies(recorded).Select(b => b.Body));
        var own = all.FindAll(b => kin.Holds(b.Body));
        return (own.Count > 0 ? own : all).ConvertAll(b => new Cause(axis, moment, b.Body.Id, null, b.Body.Published, b.Position));
    }

    private Cause? Named(string name, LegalTime moment)
    {
        var isClause = !entries.Any(e => e.Entry.Id == name);
        var id = isClause && name.LastIndexOf('#') is > 0 and var cut ? name[..cut] : name;
        var entry = entries.FirstOrDefault(e => e.Entry.Id == id);
        return entry is null ? null : new(Axis.At, moment, id, isClause ? name : null, entry.Entry.Published, entry.Position);
    }

    private IEnumerable<Counted<Entry>> Bodies(long recorded) =>
        entries.Where(e => e.BodyAt(recorded) is not null).Select(e => new Counted<Entry>(e.BodyAt(recorded)!, e.Position));
}
