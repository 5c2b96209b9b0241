using System.Globalization;

namespace Regulations.Projections.Search;

/// <summary>
/// Text as it is compared in a search: in small letters, without accents, and with the Danish letters as they are typed on
/// any keyboard: å, aa and a are one, ø, oe and o, æ, ae and a.
/// </summary>
internal static class FoldedText
{
    /// <summary>A longer word is compared by so many letters.</summary>
    private const int LongestWord = 64;

    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var (length, before) = (0, '\0');
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            var small = char.ToLowerInvariant(letter);
            var isSecondHalf = (before, small) is ('a', 'a') or ('a', 'e') or ('o', 'e');
            before = isSecondHalf ? '\0' : small;
            if (!isSecondHalf) folded[length++] = Plain(small);
        }

        return new(folded, 0, length);
    }

    /// <summary>The words of a text in its order: runs of letters and digits, each folded, with where it stands.</summary>
    public static IEnumerable<FoldedWord> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPartOfWord(text[at])) continue;
            var start = at;
            while (at < text.Length && IsPartOfWord(text[at])) at++;
            var word = Of(text.AsSpan(start, Math.Min(at - start, LongestWord)));
            if (word.Length > 0) yield return new(word, start, at - start);
        }
    }

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static char Plain(char small) => small switch
    {
        'å' or 'æ' or 'ä' or 'á' or 'à' or 'â' => 'a',
        'ø' or 'ö' or 'ó' or 'ò' or 'ô' => 'o',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ç' => 'c',
        _ => small,
    };
}

/// <param name="Text">As it is compared.</param>
/// <param name="Start">Where in the text it was written in, in letters from 0.</param>
/// <param name="Length">As written, in letters.</param>
internal readonly record struct FoldedWord(string Text, int Start, int Length);
