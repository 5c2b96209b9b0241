using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Words;

/// <summary>The activities, facts and values that norms of a register used, and under which coordinates.</summary>
public sealed class WordsUsed
{
    /// <summary>Of more words than these the nearest are not looked for.</summary>
    private const int MostCompared = 10_000;

    private readonly ConcurrentDictionary<string, WordUses> _activities = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FactUses> _facts = new(StringComparer.Ordinal);

    /// <summary>Whether a norm that counts speaks of the activity or of a wider one.</summary>
    public bool HoldsActivity(string activity, Coordinates under)
    {
        for (var end = activity.Length; end > 0; end = activity.LastIndexOf('.', end - 1))
            if (_activities.TryGetValue(activity[..end], out var uses) && uses.Count(under)) return true;
        return false;
    }

    public bool HoldsFact(string fact, Coordinates under) => _facts.TryGetValue(fact, out var uses) && uses.Named.Count(under);

    /// <summary>
    /// Whether a norm that counts compares the fact with this text; of a number with any number, of true or false with either.
    /// </summary>
    public bool HoldsValue(string fact, FactValue value, Coordinates under) =>
        _facts.TryGetValue(fact, out var uses)
        && (uses.Find(value)?.Count(under) == true
            || (value.Written is { } text && uses.Find(new FactValue.Text(text))?.Count(under) == true));

    public IEnumerable<string> Activities(Coordinates under) => Counting(_activities, under);

    public IEnumerable<string> Facts(Coordinates under) =>
        _facts.Take(MostCompared).Where(f => f.Value.Named.Count(under)).Select(f => f.Key);

    /// <summary>The texts a fact is compared with.</summary>
    public IEnumerable<string> Values(string fact, Coordinates under) =>
        _facts.TryGetValue(fact, out var uses) ? Counting(uses.Texts, under) : [];

    internal void Begin(WordOfNorm word, long since, LegalTime published) => UsesOf(word).Begin(since, published);

    internal void End(WordOfNorm word, IEnumerable<long> begun, long at) => UsesOf(word).End(begun, at);

    private WordUses UsesOf(WordOfNorm word)
    {
        if (word.Activity is { } activity) return _activities.GetOrAdd(activity, static _ => new());
        var fact = _facts.GetOrAdd(word.Fact!, static _ => new());
        return word.Value is { } value ? fact.Of(value) : fact.Named;
    }

    private static IEnumerable<string> Counting(ConcurrentDictionary<string, WordUses> words, Coordinates under) =>
        words.Take(MostCompared).Where(w => w.Value.Count(under)).Select(w => w.Key);

    private sealed class FactUses
    {
        private readonly WordUses _numbers = new();
        private readonly WordUses _truths = new();

        public WordUses Named { get; } = new();

        public ConcurrentDictionary<string, WordUses> Texts { get; } = new(StringComparer.Ordinal);

        public WordUses Of(FactValue value) => Find(value) ?? Texts.GetOrAdd(value.ToString()!, static _ => new());

        public WordUses? Find(FactValue value) => value switch
        {
            FactValue.Number => _numbers,
            FactValue.Truth => _truths,
            FactValue.Text text => Texts.GetValueOrDefault(text.Value),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
