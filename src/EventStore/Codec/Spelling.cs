namespace Regulations.EventStore.Codec;

/// <summary>Guesses which word was meant by a misspelt one, for messages.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;

    /// <returns>The nearest word, or nothing where none is near.</returns>
    public static string? Nearest(string written, IEnumerable<string> words)
    {
        var nearest = words.Select(word => (Word: word, Edits: Edits(written, word))).MinBy(pair => pair.Edits);
        return nearest.Edits <= MostEdits && nearest.Edits < written.Length ? nearest.Word : null;
    }

    /// <summary>Letters added, dropped or replaced to make one of the other, two changed about counting as one.</summary>
    private static int Edits(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostEdits) return int.MaxValue;
        var edits = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) edits[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) edits[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replaced, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }

        return edits[a.Length, b.Length];
    }
}
