using Regulations.Domain.Explaining;

namespace Regulations.Host.Auditing.Lists;

/// <summary>The columns of a list of decisions. All others are passed through.</summary>
internal static class ListColumns
{
    public const string Case = "case";
    public const string Facility = "facility";
    public const string At = "at";
    public const string Decided = "decided";
    public const string Activity = "activity";
    public const string Outcome = "outcome";

    /// <summary>Before the name of a fact.</summary>
    public const string Fact = "fact.";

    /// <summary>In JSON Lines: an object of facts by name.</summary>
    public const string Facts = "facts";

    /// <summary>Before the columns the results add.</summary>
    public const string Added = "audit.";

    /// <summary>Without one of these a list cannot be audited.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Case, Facility, At, Decided, Activity, Outcome];

    /// <summary>What is wrong with the columns as a whole.</summary>
    public static IEnumerable<LineFault> FaultsOf(IReadOnlyList<string> columns)
    {
        var names = ListNames.Of(columns);
        foreach (var missing in Needed.Except(columns.Select(names.Known)))
            yield return new(missing, ListRules.MissingColumn, ListFaultLabels.NoColumn(missing));
        foreach (var repeated in columns.CountBy(names.Known).Where(c => c.Value > 1))
            yield return new(repeated.Key, ListRules.RepeatedColumn, ListFaultLabels.Repeated(repeated.Key, repeated.Value));
        foreach (var fault in columns.Distinct().Select(c => FaultOf(c, names)).OfType<LineFault>()) yield return fault;
    }

    /// <summary>What is wrong with one column, whatever others there are.</summary>
    /// <param name="column">As the list has it.</param>
    /// <param name="names">Of the list.</param>
    public static LineFault? FaultOf(string column, ListNames names)
    {
        if (names.Known(column) is "" or Fact)
            return new(column, ListRules.EmptyColumn, ListFaultLabels.WithoutName(column));
        if (column.StartsWith(Added, StringComparison.OrdinalIgnoreCase))
            return new(column, ListRules.ReservedColumn, ListFaultLabels.Reserved(column, Added));
        return column.Contains('\0') ? Unstorable(Cell.WithoutNul(column)) : null;
    }

    /// <param name="column">As it can be shown.</param>
    public static LineFault Unstorable(string column) => new(column, ListRules.UnstorableText, ListFaultLabels.Unstorable(column));
}
