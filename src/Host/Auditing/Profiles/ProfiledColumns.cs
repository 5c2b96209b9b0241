using Regulations.Domain.Explaining;
using Regulations.Host.Auditing.Lists;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>The columns that a profile reads, held against those of a list.</summary>
internal static class ProfiledColumns
{
    /// <param name="profile">The profile.</param>
    /// <param name="field">A column of every list.</param>
    /// <returns>The list's own; null where the profile reads none for it.</returns>
    public static string? Of(AuditProfile profile, string field) => field switch
    {
        ListColumns.Case => profile.Case,
        ListColumns.Facility => profile.Facility?.Column,
        ListColumns.At => profile.At?.Column,
        ListColumns.Decided => profile.Decided?.Column,
        ListColumns.Activity => profile.Activity?.Column,
        ListColumns.Outcome => profile.Outcome?.Column,
        _ when field.StartsWith(ListColumns.Fact, StringComparison.Ordinal) =>
            profile.Facts.GetValueOrDefault(field[ListColumns.Fact.Length..])?.Column,
        _ => null,
    };

    /// <summary>What is wrong with the columns of a list that is read by the profile.</summary>
    public static IEnumerable<LineFault> FaultsOf(this AuditProfile profile, IReadOnlyList<string> columns)
    {
        foreach (var wanted in All(profile).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var count = columns.Count(c => c.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (count == 0)
                yield return new(wanted, ListRules.MissingColumn, ListFaultLabels.NoColumnOfProfile(wanted));
            if (count > 1 && columns.Count(c => c == wanted) != 1)
                yield return new(wanted, ListRules.RepeatedColumn, ListFaultLabels.Repeated(wanted, count));
        }

        foreach (var repeated in columns.CountBy(static c => c).Where(c => c.Value > 1))
            yield return new(repeated.Key, ListRules.RepeatedColumn, ListFaultLabels.Repeated(repeated.Key, repeated.Value));
        foreach (var column in columns.Distinct())
            if (ListColumns.FaultOf(column, ListNames.English) is { } fault) yield return fault;
    }

    /// <summary>The same profile with its columns spelt as a list spells them, large letters and small.</summary>
    public static AuditProfile SpeltAs(this AuditProfile profile, IReadOnlyList<string> columns)
    {
        return profile with
        {
            Case = Spelt(profile.Case),
            Facility = profile.Facility is { } facility ? facility with { Column = Spelt(facility.Column) } : null,
            At = Time(profile.At),
            Decided = Time(profile.Decided),
            Activity = Word(profile.Activity),
            Outcome = Word(profile.Outcome),
            Facts = profile.Facts.ToDictionary(f => f.Key, f => Word(f.Value)!, StringComparer.Ordinal),
        };

        ProfiledTime? Time(ProfiledTime? time) => time is null
            ? null : time with { Column = Spelt(time.Column), TimeColumn = Spelt(time.TimeColumn) };

        ProfiledWord? Word(ProfiledWord? word) => word is null ? null : word with { Column = Spelt(word.Column) };

        string? Spelt(string? column) => column is null || columns.Contains(column)
            ? column : columns.FirstOrDefault(c => c.Equals(column, StringComparison.OrdinalIgnoreCase)) ?? column;
    }

    private static IEnumerable<string> All(AuditProfile profile) => new[]
    {
        profile.Case, profile.Facility?.Column, profile.At?.Column, profile.At?.TimeColumn, profile.Decided?.Column,
        profile.Decided?.TimeColumn, profile.Activity?.Column, profile.Outcome?.Column,
    }.Concat(profile.Facts.Values.Select(f => f.Column)).OfType<string>();
}
