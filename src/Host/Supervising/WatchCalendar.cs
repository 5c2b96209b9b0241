using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>
/// A calendar as RFC 5545 has it, in words of one language. Asked for again under the same coordinates it is the same to the
/// byte.
/// </summary>
/// <param name="register">Whose calendar it is.</param>
/// <param name="under">The coordinates asked under.</param>
/// <param name="language">Of its readers.</param>
internal sealed class WatchCalendar(OpenRegister register, Coordinates under, Language language)
{
    public const string Type = "text/calendar; charset=utf-8";

    private const int MostNamed = 20;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly (string Season, string Start, string From, string To, string Rule)[] Seasons =
    [
        ("STANDARD", "19961027T030000", "+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("DAYLIGHT", "19970330T020000", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ];

    private readonly CalendarLines _lines = new();
    private readonly Captions _captions = Captions.In(language);
    private readonly Wording _wording = Wording.In(language, Labels.None);

    public static bool IsWanted(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/calendar", StringComparison.OrdinalIgnoreCase));

    public string Of(IReadOnlyList<Watched> watched)
    {
        var names = new ReadersNames(
            register.Book, Coordinates.At(under.Recorded), _wording,
            [.. watched.Select(w => w.Facilities[0]).Distinct(StringComparer.Ordinal)]);
        _lines.Add("BEGIN", "VCALENDAR");
        _lines.Add("VERSION", "2.0");
        _lines.Add("PRODID", "-//Regulations//Watch//EN");
        _lines.AddText("X-WR-CALNAME", OneLine.Of(register.Title));
        foreach (var each in watched) Event(each, names);
        if (watched.Count == 0) Zone();
        _lines.Add("END", "VCALENDAR");
        return _lines.ToString();
    }

    /// <summary>A calendar has one component at least: where nothing is to come, the time zone of the days asked about.</summary>
    private void Zone()
    {
        _lines.Add("BEGIN", "VTIMEZONE");
        _lines.Add("TZID", LegalCalendar.ZoneId);
        foreach (var (season, start, from, to, rule) in Seasons)
        {
            _lines.Add("BEGIN", season);
            _lines.Add("DTSTART", start);
            _lines.Add("TZOFFSETFROM", from);
            _lines.Add("TZOFFSETTO", to);
            _lines.Add("RRULE", rule);
            _lines.Add("END", season);
        }

        _lines.Add("END", "VTIMEZONE");
    }

    private void Event(Watched watched, ReadersNames names)
    {
        var coming = watched.Coming;
        // When the register took in what is told: the clock of whoever asks says nothing about it.
        var recorded = Utc.Format(register.Book.RecordedAt(watched.Recordings[^1]));
        _lines.Add("BEGIN", "VEVENT");
        _lines.Add("UID", Uid(coming));
        _lines.Add("DTSTAMP", recorded);
        _lines.Add("LAST-MODIFIED", recorded);
        _lines.Add("SEQUENCE", (watched.Recordings.Count - 1).ToString(CultureInfo.InvariantCulture));
        AddStart(coming.At);
        _lines.AddText("SUMMARY", $"{names.Name(coming.Ref)}: {_wording.Say(SupervisionLabels.Of(coming.Kind))}");
        _lines.AddText("DESCRIPTION", string.Join('\n', Description(watched, names)));
        _lines.Add("TRANSP", "TRANSPARENT");
        _lines.Add("END", "VEVENT");
    }

    private IEnumerable<string> Description(Watched watched, ReadersNames names)
    {
        var (coming, facilities) = (watched.Coming, watched.Facilities);
        yield return _wording.Moment(coming.At);
        yield return $"{_captions.Worded}: {names.Named(coming.Version)}";
        yield return $"{_captions.Named}: {OneLine.Of(coming.Ref)}";
        foreach (var facility in facilities.Take(MostNamed)) yield return names.Named(facility);
        if (facilities.Count > MostNamed) yield return $"+ {facilities.Count - MostNamed}";
    }

    /// <summary>Stays when the moment is moved, or an end comes about in another way; whatever days are asked about.</summary>
    private string Uid(Coming coming)
    {
        var turn = coming.Kind is ComingKind.Commences or ComingKind.Replaced or ComingKind.NoLongerReaches ? coming.Kind.ToString() : "Ends";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{turn}\n{coming.Ref}\n{coming.Version}\n{coming.Occasion}"));
        return $"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}@{register.Name}";
    }

    /// <summary>A midnight is a day.</summary>
    private void AddStart(LegalTime at)
    {
        var date = LegalCalendar.DateOf(at);
        if (LegalCalendar.StartOf(date) == at) _lines.Add("DTSTART;VALUE=DATE", date.ToString("uuuuMMdd", CultureInfo.InvariantCulture));
        else _lines.Add("DTSTART", Utc.Format(Instant.FromUnixTimeSeconds(at.Seconds)));
    }
}
