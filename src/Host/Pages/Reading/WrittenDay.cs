using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Regulations.Host.Pages.Reading;

/// <summary>
/// A day as people write it, with a time of day or without: <c>5/4 2020</c>, <c>05-04-2020</c>, <c>5. april 2020 kl. 10</c>,
/// <c>5 April 2020 at 10:00</c>, <c>2020-04-05T10:00</c>. The day stands before the month.
/// </summary>
/// <param name="Hour">As legal times write it, with an offset where one was written; null: none was written.</param>
public sealed partial record WrittenDay(LocalDate Date, string? Hour)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[][] MonthsInFull =
    [
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        Months,
        EnglishMonths,
        [.. EnglishMonths.Select(m => m == "sep" ? "sept" : m)],
    ];

    /// <summary>The text of a legal time: a date, or a date-time.</summary>
    public string Legal => Hour is null ? Iso8601 : $"{Iso8601}T{Hour}";

    /// <summary>The date alone, as addresses have it.</summary>
    public string Iso8601 => LocalDatePattern.Iso.Format(Date);

    /// <returns>Null where it is no day, or one that does not exist.</returns>
    public static WrittenDay? Read(string written)
    {
        var text = written.Trim().ToLowerInvariant();
        foreach (var form in (Regex[])[Iso(), DayFirst(), Named()])
        {
            var match = form.Match(text);
            if (!match.Success) continue;
            if (DateOf(match) is not { } date) return null;
            var rest = text[match.Length..].Trim().TrimStart(',').Trim();
            if (rest.Length == 0) return new(date, null);
            return HourOf(rest) is { } hour ? new(date, hour) : null;
        }

        return null;
    }

    /// <summary>A time of day as people write it: <c>10</c>, <c>10.30</c>, <c>kl. 10:30</c>, <c>1030</c>; with an offset as legal times
    /// have it.</summary>
    /// <returns>As legal times write it, <c>10:30</c>; null where it is none.</returns>
    public static string? HourOf(string written)
    {
        var match = TimeOfDay().Match(written.Trim().ToLowerInvariant());
        if (!match.Success) return null;
        var (hour, minute) = (Whole(match, "hour"), match.Groups["minute"].Success ? Whole(match, "minute") : 0);
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}{match.Groups["offset"].Value.ToUpperInvariant()}");
    }

    private static LocalDate? DateOf(Match match)
    {
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Whole(match, "month");
        var (day, year) = (Whole(match, "day"), Whole(match, "year"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        return new(year, month, day);
    }

    private static int MonthOf(string name) => MonthsInFull.Select(m => Array.IndexOf(m, name) + 1).Max();

    private static int Whole(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?![0-9])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\s*[-/.\s]\s*(?<month>[0-9]{1,2})\s*[-/.\s]\s*(?<year>[0-9]{4})(?![0-9])", Options,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(d\.\s*|den\s+)?(?<day>[0-9]{1,2})\.?\s*(?<name>[a-zæøå]+)\.?\s*(?<year>[0-9]{4})(?![0-9])", Options,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(t|kl\.?|at|klokken)?\s*(?<hour>[0-9]{1,2})(\s*[.:]?\s*(?<minute>[0-9]{2}))?\s*(?<offset>[+-][0-9]{2}:[0-9]{2}|z)?$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();
}
