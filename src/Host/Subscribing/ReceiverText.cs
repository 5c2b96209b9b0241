using System.Text;

namespace Regulations.Host.Subscribing;

/// <summary>What a receiver answered, or had said about it, as the database can hold it and an administrator can read it.</summary>
internal static class ReceiverText
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Longest = 300;

    /// <summary>
    /// Control characters, U+0000 among them, and halves of surrogate pairs become U+FFFD; what is longer than
    /// <see cref="Longest"/> is cut, between two characters.
    /// </summary>
    public static string Cleaned(string written)
    {
        var cleaned = new StringBuilder(Math.Min(written.Length, Longest));
        // Halves of pairs are read as U+FFFD.
        foreach (var letter in written.EnumerateRunes())
        {
            var kept = Rune.IsControl(letter) ? Rune.ReplacementChar : letter;
            if (cleaned.Length + kept.Utf16SequenceLength > Longest) break;
            cleaned.Append(kept);
        }

        return cleaned.ToString();
    }
}
