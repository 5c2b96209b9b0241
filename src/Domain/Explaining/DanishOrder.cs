namespace Regulations.Domain.Explaining;

/// <summary>The order of Danish words: case aside, æ, ø and å after z, aa as å. Programs run without the languages' own tables.</summary>
public sealed class DanishOrder : IComparer<string?>
{
    public static DanishOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Key(x), Key(y));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    private static string Key(string? word) => (word ?? string.Empty).ToLowerInvariant().Replace("aa", "å", StringComparison.Ordinal)
        .Replace('æ', '\uE000').Replace('ä', '\uE000').Replace('ø', '\uE001').Replace('ö', '\uE001').Replace('å', '\uE002');
}
