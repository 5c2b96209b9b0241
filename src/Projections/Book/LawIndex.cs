using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>The instruments of the book, and their lives under any coordinates.</summary>
internal sealed class LawIndex
{
    /// <summary>About 300 MB.</summary>
    private const long MostKept = 750_000;

    public LawRelations Relations { get; } = new();

    /// <summary>What was evaluated, of single instruments and of groups.</summary>
    public Evaluations Evaluations { get; } = new(MostKept);

    /// <summary>Null where the coordinates hold no such instrument.</summary>
    public InstrumentLife? Life(string id, Coordinates under) => Relations.Find(id) is { } file ? Life(file, under) : null;

    public InstrumentLife? Life(IndexedInstrument file, Coordinates under)
    {
        var related = Relations.Related(file);
        var key = related.ClassOf(under);
        var kept = Evaluations.Find(file, key)
            ?? Evaluations.Keep(file, key, new(related.Evaluated(under, CancellationToken.None), BodyOfLaw.None));
        return kept.Family.LifeOf(file.Id);
    }

    /// <summary>The lives of some under some coordinates, evaluated together and not kept.</summary>
    public Family Lives(IReadOnlyCollection<IndexedInstrument> files, Coordinates under) => Relations.Related(files)
        .Evaluated(under, CancellationToken.None);

    /// <summary>
    /// Of all that one's fate may depend on, of an agreement what carries it out among them: the positions since it was
    /// published, in order.
    /// </summary>
    public IReadOnlyList<long> Positions(string instrument)
    {
        if (Relations.Find(instrument) is not { History.Entries: [var first, ..] } file) return [];
        var positions = Relations.Related([file, .. Relations.Implementers(instrument)]).Positions;
        return [.. positions.ToArray().Where(p => p >= first.Position)];
    }

    /// <summary>The instruments that carry out an agreement under some coordinates.</summary>
    public IEnumerable<InstrumentLife> Implementers(string agreement, Coordinates under)
    {
        foreach (var file in Relations.Implementers(agreement))
            if (Life(file, under) is { } life && life.Published.Implements.Contains(agreement))
                yield return life;
    }

    /// <summary>Of the instruments within reach, of all their fate depends on, and of what carries out an agreement.</summary>
    public IEnumerable<RecordedEntry> Entries(IEnumerable<ReachGroup> groups)
    {
        var files = groups.SelectMany(p => p.Law.Instruments.Read().ToArray()).ToHashSet();
        foreach (var file in files.ToList()) files.UnionWith(Relations.Implementers(file.Id));
        return Relations.Related(files).Members.SelectMany(f => f.History.Entries.ToArray());
    }
}
