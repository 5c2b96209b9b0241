using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>Dates, times of day and numbers as lists of case systems write them, turned into those of every list.</summary>
internal static partial class WrittenCell
{
    /// <returns>The date, and the time of day where one stands behind it, as ISO 8601 has them; null where it is no date.</returns>
    public static (string Date, string? Time)? Date(string written, DateForm form)
    {
        var match = Parts().Match(written.Trim());
        if (!match.Success) return null;
        var (year, month, day) = form switch
        {
            DateForm.YearFirst => ("first", "second", "third"),
            DateForm.DayFirst => ("third", "second", "first"),
            DateForm.MonthFirst => ("third", "first", "second"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (match.Groups[year].Length != 4 || match.Groups[month].Length > 2 || match.Groups[day].Length > 2) return null;
        var time = match.Groups["time"].Success ? Time(match.Groups["time"].Value) : null;
        if (match.Groups["time"].Success && time is null) return null;
        return Iso(Whole(match, year), Whole(match, month), Whole(match, day)) is { } date ? (date, time) : null;
    }

    /// <returns>A time of day as ISO 8601 has it, to the minute; null where it is none.</returns>
    public static string? Time(string written)
    {
        var match = Clock().Match(written.Trim());
        if (!match.Success) return null;
        var (hour, minute) = (Whole(match, "hour"), match.Groups["minute"].Success ? Whole(match, "minute") : 0);
        return hour > 23 || minute > 59 ? null : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
    }

    /// <summary>A number with a point before its decimals and nothing between thousands; what is no number as it stands.</summary>
    public static string Number(string written, DecimalSign sign)
    {
        var (plain, grouped) = sign == DecimalSign.Comma ? (CommaPlain(), CommaGrouped()) : (PointPlain(), PointGrouped());
        var text = written.Trim();
        if (!plain.IsMatch(text) && !grouped.IsMatch(text)) return written;
        return sign == DecimalSign.Comma
            ? text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", string.Empty, StringComparison.Ordinal);
    }

    private static string? Iso(int year, int month, int day) =>
        year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? null : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static int Whole(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?<first>[0-9]{1,4})\s*[-/.\s]\s*(?<second>[0-9]{1,2})\s*[-/.\s]\s*(?<third>[0-9]{1,4})((T|,?\s+)(?<time>\S.*))?$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(kl\.?\s*)?(?<hour>[0-9]{1,2})([.:](?<minute>[0-9]{2})([.:][0-9]{2}([.,][0-9]+)?)?)?$", Options,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(,[0-9]+)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaPlain();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaGrouped();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointPlain();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointGrouped();
}
