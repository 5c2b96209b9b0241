using System.Text;

namespace Regulations.Host.Supervising;

/// <summary>Properties of a calendar as lines of RFC 5545.</summary>
internal sealed class CalendarLines
{
    /// <summary>In octets, the line's end not counted.</summary>
    private const int Longest = 75;

    private readonly StringBuilder _text = new();

    /// <param name="property">With its parameters.</param>
    /// <param name="value">As it is written.</param>
    public void Add(string property, string value) => Fold($"{property}:{value}");

    public void AddText(string property, string text) => Add(property, Escaped(text));

    public override string ToString() => _text.ToString();

    /// <summary>As a value of type TEXT, which holds no control character but the tab.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\t' => escaped.Append(letter),
                _ => char.IsControl(letter) ? escaped : escaped.Append(letter),
            };
        return escaped.ToString();
    }

    /// <summary>Folded between letters; a line that goes on begins with a blank, which counts.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
