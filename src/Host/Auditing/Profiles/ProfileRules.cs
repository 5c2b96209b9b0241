using System.Globalization;
using Regulations.Domain.Admission;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing.Lists;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>What a profile is held to, whatever list it is used on.</summary>
internal static class ProfileRules
{
    public const string MissingColumn = ListRules.MissingColumn;
    public const string ColumnOrValue = "column-or-value";
    public const string TimeOfDay = "time-of-day";
    public const string TooMuch = "too-much";
    public const string FactName = "fact-name";

    private const int LongestText = 200;
    private const int MostFacts = 100;
    private const int MostValues = 1000;

    /// <summary>Every fault, the member of the profile in <see cref="LineFault.Field"/>.</summary>
    public static IEnumerable<LineFault> FaultsOf(AuditProfile profile) =>
    [
        .. Column("case", profile.Case),
        .. Column("facility", profile.Facility?.Column),
        .. Values("facility", profile.Facility?.Values, static _ => null),
        .. Time("at", profile.At),
        .. Time("decided", profile.Decided),
        .. Word("activity", profile.Activity, OfActivity),
        .. Word("outcome", profile.Outcome, OfOutcome),
        .. Facts(profile),
    ];

    private static IEnumerable<LineFault> Facts(AuditProfile profile)
    {
        if (profile.Facts.Count > MostFacts) yield return new("facts", TooMuch, ProfileFaultLabels.MostFacts(MostFacts));
        foreach (var (fact, word) in profile.Facts)
        {
            var member = $"facts.{fact}";
            if (string.IsNullOrWhiteSpace(fact)) yield return new(member, FactName, ProfileFaultLabels.FactWithoutName);
            foreach (var fault in Word(member, word, static _ => null)) yield return fault;
        }
    }

    private static IEnumerable<LineFault> Column(string member, string? column)
    {
        if (string.IsNullOrWhiteSpace(column)) yield return new(member, MissingColumn, ProfileFaultLabels.NoColumn(member));
        else foreach (var fault in Text(member, column)) yield return fault;
    }

    private static IEnumerable<LineFault> Time(string member, ProfiledTime? time)
    {
        foreach (var fault in Column(member, time?.Column)) yield return fault;
        if (time?.TimeColumn is { } column)
            foreach (var fault in Column($"{member}.timeColumn", column)) yield return fault;
        if (time?.Time is { } written
            && !TimeOnly.TryParseExact(written, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return new($"{member}.time", TimeOfDay, ProfileFaultLabels.NoTimeOfDay(written));
    }

    private static IEnumerable<LineFault> Word(string member, ProfiledWord? word, Func<string, LineFault?> means)
    {
        if (word is null or { Column: null, Value: null }) return Column(member, null);
        if (word is { Column: not null, Value: not null } or { Value: not null, Values: not null })
            return [new(member, ColumnOrValue, ProfileFaultLabels.ColumnOrValue(member))];
        if (word.Value is { } value) return [.. Text(member, value), .. Faults(member, means(value))];
        return [.. Column(member, word.Column), .. Values(member, word.Values, means)];
    }

    private static IEnumerable<LineFault> Values(string member, IReadOnlyDictionary<string, string>? values, Func<string, LineFault?> means)
    {
        if (values is null) yield break;
        var inValues = $"{member}.values";
        if (values.Count > MostValues) yield return new(inValues, TooMuch, ProfileFaultLabels.MostWords(MostValues));
        foreach (var repeated in values.Keys.CountBy(w => w.Trim(), StringComparer.OrdinalIgnoreCase).Where(c => c.Value > 1))
            yield return new(inValues, ListRules.RepeatedColumn, ProfileFaultLabels.Repeated(repeated.Key, repeated.Value));
        foreach (var (word, meant) in values)
        {
            if (word.Trim().Length == 0 || string.IsNullOrEmpty(meant))
            {
                yield return new(inValues, ListRules.MissingField, ProfileFaultLabels.WithoutMeaning(word));
                continue;
            }

            foreach (var fault in (LineFault[])[.. Text(inValues, word), .. Text(inValues, meant), .. Faults(inValues, means(meant))])
                yield return fault;
        }
    }

    private static IEnumerable<LineFault> Text(string member, string text)
    {
        if (text.Length > LongestText) yield return new(member, TooMuch, ProfileFaultLabels.LongestText(LongestText));
        if (CprNumber.IsIn(text))
            yield return new(member, ListRules.CprNumber, ProfileFaultLabels.CprInText);
    }

    private static IEnumerable<LineFault> Faults(string member, LineFault? fault) => fault is null ? [] : [fault with { Field = member }];

    private static LineFault? OfActivity(string activity) => ActivityForm.Fits(activity) ? null : LineFault.NoActivity(activity);

    private static LineFault? OfOutcome(string outcome) => OutcomesTaken.ByWord.ContainsKey(outcome)
        ? null
        : new(null, ListRules.UnknownOutcome, LineFaultLabels.NoOutcome(outcome, [.. OutcomesTaken.ByWord.Keys]));
}
