using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>
/// The moments at which what is known, or what could be applied, changes. Between two of them every answer is the same, so
/// an answer under one coordinate serves all of its class.
/// </summary>
internal sealed class CoordinateMoments
{
    private readonly LegalTime[] _published;
    private readonly LegalTime[] _applicable;

    private CoordinateMoments(IEnumerable<LegalTime> published, IEnumerable<LegalTime> applicable)
    {
        _published = [.. published.Distinct().Order()];
        _applicable = [.. applicable.Distinct().Order()];
    }

    public static CoordinateMoments OfEntries(IReadOnlyCollection<Entry> bodies) =>
        new(bodies.Select(b => b.PublishedAt), bodies.SelectMany(Of));

    /// <summary>Stands for every <c>known</c> that knows the same.</summary>
    public LegalTime KnownClass(Coordinates under) => LastBefore(_published, under.KnownBefore);

    /// <summary>Stands for every <c>decided</c> that could apply the same.</summary>
    public LegalTime DecidedClass(Coordinates under) => LastBefore(_applicable, under.DecidedBefore);

    /// <summary>All from a moment on, in order.</summary>
    public ReadOnlySpan<LegalTime> From(LegalTime moment)
    {
        var at = Array.BinarySearch(_applicable, moment);
        return _applicable.AsSpan(at >= 0 ? at : ~at);
    }

    private static LegalTime LastBefore(LegalTime[] boundaries, LegalTime moment)
    {
        var at = Array.BinarySearch(boundaries, moment);
        var before = at >= 0 ? at - 1 : ~at - 1;
        return before < 0 ? LegalTime.Always : boundaries[before];
    }

    /// <summary>When an entry became public, and when what it brings commences, as far as the entry itself says.</summary>
    public static IEnumerable<LegalTime> Of(Entry body) => StatedMoments.Commencements(body).Append(body.PublishedAt);
}
