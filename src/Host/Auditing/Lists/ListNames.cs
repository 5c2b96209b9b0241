namespace Regulations.Host.Auditing.Lists;

/// <summary>
/// What a list calls its columns. Where one of those needed is not there by its English name, its Danish name is taken for it,
/// and facts may be called so too; a list that has all of them has columns of these names passed through as any other.
/// </summary>
internal sealed class ListNames
{
    /// <summary>Before the Danish name of a fact.</summary>
    public const string DanishFact = "faktum.";

    private readonly IReadOnlyList<string> _missing;

    private ListNames(IReadOnlyList<string> missing) => _missing = missing;

    /// <summary>Of a list that has them all by their English names.</summary>
    public static ListNames English { get; } = Of(ListColumns.Needed);

    /// <param name="columns">Of the list, or of one of its lines.</param>
    public static ListNames Of(IEnumerable<string> columns) =>
        new([.. ListColumns.Needed.Except(columns, StringComparer.OrdinalIgnoreCase)]);

    /// <summary>What a Danish list calls a column that is needed.</summary>
    public static string InDanish(string needed) => needed switch
    {
        ListColumns.Case => "sag",
        ListColumns.Facility => "tilbud",
        ListColumns.At => "tidspunkt",
        ListColumns.Decided => "afgjort",
        ListColumns.Activity => "aktivitet",
        ListColumns.Outcome => "udfald",
        _ => needed,
    };

    /// <summary>
    /// The column that is meant, whatever letters of a known one are large and whatever blanks stand before a fact's name.
    /// </summary>
    public string Known(string column)
    {
        if (Fact(column, ListColumns.Fact) is { } fact) return fact;
        if (_missing.Count > 0 && Fact(column, DanishFact) is { } danish) return danish;
        return _missing.FirstOrDefault(needed => InDanish(needed).Equals(column, StringComparison.OrdinalIgnoreCase))
            ?? ListColumns.Needed.FirstOrDefault(needed => needed.Equals(column, StringComparison.OrdinalIgnoreCase))
            ?? column;
    }

    private static string? Fact(string column, string before) =>
        column.StartsWith(before, StringComparison.OrdinalIgnoreCase) ? ListColumns.Fact + column[before.Length..].TrimStart() : null;
}
