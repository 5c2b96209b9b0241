using System.Buffers;

namespace Regulations.Domain.Admission;

/// <summary>How an activity is written: words parted by dots, wider before narrower, <c>visit.own-room</c>.</summary>
public static class ActivityForm
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool Fits(ReadOnlySpan<char> activity)
    {
        foreach (var word in activity.Split('.'))
        {
            if (!FitsWord(activity[word])) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether only case and the blanks around it may be in the way: a register that defines its activities forgives them.
    /// </summary>
    public static bool FitsForgivingly(string written) => Fits(written.Trim().ToLowerInvariant());

    private static bool FitsWord(ReadOnlySpan<char> word) =>
        !word.IsEmpty
        && char.IsAsciiLetterLower(word[0])
        && !word.ContainsAnyExcept(Letters);
}
