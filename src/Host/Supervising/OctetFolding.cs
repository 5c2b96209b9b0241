using System.Text;

namespace Regulations.Host.Supervising;

/// <summary>Lines of RFC 5545, folded at the octets that it counts.</summary>
/// <remarks>
/// Ical.Net counts UTF-16 units: a line of Danish gets too long, and a letter of two units is cut in the middle, which no
/// encoding can write.
/// </remarks>
internal static class OctetFolding
{
    /// <summary>In octets, the line's end not counted.</summary>
    private const int Longest = 75;

    private const string Fold = "\r\n ";

    /// <param name="calendar">In whatever way it is folded.</param>
    public static string Of(string calendar)
    {
        var (folded, octets) = (new StringBuilder(calendar.Length), 0);
        foreach (var letter in calendar.Replace(Fold, string.Empty, StringComparison.Ordinal).EnumerateRunes())
        {
            if (letter.Value is '\r' or '\n') octets = 0;
            else if (octets + letter.Utf8SequenceLength > Longest)
            {
                folded.Append(Fold);
                // The blank that a line begins with to go on counts.
                octets = 1 + letter.Utf8SequenceLength;
            }
            else octets += letter.Utf8SequenceLength;
            folded.Append(letter.ToString());
        }

        return folded.ToString();
    }
}
