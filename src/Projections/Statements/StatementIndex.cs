using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Statements;

/// <param name="Print">Of the answer when it was issued.</param>
internal readonly record struct IndexedStatement(IssuedStatement Statement, UInt128 Print);

/// <summary>Statements by what they hang on: the places their facility was ever in, and the moment they are about.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<string, Filed> _facilities = new(StringComparer.Ordinal);
    private readonly Dictionary<ReachKey, HashSet<Filed>> _places = [];

    public bool IsEmpty => _facilities.Count == 0;

    public void Add(IssuedStatement statement, UInt128 print, IReadOnlyList<ReachKey> places)
    {
        if (!_facilities.TryGetValue(statement.Facility, out var filed)) _facilities[statement.Facility] = filed = new(statement.Facility);
        var at = filed.Statements.FindLastIndex(s => s.Statement.At <= statement.At);
        filed.Statements.Insert(at + 1, new(statement, print));
        if (filed.Statements.Count == 1) Place(statement.Facility, places);
    }

    /// <summary>A facility never leaves a place it was in: its past may still be asked about.</summary>
    public void Place(string facility, IReadOnlyList<ReachKey> places)
    {
        if (!_facilities.TryGetValue(facility, out var filed)) return;
        foreach (var place in places.Append(new(ReachKeyKind.Facility, facility)))
        {
            if (!_places.TryGetValue(place, out var there)) _places[place] = there = [];
            there.Add(filed);
        }
    }

    /// <summary>Those whose places an entry may have added to.</summary>
    public IReadOnlyList<string> FacilitiesToPlaceAnew(Subject about) => about.Kind switch
    {
        SubjectKind.Facility => _facilities.ContainsKey(about.Id) ? [about.Id] : [],
        SubjectKind.Area => [.. In(new(ReachKeyKind.Area, about.Id)).Select(f => f.Facility)],
        _ => [],
    };

    public IEnumerable<IndexedStatement> Reached(IEnumerable<Affected> touches) =>
        touches.SelectMany(t => t.Where.SelectMany(In).Distinct().SelectMany(f => f.Within(t)));

    private IEnumerable<Filed> In(ReachKey place) => _places.TryGetValue(place, out var there) ? there : [];

    /// <summary>The statements about one facility, in the order of the moments they are about.</summary>
    private sealed class Filed(string facility)
    {
        public string Facility { get; } = facility;

        public List<IndexedStatement> Statements { get; } = [];

        public IEnumerable<IndexedStatement> Within(Affected touch)
        {
            var from = LegalTime.Earlier(touch.When.Shown.From, touch.When.Applied.From);
            var until = LegalTime.Later(touch.When.Shown.Until, touch.When.Applied.Until);
            for (var i = First(from); i < Statements.Count && Statements[i].Statement.At < until; i++)
            {
                var span = Statements[i].Statement.Activity is null ? touch.When.Shown : touch.When.Applied;
                if (span.Contains(Statements[i].Statement.At)) yield return Statements[i];
            }
        }

        private int First(LegalTime from)
        {
            var (low, high) = (0, Statements.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Statements[middle].Statement.At < from) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
