using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Facilities;
using Regulations.Domain.Words;
using Regulations.Projections.Book;
using Regulations.Projections.Search;

namespace Regulations.Projections.Audits;

/// <summary>The facility that is meant by what was written, or those that may be.</summary>
/// <param name="Id">Null where it is not one.</param>
/// <param name="Candidates">Those that may be meant, with the name by which each may; at most ten.</param>
public sealed record NamedFacility(string? Id, IReadOnlyList<(string Id, string Name)> Candidates);

/// <summary>
/// The names of facilities, those they have and those they had, as the register knows them at one position: whatever is
/// recorded later, a name means the same. Asked from several threads at once.
/// </summary>
public sealed class FacilityNames
{
    private const int MostCandidates = 10;

    private readonly Dictionary<string, List<FacilityLife>> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FacilityLife> _lives = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Id, string Name)>> _near = new(StringComparer.Ordinal);

    private FacilityNames()
    {
    }

    public static FacilityNames At(RegisterBook book, long recorded)
    {
        var names = new FacilityNames();
        foreach (var id in book.Facilities.Order(StringComparer.Ordinal))
        {
            var life = book.Facility(id, Coordinates.At(recorded));
            if (life.At(LegalTime.Never).Status != FacilityStatus.Unknown) names.Add(life);
        }

        return names;
    }

    /// <summary>Each with its latest name, in the order of ids.</summary>
    public IEnumerable<(string Id, string Name)> All => _lives.Values.Select(Latest);

    public bool Holds(string id) => _lives.ContainsKey(id);

    /// <param name="written">A name, case and ways of writing its letters aside, or an id.</param>
    /// <param name="at">Of several that have had the name, the one that had it then is meant.</param>
    public NamedFacility Find(string written, LegalTime at)
    {
        if (_lives.ContainsKey(written)) return new(written, []);
        var name = Key(written);
        if (!_named.TryGetValue(name, out var lives)) return new(null, _near.GetOrAdd(written, w => Near(w, name)));
        if (lives is [var only]) return new(only.Id, []);
        var then = lives.Where(l => l.At(at).Name is { } called && Key(called) == name).ToList();
        return then is [var meant]
            ? new(meant.Id, [])
            : new(null, [.. (then.Count > 0 ? then : lives).Take(MostCandidates).Select(Latest)]);
    }

    /// <summary>Those whose name holds all that was written, as whole words; else those a few letters off.</summary>
    private IReadOnlyList<(string Id, string Name)> Near(string written, string name)
    {
        if (name.Length == 0) return [];
        List<FacilityLife> holding =
            [.. _named.Where(n => Holds(n.Key, name) || Holds(name, n.Key)).SelectMany(n => n.Value).DistinctBy(l => l.Id)];
        if (holding.Count == 0) holding = [.. Spelling.AllNear(name, _named.Keys).SelectMany(n => _named[n]).DistinctBy(l => l.Id)];
        if (holding.Count == 0) holding = [.. Spelling.AllNear(written, _lives.Keys).Select(id => _lives[id])];
        return [.. holding.OrderBy(l => l.Id, StringComparer.Ordinal).Take(MostCandidates).Select(Latest)];
    }

    private static bool Holds(string name, string words) => $" {name} ".Contains($" {words} ", StringComparison.Ordinal);

    private void Add(FacilityLife life)
    {
        _lives.Add(life.Id, life);
        var names = life.Edges().Select(edge => life.At(edge).Name).OfType<string>().Select(Key).Where(n => n.Length > 0);
        foreach (var name in names.Distinct())
        {
            if (!_named.TryGetValue(name, out var lives)) _named.Add(name, lives = []);
            lives.Add(life);
        }
    }

    private static (string Id, string Name) Latest(FacilityLife life) => (life.Id, life.At(LegalTime.Never).Name ?? life.Id);

    private static string Key(string name) => string.Join(' ', FoldedText.WordsOf(name).Select(w => w.Text));
}
