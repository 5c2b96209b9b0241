namespace Regulations.Domain.Words;

/// <summary>Guesses which word was meant by a misspelt one, for messages.</summary>
public static class Spelling
{
    private const int MostEdits = 2;
    private const int MostNamed = 3;

    /// <returns>The nearest word, or nothing where none is near.</returns>
    public static string? Nearest(string written, IEnumerable<string> words)
    {
        var nearest = words.Select(word => (Word: word, Edits: Edits(written, word, MostEdits))).MinBy(pair => pair.Edits);
        return nearest.Edits <= MostEdits && nearest.Edits < written.Length ? nearest.Word : null;
    }

    /// <summary>
    /// The words that may have been meant, the nearest first: those a few letters off, case aside, the longer the word the more;
    /// then those that begin with what was written, or that it begins with.
    /// </summary>
    /// <returns>At most three.</returns>
    public static IReadOnlyList<string> AllNear(string written, IEnumerable<string> words)
    {
        var folded = written.Trim().ToLowerInvariant();
        if (folded.Length == 0) return [];
        var most = Math.Max(MostEdits, folded.Length / 4);
        var near = new PriorityQueue<string, (int, string)>(Comparer<(int Edits, string Word)>.Create(FarthestFirst));
        foreach (var word in words)
        {
            if (Distance(folded, word.ToLowerInvariant(), most) is not { } distance) continue;
            near.Enqueue(word, (distance, word));
            if (near.Count > MostNamed) near.Dequeue();
        }

        var named = new string[near.Count];
        for (var i = named.Length - 1; i >= 0; i--) named[i] = near.Dequeue();
        return named;
    }

    private static int FarthestFirst((int Edits, string Word) a, (int Edits, string Word) b) =>
        a.Edits != b.Edits ? b.Edits.CompareTo(a.Edits) : string.CompareOrdinal(b.Word, a.Word);

    /// <returns>Null where the word is not near.</returns>
    private static int? Distance(string written, string word, int most)
    {
        var edits = Edits(written, word, most);
        if (edits <= most && edits < written.Length) return edits;
        return word.StartsWith(written, StringComparison.Ordinal) || written.StartsWith(word, StringComparison.Ordinal) ? most + 1 : null;
    }

    /// <summary>Letters added, dropped or replaced to make one of the other, two changed about counting as one.</summary>
    private static int Edits(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return int.MaxValue;
        var edits = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) edits[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) edits[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replaced, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }

        return edits[a.Length, b.Length];
    }
}
