namespace Regulations.Projections.Search;

/// <summary>A part of what is looked for, and all documents that it fits, each with what the fit costs in the order of hits.</summary>
internal sealed class SearchTerm
{
    /// <summary>What it costs to stand in the text instead of the name.</summary>
    private const int InText = 3;
    private const int ShortestCompound = 8;
    private const int ShortestOfCompound = 4;

    private readonly Dictionary<int, int> _costs = [];

    private SearchTerm(string word) => Word = word;

    public IReadOnlyDictionary<int, int> Costs => _costs;

    /// <summary>Folded; empty where it is a citation or an id.</summary>
    public string Word { get; }

    /// <summary>
    /// What is looked for in its parts: at first the whole as an id, then a citation in it, ids, and the words that are left.
    /// </summary>
    /// <param name="most">The words that count; those after them are left out.</param>
    public static List<SearchTerm> In(string text, SearchIndex index, int most)
    {
        var terms = new List<SearchTerm>();
        if (OfId(text, index) is { } whole) return [whole];
        if (CitationAsked.Read(text, out var rest) is { } citation && OfCitation(citation, index) is { } cited)
        {
            terms.Add(cited);
            text = rest;
        }

        var left = new List<string>();
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (part.Contains('/', StringComparison.Ordinal) && OfId(part, index) is { } named) terms.Add(named);
            else left.AddRange(FoldedText.WordsOf(part).Select(w => w.Text));
        terms.AddRange(left.Distinct().Take(most).Select(word => OfWord(word, index.Words)));
        return terms;
    }

    private static SearchTerm? OfId(string written, SearchIndex index)
    {
        var term = new SearchTerm(string.Empty);
        foreach (var document in index.WithId(written)) term.Add(document, 0);
        return term._costs.Count > 0 ? term : null;
    }

    private static SearchTerm? OfCitation(CitationAsked citation, SearchIndex index)
    {
        var term = new SearchTerm(string.Empty);
        foreach (var document in index.WithNumber(citation.Number))
            if (citation.Fits(index[document].Number!)) term.Add(document, 0);
        return term._costs.Count > 0 ? term : null;
    }

    private static SearchTerm OfWord(string word, KnownWords words)
    {
        var term = new SearchTerm(word);
        foreach (var (held, fit) in words.Fitting(word)) term.Add(words.PlacesOf(held), fit);
        term.AddCompound(word, words);
        if (term._costs.Count > 0) return term;
        foreach (var near in words.Near(word)) term.Add(words.PlacesOf(near), WordFit.Near);
        return term;
    }

    /// <summary>What holds both words of which the one looked for is compounded, joined as they are or by an s or an e.</summary>
    private void AddCompound(string word, KnownWords words)
    {
        if (word.Length < ShortestCompound) return;
        for (var at = ShortestOfCompound; at <= word.Length - ShortestOfCompound; at++)
        {
            var (first, second) = (word[..at], word[at..]);
            if (!words.Holds(second)) continue;
            if (!words.Holds(first) && first[^1] is 's' or 'e') first = first[..^1];
            if (!words.Holds(first)) continue;
            var (one, other) = (new SearchTerm(first), new SearchTerm(second));
            one.Add(words.PlacesOf(first), WordFit.Compound);
            other.Add(words.PlacesOf(second), WordFit.Compound);
            foreach (var (document, cost) in one._costs)
                if (other._costs.TryGetValue(document, out var also)) Add(document, Math.Max(cost, also));
        }
    }

    private void Add(ReadOnlySpan<KnownWords.Place> places, WordFit fit)
    {
        foreach (var place in places) Add(place.Document, (int)fit + (place.IsName ? 0 : InText));
    }

    private void Add(int document, int cost)
    {
        if (!_costs.TryGetValue(document, out var known) || cost < known) _costs[document] = cost;
    }
}
