using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Regulations.Domain.Explaining;

/// <summary>A citation as the Danish gazette has it, <c>BEK nr 372 af 04/04/2020</c>.</summary>
/// <param name="Form">LOV, LBK, BEK and the like.</param>
/// <param name="On">The date the instrument was signed.</param>
public sealed partial record Citation(string Form, string Number, LegalTime On)
{
    /// <summary>Null where the text is no such citation, or names a day that does not exist.</summary>
    public static Citation? Read(string text)
    {
        var match = Written().Match(text.Trim());
        if (!match.Success) return null;
        var (day, month, year) = (Whole(match, "day"), Whole(match, "month"), Whole(match, "year"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        return new(match.Groups["form"].Value, match.Groups["number"].Value, LegalCalendar.StartOf(new(year, month, day)));
    }

    private static int Whole(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<form>\p{Lu}{2,8}) nr\.? (?<number>[0-9]{1,6})"
        + @" af (?<day>[0-9]{1,2})[/-](?<month>[0-9]{1,2})[/-](?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
