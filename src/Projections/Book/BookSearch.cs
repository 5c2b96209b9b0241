using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Projections.Search;

namespace Regulations.Projections.Book;

/// <summary>
/// The facilities, instruments and provisions somebody may mean by a few words, a number, an id or a citation, as the
/// coordinates asked under hold them. A provision is also found by what its instrument is called together with a word of its
/// own. What fits every word is found; only where nothing does, what fits the most of them.
/// </summary>
public sealed class BookSearch
{
    /// <summary>How many letters what is looked for may have.</summary>
    public const int LongestText = 200;
    private const int MostWords = 12;

    /// <summary>What it costs to be found by the name of the instrument.</summary>
    private const int ByInstrument = 1;

    private readonly RegisterBook _book;
    private readonly Coordinates _under;
    private readonly LegalTime _at;
    private readonly List<SearchTerm> _terms;
    private readonly List<Ranked> _found;

    private BookSearch(RegisterBook book, Coordinates under, LegalTime at, List<SearchTerm> terms, List<Ranked> found) =>
        (_book, _under, _at, _terms, _found) = (book, under, at, terms, found);

    /// <summary>How many things were found.</summary>
    public int Count => _found.Count;

    /// <param name="text">What is looked for; of more than <see cref="LongestText"/> letters the first count.</param>
    /// <param name="book">Where it is looked for.</param>
    /// <param name="under">What counts of it.</param>
    /// <param name="at">Of when names and addresses are told; <see cref="LegalTime.Never"/>: as they are to be at last.</param>
    /// <param name="kinds">Only these are found; none: all.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static BookSearch For(string text, RegisterBook book, Coordinates under, LegalTime at, IReadOnlyList<HitKind> kinds,
        CancellationToken cancellation = default)
    {
        book.Found.CatchUp(book.Searchable);
        var terms = SearchTerm.In(text.Length > LongestText ? text[..LongestText] : text, book.Found, MostWords);
        return new(book, under, at, terms, new Ranking(book.Found, under, terms, kinds).Of(cancellation));
    }

    /// <summary>Whether what was found fits every word.</summary>
    public bool FitsAll => _found.Count > 0 && _found[0].Missing == 0;

    /// <summary>A part of what was found, the closest first.</summary>
    public IEnumerable<SearchHit> Hits(int offset, int limit) => _found.Skip(offset).Take(limit).Select(f => HitOf(f.Document));

    private SearchHit HitOf(SearchDocument document)
    {
        if (document.Kind == HitKind.Facility) return new SearchHit.OfFacility(FacilityOf(document.About));
        var life = _book.Instrument(document.About, _under)!;
        if (document.Kind == HitKind.Instrument) return new SearchHit.OfInstrument(life.Published);
        var statedAt = document.Body is InstrumentPublished { Instrument: var own } && own == document.About
            ? LegalTime.Always : document.Body.PublishedAt;
        var address = life.AddressNow(document.Address!, statedAt, _at);
        return new SearchHit.OfProvision(life.Published, document.Address!, address, Excerpt.Of(document.Text, _terms));
    }

    private FacilityState FacilityOf(string facility)
    {
        var life = _book.Facility(facility, _under);
        var state = life.At(_at);
        return state.Status == FacilityStatus.Unknown ? life.At(LegalTime.Never) with { Status = FacilityStatus.Unknown } : state;
    }

    internal readonly record struct Ranked(SearchDocument Document, int Missing, int Cost) : IComparable<Ranked>
    {
        public static bool operator <(Ranked a, Ranked b) => a.CompareTo(b) < 0;

        public static bool operator >(Ranked a, Ranked b) => a.CompareTo(b) > 0;

        public static bool operator <=(Ranked a, Ranked b) => a.CompareTo(b) <= 0;

        public static bool operator >=(Ranked a, Ranked b) => a.CompareTo(b) >= 0;

        public int CompareTo(Ranked other)
        {
            var byFit = (Missing, Cost, Document.Kind).CompareTo((other.Missing, other.Cost, other.Document.Kind));
            if (byFit != 0) return byFit;
            var byThing = string.CompareOrdinal(Document.About, other.Document.About);
            return byThing != 0 ? byThing : string.CompareOrdinal(Document.Address?.Text, other.Document.Address?.Text);
        }
    }

    /// <summary>Puts what fits in order.</summary>
    private sealed class Ranking(SearchIndex index, Coordinates under, List<SearchTerm> terms, IReadOnlyList<HitKind> kinds)
    {
        private readonly Dictionary<string, int>[] _ofInstruments =
            [.. terms.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        private readonly Dictionary<string, bool> _held = new(StringComparer.Ordinal);

        public List<Ranked> Of(CancellationToken cancellation)
        {
            for (var term = 0; term < terms.Count; term++) TakeInstruments(term);
            var best = new Dictionary<(HitKind, string, Address?), Ranked>();
            foreach (var number in terms.SelectMany(t => t.Costs.Keys).Distinct())
            {
                cancellation.ThrowIfCancellationRequested();
                var document = index[number];
                if (kinds.Count > 0 && !kinds.Contains(document.Kind)) continue;
                var ranked = Rank(number, document);
                var thing = (document.Kind, document.About, document.Address);
                if (best.TryGetValue(thing, out var known) && known <= ranked) continue;
                if (document.Counts(under) && IsHeld(document)) best[thing] = ranked;
            }

            var least = best.Count == 0 ? 0 : best.Values.Min(r => r.Missing);
            List<Ranked> found = [.. best.Values.Where(r => r.Missing == least)];
            found.Sort();
            return found;
        }

        private void TakeInstruments(int term)
        {
            foreach (var (number, cost) in terms[term].Costs)
            {
                var document = index[number];
                if (document.Kind != HitKind.Instrument || !document.Counts(under)) continue;
                var known = _ofInstruments[term].GetValueOrDefault(document.About, int.MaxValue);
                _ofInstruments[term][document.About] = Math.Min(known, cost);
            }
        }

        private Ranked Rank(int number, SearchDocument document)
        {
            var (missing, cost) = (0, 0);
            for (var term = 0; term < terms.Count; term++)
                if (terms[term].Costs.TryGetValue(number, out var own)) cost += own;
                else if (document.Kind == HitKind.Provision && _ofInstruments[term].TryGetValue(document.About, out var byInstrument))
                    cost += byInstrument + ByInstrument;
                else missing++;
            return new(document, missing, cost);
        }

        /// <summary>A facility whose registration counts, or an instrument whose publication does.</summary>
        private bool IsHeld(SearchDocument document)
        {
            if (document.Kind == HitKind.Instrument) return true;
            if (_held.TryGetValue(document.About, out var held)) return held;
            return _held[document.About] = document.Kind == HitKind.Facility
                ? document.History.Counting<FacilityRegistered>(under).Count > 0
                : index.WithId(document.About).ToArray().Any(n => IsPublication(index[n], document.About) && index[n].Counts(under));
        }

        private static bool IsPublication(SearchDocument document, string instrument) =>
            document.Kind == HitKind.Instrument && document.About == instrument;
    }
}
