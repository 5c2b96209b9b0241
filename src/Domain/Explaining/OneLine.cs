using System.Globalization;
using System.Text;

namespace Regulations.Domain.Explaining;

/// <summary>
/// A line of words as it is shown. Names and values come from whoever wrote them: what would break the line, or turn the
/// order in which it is read, is written out (<c>\n</c>, <c>\u202E</c>), so that no value can pass for a line of its own.
/// </summary>
public static class OneLine
{
    public static string Of(string words) => words.Any(IsWrittenOut) ? WrittenOut(words) : words;

    private static bool IsWrittenOut(char letter) => char.IsControl(letter) || letter switch
    {
        '\u2028' or '\u2029' => true,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };

    private static string WrittenOut(string words)
    {
        var line = new StringBuilder(words.Length + 8);
        foreach (var letter in words)
            if (!IsWrittenOut(letter)) line.Append(letter);
            else if (letter == '\n') line.Append(@"\n");
            else if (letter == '\r') line.Append(@"\r");
            else if (letter == '\t') line.Append(@"\t");
            else line.Append(CultureInfo.InvariantCulture, $@"\u{(int)letter:X4}");
        return line.ToString();
    }
}
