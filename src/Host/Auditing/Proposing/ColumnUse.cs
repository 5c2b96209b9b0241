using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>What a column of a list is used as: a column of every list, the time of day of one, or both dates at once.</summary>
internal static class ColumnUse
{
    public const string Nothing = "";
    public const string AtTime = "at.time";
    public const string DecidedTime = "decided.time";

    /// <summary>The date of the facts and of the decision in one.</summary>
    public const string BothDates = "at.decided";

    /// <summary>Those that at most one column has, in the order in which readers meet them.</summary>
    public static IReadOnlyList<string> Single { get; } =
    [
        ListColumns.Case, ListColumns.Facility, ListColumns.At, AtTime, ListColumns.Decided, DecidedTime, BothDates, ListColumns.Activity,
        ListColumns.Outcome,
    ];

    public static string Of(AuditProfile profile, string column)
    {
        if (column == profile.Case) return ListColumns.Case;
        if (column == profile.Facility?.Column) return ListColumns.Facility;
        if (column == profile.At?.Column) return column == profile.Decided?.Column ? BothDates : ListColumns.At;
        if (column == profile.At?.TimeColumn) return AtTime;
        if (column == profile.Decided?.Column) return ListColumns.Decided;
        if (column == profile.Decided?.TimeColumn) return DecidedTime;
        if (column == profile.Activity?.Column) return ListColumns.Activity;
        if (column == profile.Outcome?.Column) return ListColumns.Outcome;
        var fact = profile.Facts.FirstOrDefault(f => f.Value.Column == column).Key;
        return fact is null ? Nothing : ListColumns.Fact + fact;
    }

    /// <summary>
    /// A profile whose columns are used so; what its words mean is left open, and stays as it was where the use is the same.
    /// </summary>
    /// <param name="profile">As it was.</param>
    /// <param name="uses">The use of each column; one with no use is left out.</param>
    public static AuditProfile With(AuditProfile profile, IReadOnlyList<(string Column, string Use)> uses)
    {
        var at = Column(ListColumns.At) ?? Column(BothDates);
        var decided = Column(ListColumns.Decided) ?? Column(BothDates);
        return profile with
        {
            Case = Column(ListColumns.Case),
            Facility = Column(ListColumns.Facility) is { } facility
                ? profile.Facility?.Column == facility ? profile.Facility : new(facility, profile.Facility?.By ?? FacilityKey.Name) : null,
            At = at is null ? null : new(at, Column(AtTime), profile.At?.Time),
            Decided = decided is null ? null : new(decided, Column(DecidedTime), profile.Decided?.Time),
            Activity = Word(profile.Activity, Column(ListColumns.Activity)) ?? Every(profile.Activity),
            Outcome = Word(profile.Outcome, Column(ListColumns.Outcome)),
            Facts = uses.Where(u => u.Use.StartsWith(ListColumns.Fact, StringComparison.Ordinal)).DistinctBy(u => u.Use)
                .Select(u => (Fact: u.Use[ListColumns.Fact.Length..], u.Column))
                .OrderBy(u => profile.Facts.Keys.TakeWhile(known => known != u.Fact).Count())
                .ToDictionary(u => u.Fact, u => Word(profile.Facts.GetValueOrDefault(u.Fact), u.Column)!, StringComparer.Ordinal),
        };

        string? Column(string use) => uses.FirstOrDefault(u => u.Use == use).Column;
    }

    /// <summary>What holds of every decision of a list without a column for it.</summary>
    private static ProfiledWord? Every(ProfiledWord? before) => before?.Value is { } value ? new(null, value) : null;

    private static ProfiledWord? Word(ProfiledWord? before, string? column) =>
        column is null ? null : before?.Column == column ? before : new(column);
}
