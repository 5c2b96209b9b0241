using System.Text;
using System.Text.RegularExpressions;

namespace Regulations.Host.Statements.Pdf;

/// <summary>
/// Cuts a line of text between words to the width it may have, and a word that is wider within; § and the like stay with
/// their number. What goes on after a hyphen, a number or a name (<c>Given: </c>) at the start of the line stands below the
/// text and not below it: what was given never begins at the margin.
/// </summary>
internal sealed partial class LineBreaks(EmbeddedLetters letters)
{
    /// <param name="line">Without a line's end.</param>
    /// <param name="room">In thousandths of the letters' size.</param>
    /// <returns>Each part with what it is indented by, in thousandths of the letters' size.</returns>
    public IReadOnlyList<(string Text, int Indent)> Of(string line, int room)
    {
        var hanging = letters.Width(Lead().Match(line).Value);
        var broken = new List<(string Text, int Indent)>();
        var part = new StringBuilder();
        var used = 0;
        foreach (var word in Words().Split(line))
        {
            var width = letters.Width(word);
            if (part.Length > 0 && used + letters.Width(" ") + width > Room()) End();
            else if (part.Length > 0) Add(new Rune(' '));
            foreach (var letter in word.EnumerateRunes())
            {
                if (part.Length > 0 && used + letters.Width(letter) > Room()) End();
                Add(letter);
            }
        }

        End();
        return broken;

        int Indent() => broken.Count == 0 ? 0 : hanging;

        int Room() => room - Indent();

        void Add(Rune letter)
        {
            part.Append(letter.ToString());
            used += letters.Width(letter);
        }

        void End()
        {
            broken.Add((part.ToString(), Indent()));
            part.Clear();
            used = 0;
        }
    }

    /// <summary>The blanks between words that a line may be cut at.</summary>
    [GeneratedRegex(@"(?<!(^|\s|\()(§|§§|stk\.|nr\.|kl\.)) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(- |\d{1,10}: |\p{Lu}[^:]{0,50}: )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();
}
