using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Auditing.Lists;

/// <summary>Why a line of a list cannot be judged.</summary>
/// <param name="Field">The column at fault; null where it is the line.</param>
/// <param name="Rule">The lasting name of the rule broken; see <see cref="ListRules"/>.</param>
internal sealed record LineFault(string? Field, string Rule, Label Message)
{
    /// <summary>As a refusal tells it.</summary>
    /// <param name="line">Of the list; 0: none.</param>
    /// <param name="language">Of the words.</param>
    public Refusal Told(long line, Language language) =>
        new(null, Field ?? string.Empty, Rule, Message.In(language)) { Line = (int)line };

    public static LineFault NoActivity(string written) =>
        new(ListColumns.Activity, ListRules.ActivityForm, LineFaultLabels.NoActivity(written));
}

/// <summary>The rules a list of decisions is held to.</summary>
internal static class ListRules
{
    public const string MissingColumn = "missing-column";
    public const string RepeatedColumn = "repeated-column";
    public const string ReservedColumn = "reserved-column";
    public const string EmptyColumn = "empty-column";
    public const string NoDecisions = "no-decisions";
    public const string CprNumber = "cpr-number";
    public const string NotUtf8 = "not-utf8";
    public const string NotUtf16 = "not-utf16";

    public const string UnstorableText = "unstorable-text";
    public const string MalformedCsv = "malformed-csv";
    public const string MalformedJson = "malformed-json";
    public const string ColumnCount = "column-count";
    public const string MissingField = "missing-field";
    public const string UnreadableTime = "unreadable-time";
    public const string TimeOfDayMissing = "time-of-day-missing";
    public const string ActivityForm = "activity-form";
    public const string FacilityName = "facility-name";
    public const string UnknownOutcome = "unknown-outcome";
    public const string FactValue = "fact-value";
    public const string FactNotANumber = "fact-not-a-number";
    public const string FactNotATruth = "fact-not-true-or-false";
}
