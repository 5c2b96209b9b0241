using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Projections.Words;

/// <summary>The words of a register at each of its positions: those it defines, and those its norms use.</summary>
public sealed class WordIndex
{
    private readonly AppendOnly<(long Position, Vocabulary Words)> _vocabularies = new();

    public WordsUsed Used { get; } = new();

    /// <summary>The vocabulary as it stands at a position.</summary>
    public Vocabulary At(long recorded)
    {
        var all = _vocabularies.Read();
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Position <= recorded) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? Vocabulary.None : all[low - 1].Words;
    }

    /// <summary>Takes in an entry about a word.</summary>
    internal void Define(RecordedEntry entry, Subject about) =>
        _vocabularies.Add((entry.Position, At(entry.Position).Take(entry.Entry, about)));

    /// <summary>Takes in an entry that may state norms.</summary>
    internal void Use(RecordedEntry entry)
    {
        foreach (var word in WordOfNorm.In(entry.Entry)) Used.Begin(word, entry.Position, entry.Entry.PublishedAt);
    }

    /// <summary>Takes in the last correction or retraction of an entry that may state norms.</summary>
    internal void Mend(RecordedEntry mended)
    {
        var mends = mended.Mends!;
        var (at, after) = (mends[^1].Position, mends[^1].Replacement);
        var before = mends.Count == 1 ? mended.Entry : mends[^2].Replacement;
        var (had, has) = (WordOfNorm.In(before), WordOfNorm.In(after));
        // What is used as before, and since as long, is left to go on.
        if (before?.PublishedAt == after?.PublishedAt)
        {
            var both = had.Intersect(has).ToList();
            had.ExceptWith(both);
            has.ExceptWith(both);
        }

        var begun = mends.Select(m => m.Position).Prepend(mended.Position).Reverse().ToList();
        foreach (var word in had) Used.End(word, begun, at);
        foreach (var word in has) Used.Begin(word, at, after!.PublishedAt);
    }
}
