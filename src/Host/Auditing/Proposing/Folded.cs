using System.Text;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>
/// Words as they are compared when it is guessed what they mean: small letters and digits alone, Danish letters spelt out.
/// </summary>
internal static class Folded
{
    public static string Of(string written)
    {
        var folded = new StringBuilder(written.Length);
        foreach (var letter in written.ToLowerInvariant())
            folded.Append(letter switch
            {
                'æ' => "ae",
                'ø' => "oe",
                'å' => "aa",
                _ => char.IsLetterOrDigit(letter) ? letter.ToString() : string.Empty,
            });
        return folded.ToString();
    }

    /// <summary>Whether it is one of some words, folded as those are.</summary>
    public static bool IsOneOf(this string folded, IReadOnlyCollection<string> words) => words.Contains(folded);

    /// <summary>Whether one of some words stands in it.</summary>
    public static bool Holds(this string folded, IEnumerable<string> words) =>
        words.Any(w => folded.Contains(w, StringComparison.Ordinal));
}
