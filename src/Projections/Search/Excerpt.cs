namespace Regulations.Projections.Search;

/// <summary>The part of a text in which what was looked for stands.</summary>
internal static class Excerpt
{
    private const int LettersBefore = 60;
    private const int Longest = 200;

    /// <summary>Null where there is no text; its beginning where none of the words stands in it.</summary>
    public static string? Of(string? text, IReadOnlyList<SearchTerm> terms)
    {
        if (text is null || text.Length <= Longest) return text;
        var first = FoldedText.WordsOf(text)
            .FirstOrDefault(w => terms.Any(t => t.Word.Length > 0 && KnownWords.FitOf(w.Text, t.Word) is not null));
        var start = first.Start <= LettersBefore ? 0 : WordAt(text, first.Start - LettersBefore);
        var end = text.Length - start <= Longest ? text.Length : WordAt(text, start + Longest - 1);
        return $"{(start > 0 ? "…" : string.Empty)}{text[start..end].Trim()}{(end < text.Length ? "…" : string.Empty)}";
    }

    /// <summary>The beginning of the word that a place in the text is in; the place itself in a word that is very long.</summary>
    private static int WordAt(string text, int at)
    {
        var blank = text.LastIndexOf(' ', at, Math.Min(at, LettersBefore));
        if (blank >= 0) return blank + 1;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
