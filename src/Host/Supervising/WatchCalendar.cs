using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>
/// A calendar as RFC 5545 has it, in words of one language: of each instrument or decision an event for each moment at which
/// something becomes of its rules. Asked for again under the same coordinates it is the same to the byte.
/// </summary>
/// <param name="register">Whose calendar it is.</param>
/// <param name="under">The coordinates asked under.</param>
/// <param name="language">Of its readers.</param>
internal sealed class WatchCalendar(OpenRegister register, Coordinates under, Language language)
{
    public const string Type = "text/calendar; charset=utf-8";

    private const int HoursBetweenReadings = 12;

    /// <summary>Since when Europe/Copenhagen changes its clocks as it does now.</summary>
    private static readonly DateTime ClocksAsNow = new(1996, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static bool IsWanted(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/calendar", StringComparison.OrdinalIgnoreCase));

    public string Of(IReadOnlyList<Watched> watched)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Regulations//Watch//EN" };
        calendar.AddProperty("X-WR-CALNAME", OneLine.Of(register.Title));
        var between = Ical.Net.DataTypes.Duration.FromHours(HoursBetweenReadings);
        var refresh = new CalendarProperty("REFRESH-INTERVAL", between);
        refresh.AddParameter("VALUE", "DURATION");
        calendar.Properties.Add(refresh);
        calendar.AddProperty(new CalendarProperty("X-PUBLISHED-TTL", between));

        var wording = Wording.In(language, Labels.None);
        var names = new ReadersNames(
            register.Book, Coordinates.At(under.Recorded), wording,
            [.. watched.Select(w => w.Facilities[0]).Distinct(StringComparer.Ordinal)]);
        foreach (var turn in InstrumentTurn.Of(watched)) calendar.Events.Add(Event(turn, new TurnInWords(turn, names, language)));
        // A calendar has one component at least: where nothing is to come, the time zone of the days asked about.
        if (watched.Count == 0)
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(LegalCalendar.ZoneId, ClocksAsNow, includeHistoricalData: false));
        return OctetFolding.Of(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private CalendarEvent Event(InstrumentTurn turn, TurnInWords words)
    {
        // When the register took in what is told: the clock of whoever asks says nothing about it.
        var recorded = Utc(register.Book.RecordedAt(turn.Recordings[^1]));
        var told = new CalendarEvent
        {
            Uid = turn.Uid(register.Name.ToString()), DtStamp = recorded, LastModified = recorded, Sequence = turn.Recordings.Count - 1,
            Summary = words.Summary, Description = words.Description, Transparency = TransparencyType.Transparent,
        };
        Place(told, turn.At);
        return told;
    }

    /// <summary>A midnight is a day; another moment is shown for a quarter of an hour, in universal time.</summary>
    private static void Place(CalendarEvent told, LegalTime at)
    {
        var date = LegalCalendar.DateOf(at);
        (told.Start, told.Duration) = LegalCalendar.StartOf(date) == at
            ? (new CalDateTime(date.Year, date.Month, date.Day), Ical.Net.DataTypes.Duration.FromDays(1))
            : (Utc(Instant.FromUnixTimeSeconds(at.Seconds)), Ical.Net.DataTypes.Duration.FromMinutes(15));
    }

    private static CalDateTime Utc(Instant instant) => new(instant.ToDateTimeUtc(), CalDateTime.UtcTzId);
}
