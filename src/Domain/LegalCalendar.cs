using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Regulations.Domain;

/// <summary>The calendar of the law: Europe/Copenhagen, read and written as entries and questions state it.</summary>
public static class LegalCalendar
{
    public const string ZoneId = "Europe/Copenhagen";

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneId];
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly OffsetDateTimePattern MinuteWithOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

    /// <summary>Reads <c>2020-04-05</c>, <c>2020-04-05T10:00</c> or, with an offset, <c>2020-10-25T02:30+01:00</c>.</summary>
    /// <returns>
    /// The fault where the text is no such time, names a civil time that does not exist or exists twice, or has an offset that
    /// Copenhagen does not have at that moment. Of the last the moment is given as well.
    /// </returns>
    public static TimeFault Read(string text, out WrittenTime time)
    {
        time = default;
        if (text.Length == 10)
        {
            if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)) return TimeFault.Unreadable;
            time = new(StartOf(date), HasTimeOfDay: false);
            return TimeFault.None;
        }

        if (Minute.Parse(text).TryGetValue(default, out var civil)) return ReadCivil(civil, out time);
        if (!MinuteWithOffset.Parse(text).TryGetValue(default, out var exact)) return TimeFault.Unreadable;
        var instant = exact.ToInstant();
        time = new(At(instant), HasTimeOfDay: true);
        return Zone.GetUtcOffset(instant) == exact.Offset ? TimeFault.None : TimeFault.ForeignOffset;
    }

    /// <summary>
    /// As <see cref="Read"/>, of the years 1 to 9999: a sign before a year is a slip of whoever asks. Any offset names its moment.
    /// </summary>
    public static TimeFault ReadAsked(string text, out WrittenTime time)
    {
        var fault = Read(text, out time);
        if (fault == TimeFault.ForeignOffset) fault = TimeFault.None;
        if (fault != TimeFault.None || DateOf(time.Time).Year >= 1) return fault;
        time = default;
        return TimeFault.Unreadable;
    }

    /// <summary>Midnight of a date; where the clock skipped it, the first moment of that day.</summary>
    public static LegalTime StartOf(LocalDate date) => At(Zone.AtStartOfDay(date).ToInstant());

    /// <summary>The first midnight after a moment: when what commences the day after its publication commences.</summary>
    public static LegalTime NextMidnight(LegalTime time) => PlusDays(time, 1);

    /// <summary>
    /// The midnight that begins the day so many days after that of a moment: with it end so many days, that one the first.
    /// </summary>
    /// <returns><see cref="LegalTime.Never"/> after the last day of the calendar, 9999-12-31.</returns>
    public static LegalTime PlusDays(LegalTime time, int days)
    {
        var date = DateOf(time);
        return days > NodaTime.Period.DaysBetween(date, LocalDate.MaxIsoValue) ? LegalTime.Never : StartOf(date.PlusDays(days));
    }

    public static LocalDate DateOf(LegalTime time) => Civil(time).Date;

    public static LegalTime At(Instant instant) => new(instant.ToUnixTimeSeconds());

    public static string Format(LegalTime time)
    {
        if (time == LegalTime.Never) return "open-ended";
        if (time == LegalTime.Always) return "always";
        var civil = Civil(time);
        if (StartOf(civil.Date) == time) return LocalDatePattern.Iso.Format(civil.Date);
        return Zone.MapLocal(civil).Count == 1
            ? Minute.Format(civil)
            : MinuteWithOffset.Format(Instant.FromUnixTimeSeconds(time.Seconds).InZone(Zone).ToOffsetDateTime());
    }

    /// <summary>With the time of day even at midnight: how a moment asked about is repeated.</summary>
    public static string FormatMinute(LegalTime time)
    {
        var text = Format(time);
        return text.Length == 10 ? string.Create(CultureInfo.InvariantCulture, $"{text}T00:00") : text;
    }

    /// <summary>A moment by the clocks of Copenhagen, which show some minutes twice a year.</summary>
    public static LocalDateTime Civil(LegalTime time) => Instant.FromUnixTimeSeconds(time.Seconds).InZone(Zone).LocalDateTime;

    private static TimeFault ReadCivil(LocalDateTime civil, out WrittenTime time)
    {
        var mapping = Zone.MapLocal(civil);
        time = mapping.Count == 1 ? new(At(mapping.Single().ToInstant()), HasTimeOfDay: true) : default;
        return mapping.Count switch { 0 => TimeFault.Skipped, 1 => TimeFault.None, _ => TimeFault.Ambiguous };
    }
}

/// <summary>Why a text is no legal time.</summary>
public enum TimeFault
{
    None,
    Unreadable,

    /// <summary>The clock was put forward over it: that day does not have it.</summary>
    Skipped,

    /// <summary>The clock was put back over it: that day has it twice, and no offset says which.</summary>
    Ambiguous,

    /// <summary>No clock of Copenhagen is set so at that moment: the hour or the offset is a slip.</summary>
    ForeignOffset,
}

/// <summary>A moment as somebody wrote it: whether a time of day stood there decides what "to the end of" means.</summary>
public readonly record struct WrittenTime(LegalTime Time, bool HasTimeOfDay)
{
    /// <summary>The first moment after what was written: the next midnight of a date, the next minute of a date-time.</summary>
    public LegalTime After => HasTimeOfDay ? new(Time.Seconds + 60) : LegalCalendar.NextMidnight(Time);

    public override string ToString() => HasTimeOfDay ? LegalCalendar.FormatMinute(Time) : LegalCalendar.Format(Time);
}
