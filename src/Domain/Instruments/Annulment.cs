using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A ruling that stands (annullation): from a moment on, or from the start.</summary>
/// <param name="From"><see cref="LegalTime.Always"/> where it never had effect (ex tunc).</param>
/// <param name="Entry">The entry that recorded the ruling.</param>
public sealed record Annulment(LegalTime From, string Entry)
{
    /// <summary>
    /// The rulings that stand after those set aside, in the order of their moments. Rulings count in order of publication,
    /// then position; a restoration sets aside all before it.
    /// </summary>
    public static IReadOnlyList<Annulment> Standing<T>(IEnumerable<Counted<T>> entries)
        where T : Entry
    {
        if (entries.TryGetNonEnumeratedCount(out var count) && count == 0) return [];
        var standing = new List<Annulment>();
        foreach (var (body, _) in InOrder(entries))
        {
            if (body is InstrumentRestored or DecisionRestored) standing.Clear();
            else standing.Add(new(MomentOf(body) ?? LegalTime.Always, body.Id));
        }

        standing.Sort((a, b) => a.From.CompareTo(b.From));
        return standing;
    }

    private static List<Counted<T>> InOrder<T>(IEnumerable<Counted<T>> entries)
        where T : Entry
    {
        var rulings = entries.Where(e => e.Body is IRuling).ToList();
        rulings.Sort(Counted.ByPublication);
        return rulings;
    }

    private static LegalTime? MomentOf(Entry ruling) => ruling switch
    {
        InstrumentAnnulled i => i.From,
        DecisionAnnulled d => d.From,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
