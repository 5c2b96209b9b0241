using Regulations.Domain.Entries;

namespace Regulations.Domain.Comparing;

/// <summary>
/// What an item's fate can depend on: itself, the instruments that amend it or that it rests on, the facility and its areas.
/// </summary>
internal sealed record RelatedSubjects(HashSet<Subject> Subjects)
{
    public static RelatedSubjects Of(Item item, IEnumerable<Entry> bodies)
    {
        var published = bodies.OfType<InstrumentPublished>().ToList();
        var instrument = published.Where(p => item.Key == p.Instrument
            || item.Key.StartsWith(p.Instrument + " ", StringComparison.Ordinal)).Select(p => p.Instrument).FirstOrDefault();
        return new(item.Kind switch
        {
            ItemKind.Fact => [],
            ItemKind.Gap => [new(SubjectKind.Gap, item.Key)],
            _ when instrument is not null => [.. Family(instrument, published).Select(i => new Subject(SubjectKind.Instrument, i))],
            _ => [new(SubjectKind.Restriction, item.Key), new(SubjectKind.Exemption, item.Key)],
        });
    }

    public bool Holds(Entry body) => body is FacilityEntry or AreaEntry || Subjects.Contains(body.Subject);

    private static HashSet<string> Family(string instrument, List<InstrumentPublished> published)
    {
        var family = new HashSet<string> { instrument };
        var open = new Stack<string>(family);
        while (open.TryPop(out var member))
            foreach (var other in published)
                if (IsRelated(other, member) && family.Add(other.Instrument)) open.Push(other.Instrument);
        return family;
    }

    /// <summary>Whether an instrument amends, carries out or is the basis of a member of the family.</summary>
    private static bool IsRelated(InstrumentPublished other, string member) =>
        other.Amendments.Any(a => a.Target.Instrument == member) || other.Implements.Contains(member);
}
