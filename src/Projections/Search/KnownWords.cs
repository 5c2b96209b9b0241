using System.Collections.Concurrent;
using Regulations.Domain.Words;

namespace Regulations.Projections.Search;

/// <summary>How a word that is held fits one that is looked for, each with what it costs in the order of hits.</summary>
internal enum WordFit
{
    Equal = 0,

    /// <summary>The word held begins with it.</summary>
    Prefix = 2,

    /// <summary>The word held is compounded of it and others: besøgsforbud of forbud.</summary>
    Part = 4,

    /// <summary>The word looked for is compounded of words that are held.</summary>
    Compound = 6,

    /// <summary>A few letters off.</summary>
    Near = 9,
}

/// <summary>
/// Every word of what can be found, and where it stands, found by three letters in a row. One extends it, any number read.
/// </summary>
internal sealed class KnownWords
{
    /// <summary>Of more words that fit the closest count.</summary>
    private const int MostWords = 1_000;
    private const int MostCompared = 500;
    private const int ShortestPart = 3;
    private const char Before = '\u0001';

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly AppendOnly<string> _words = new();
    private readonly AppendOnly<AppendOnly<Place>> _places = new();
    private readonly ConcurrentDictionary<long, AppendOnly<int>> _byLetters = new();

    /// <param name="word">Folded.</param>
    /// <param name="document">The number of the document; at or above those added before.</param>
    /// <param name="isName">Whether it stands in what the thing is called, not in its text.</param>
    public void Add(string word, int document, bool isName)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            number = _words.Count;
            _places.Add(new());
            _words.Add(word);
            _numbers[word] = number;
            foreach (var letters in Letters($"{Before}{Before}{word}").Distinct())
                _byLetters.GetOrAdd(letters, static _ => new()).Add(number);
        }

        var places = _places.Read()[number];
        var known = places.Read();
        if (known.Length == 0 || known[^1].Document != document) places.Add(new(document, isName));
        else if (isName && !known[^1].IsName) places.Replace(known.Length - 1, new(document, IsName: true));
    }

    public bool Holds(string word) => _numbers.ContainsKey(word);

    /// <summary>Where a word stands.</summary>
    public ReadOnlySpan<Place> PlacesOf(string word) => _numbers.TryGetValue(word, out var number) ? _places.Read()[number].Read() : [];

    /// <summary>The words that are it, begin with it or hold it; the closest first.</summary>
    public List<(string Word, WordFit Fit)> Fitting(string word)
    {
        var fitting = new List<(string Word, WordFit Fit)>();
        var words = _words.Read();
        foreach (var number in Candidates(word))
            if (number < words.Length && FitOf(words[number], word) is { } fit) fitting.Add((words[number], fit));
        fitting.Sort(static (a, b) => (a.Fit, a.Word.Length).CompareTo((b.Fit, b.Word.Length)));
        if (fitting.Count > MostWords) fitting.RemoveRange(MostWords, fitting.Count - MostWords);
        return fitting;
    }

    /// <summary>The words a few letters off; at most three.</summary>
    public IReadOnlyList<string> Near(string word)
    {
        var shared = new Dictionary<int, int>();
        foreach (var letters in Letters($"{Before}{Before}{word}").Distinct())
            foreach (var number in NumbersOf(letters))
                shared[number] = shared.GetValueOrDefault(number) + 1;
        var words = _words.Read().ToArray();
        return Spelling.AllNear(word, shared.Where(s => s.Key < words.Length).OrderByDescending(s => s.Value).ThenBy(s => s.Key)
            .Take(MostCompared).Select(s => words[s.Key]));
    }

    /// <returns>Null where the word held does not fit.</returns>
    public static WordFit? FitOf(string held, string word)
    {
        var at = held.IndexOf(word, StringComparison.Ordinal);
        if (at == 0) return held.Length == word.Length ? WordFit.Equal : WordFit.Prefix;
        return at > 0 && word.Length >= ShortestPart ? WordFit.Part : null;
    }

    /// <summary>The words that hold its rarest three letters; of a shorter one those that begin with it.</summary>
    private int[] Candidates(string word)
    {
        if (word.Length < ShortestPart) return NumbersOf(Letters($"{Before}{Before}{word}").Last());
        var rarest = Letters(word).MinBy(letters => _byLetters.TryGetValue(letters, out var numbers) ? numbers.Count : 0);
        return NumbersOf(rarest);
    }

    private int[] NumbersOf(long letters) => _byLetters.TryGetValue(letters, out var numbers) ? numbers.Read().ToArray() : [];

    private static IEnumerable<long> Letters(string word)
    {
        for (var at = 0; at + 2 < word.Length; at++) yield return ((long)word[at] << 32) | ((long)word[at + 1] << 16) | word[at + 2];
    }

    public readonly record struct Place(int Document, bool IsName);
}
