using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Regulations.Domain;

namespace Regulations.Projections.Search;

/// <summary>A citation as somebody types it: BEK 372, bek. nr. 372 af 4/4 2020, executive order no. 372 of 4 April 2020.</summary>
/// <param name="Forms">The gazette's forms it may mean.</param>
/// <param name="Date">Null where no day is named.</param>
/// <param name="Year">Null where no year is named.</param>
internal sealed partial record CitationAsked(IReadOnlyList<string> Forms, string Number, LocalDate? Date, int? Year)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Null where the text holds none.</summary>
    /// <param name="text">What is looked for.</param>
    /// <param name="rest">What stands beside the citation.</param>
    public static CitationAsked? Read(string text, out string rest)
    {
        var match = Written().Match(text);
        rest = match.Success ? text.Remove(match.Index, match.Length) : text;
        if (!match.Success) return null;
        var date = DateOf(match);
        int? year = match.Groups["year"].Success ? Whole(match, "year") : null;
        return new(FormsOf(FoldedText.Of(match.Groups["form"].ValueSpan)), match.Groups["number"].Value.TrimStart('0'), date, year);
    }

    public bool Fits(InstrumentNumber instrument) =>
        instrument.Number == Number && (Forms.Contains(instrument.Form) || instrument.Form.Length == 0)
        && (Year is null || (instrument.Signed is { IsMoment: true } signed && IsOf(LegalCalendar.DateOf(signed))));

    private bool IsOf(LocalDate signed) => Date is { } date ? signed == date : signed.Year == Year;

    private static string[] FormsOf(string folded) => folded switch
    {
        ['b', ..] => ["BEK"],
        ['l', 'b', 'k', ..] or ['l', 'o', 'v', 'b', ..] => ["LBK"],
        ['l', ..] or ['a', ..] => ["LOV", "LBK"],
        ['v', ..] or ['g', ..] => ["VEJ"],
        ['c', ..] => ["CIR", "CIS"],
        _ => ["BEK"],
    };

    private static LocalDate? DateOf(Match match)
    {
        if (!match.Groups["day"].Success) return null;
        var (day, year) = (Whole(match, "day"), Whole(match, "year"));
        var month = match.Groups["month"].Success ? Whole(match, "month") : MonthOf(match.Groups["name"].Value);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        return new(year, month, day);
    }

    private static int Whole(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(string name) => 1 + Array.IndexOf(Months, name[..3].ToLowerInvariant() switch
    {
        "may" => "maj",
        "oct" => "okt",
        var month => month,
    });

    [GeneratedRegex(
        @"(?<!\w)(?<form>bek|bekendtg(ø|oe)relse|lbk|lovbekendtg(ø|oe)relse|lov|act|vej|vejledning|guideline|cir|cirkul(æ|ae)re"
        + @"|executive\s+order|order)"
        + @"\.?\s+((nr|no|nummer|number)\.?\s*)?(?<number>[0-9]{1,6})(?!\w)"
        + @"(\s+(af|of|fra)(\s+d(en|\.))?\s+((?<day>[0-9]{1,2})"
        + @"(\s*[./-]\s*(?<month>[0-9]{1,2})\s*[./\s-]\s*|\.?\s*(?<name>\p{L}{3,9})\.?\s+))?(?<year>[0-9]{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
