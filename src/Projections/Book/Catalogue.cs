using Regulations.Domain;
using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>All that a register holds of one sort, as it counts under some coordinates, whomever it reaches.</summary>
public static class Catalogue
{
    /// <summary>Its instruments, the latest published first.</summary>
    public static IReadOnlyList<InstrumentLife> Instruments(this RegisterBook book, Coordinates under) =>
    [
        .. book.Law.Where(s => s.Kind == SubjectKind.Instrument).Select(s => book.Instrument(s.Id, under)).OfType<InstrumentLife>()
            .OrderByDescending(i => i.Published.PublishedAt).ThenByDescending(i => i.Published.NumberInGazette)
            .ThenBy(i => i.Id, StringComparer.Ordinal),
    ];

    /// <summary>Its restrictions and exemptions, the latest published first.</summary>
    public static IReadOnlyList<DecisionLife> Decisions(this RegisterBook book, Coordinates under) =>
    [
        .. book.ShelvesOf(SubjectKind.Restriction).Concat(book.ShelvesOf(SubjectKind.Exemption))
            .Select(s => s.Decision(under)).OfType<DecisionLife>()
            .OrderByDescending(d => d.Issued.PublishedAt).ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    /// <summary>The gaps declared and not closed, by when they begin.</summary>
    public static IReadOnlyList<GapDeclared> Gaps(this RegisterBook book, Coordinates under) =>
    [
        .. book.ShelvesOf(SubjectKind.Gap).Select(s => s.OpenGap(under)).OfType<GapDeclared>()
            .OrderBy(g => g.From).ThenBy(g => g.Gap, StringComparer.Ordinal),
    ];

    /// <summary>What amends an instrument, with its clauses on it, in the order of publication.</summary>
    public static IReadOnlyList<(InstrumentPublished By, IReadOnlyList<Amendment> Clauses)> Amenders(
        this RegisterBook book, string instrument, Coordinates under) =>
    [
        .. book.AmendersOf(instrument).Select(id => book.Instrument(id, under)?.Published).OfType<InstrumentPublished>()
            .Select(p => (p, (IReadOnlyList<Amendment>)[.. p.Amendments.Where(a => a.Target.Instrument == instrument)]))
            .Where(a => a.Item2.Count > 0)
            .OrderBy(a => a.p.PublishedAt).ThenBy(a => a.p.NumberInGazette),
    ];

    private static GapDeclared? OpenGap(this EntryHistory history, Coordinates under)
    {
        var entries = history.Counting<GapEntry>(under);
        return entries.Exists(e => e.Body is GapClosed) ? null : entries.Find(e => e.Body is GapDeclared).Body as GapDeclared;
    }
}
