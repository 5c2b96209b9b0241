namespace Regulations.Domain.Words;

/// <summary>Reading that forgives what cannot be mistaken: the case of a word and the blanks around it.</summary>
internal static class Forgiving
{
    /// <returns>The only one of the words that differs from what is written in case at most; null where there is none or several.</returns>
    public static string? Only(string written, IEnumerable<string> words)
    {
        string? only = null;
        foreach (var word in words)
        {
            if (!word.Equals(written, StringComparison.OrdinalIgnoreCase)) continue;
            if (only is not null) return null;
            only = word;
        }

        return only;
    }
}
