using System.Text;
using System.Text.RegularExpressions;

namespace Regulations.Host.Statements.Pdf;

/// <summary>
/// Cuts a text between words to the width it may have, and a word that is wider within; § and the like stay with their
/// number.
/// </summary>
internal static partial class LineBreaks
{
    /// <param name="text">As it is shown.</param>
    /// <param name="room">In points.</param>
    /// <param name="letters">It is set in.</param>
    /// <returns>At least one line. A line cut at a blank ends with it: together they are the text.</returns>
    public static IReadOnlyList<string> Of(string text, double room, Letters letters)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var word in Words().Split(text))
        {
            if (line.Length > 0 && used + letters.Width(" ") + letters.Width(word) > room) End(" ");
            else if (line.Length > 0) Add(new(' '));
            foreach (var letter in word.EnumerateRunes())
            {
                if (line.Length > 0 && used + letters.Width(letter) > room) End(string.Empty);
                Add(letter);
            }
        }

        End(string.Empty);
        return lines;

        void Add(Rune letter)
        {
            line.Append(letter.ToString());
            used += letters.Width(letter);
        }

        void End(string blank)
        {
            lines.Add(line + blank);
            line.Clear();
            used = 0;
        }
    }

    /// <summary>The blanks between words that a line may be cut at.</summary>
    [GeneratedRegex(@"(?<!(^|\s|\()(§|§§|stk\.|nr\.|no\.|kl\.)) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
