using System.Text.Json.Serialization;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>
/// How lists of one kind, as a case system gives them, are to be read: how they are written, which column is which, and what
/// its words mean. What is null is not settled yet; <see cref="ProfileRules"/> tells what a profile needs.
/// </summary>
internal sealed record AuditProfile
{
    public ListEncoding Encoding { get; init; }

    public ListSeparator Separator { get; init; }

    public DateForm Dates { get; init; }

    public DecimalSign Decimals { get; init; }

    /// <summary>The column that tells decisions apart.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Case { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfiledFacility? Facility { get; init; }

    /// <summary>The moment of the facts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfiledTime? At { get; init; }

    /// <summary>When the decision was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfiledTime? Decided { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfiledWord? Activity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfiledWord? Outcome { get; init; }

    /// <summary>By the words of the facts.</summary>
    public IReadOnlyDictionary<string, ProfiledWord> Facts
    {
        get;
        // Null where JSON has no such member.
        init => field = value ?? NoFacts;
    } = NoFacts;

    private static readonly Dictionary<string, ProfiledWord> NoFacts = [];
}

/// <summary>A column that names facilities.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="By">What it holds of them.</param>
internal sealed record ProfiledFacility(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Column,
    FacilityKey By = FacilityKey.Id)
{
    /// <summary>Which facility is meant by what the column holds; it goes before the names that the register knows.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}

/// <summary>A column with dates.</summary>
/// <param name="Column">The name of the column; a time of day may stand in it behind the date.</param>
/// <param name="TimeColumn">The name of another that holds the time of day.</param>
/// <param name="Time">The time of day of every decision whose line has none, <c>12:00</c>.</param>
internal sealed record ProfiledTime(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Column,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TimeColumn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Time = null);

/// <summary>A column with words, or what holds of every decision of a list without one.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">In place of a column.</param>
internal sealed record ProfiledWord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Column,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Value = null)
{
    /// <summary>What the words of the column mean, in large letters or small; what is none of them is read as it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}

internal enum ListEncoding
{
    [JsonStringEnumMemberName("utf-8")]
    Utf8,

    /// <summary>ISO 8859-1 is a part of it.</summary>
    [JsonStringEnumMemberName("windows-1252")]
    Windows1252,

    /// <summary>With a byte order mark, which also tells it where a profile names another.</summary>
    [JsonStringEnumMemberName("utf-16")]
    Utf16,
}

internal enum ListSeparator
{
    [JsonStringEnumMemberName("semicolon")]
    Semicolon,

    [JsonStringEnumMemberName("comma")]
    Comma,

    [JsonStringEnumMemberName("tab")]
    Tab,
}

/// <summary>The order of the parts of dates, with a hyphen, a slash, a full stop or a blank between them.</summary>
internal enum DateForm
{
    [JsonStringEnumMemberName("dd-mm-yyyy")]
    DayFirst,

    [JsonStringEnumMemberName("yyyy-mm-dd")]
    YearFirst,

    [JsonStringEnumMemberName("mm-dd-yyyy")]
    MonthFirst,
}

/// <summary>What stands before decimals; the other one may stand between thousands.</summary>
internal enum DecimalSign
{
    [JsonStringEnumMemberName("comma")]
    Comma,

    [JsonStringEnumMemberName("point")]
    Point,
}

internal enum FacilityKey
{
    /// <summary>Its number or id in the register.</summary>
    [JsonStringEnumMemberName("id")]
    Id,

    /// <summary>A name it has or had, or its id.</summary>
    [JsonStringEnumMemberName("name")]
    Name,
}
