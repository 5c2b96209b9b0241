using System.Text;
using Regulations.Domain;

namespace Regulations.EventStore.Codec;

/// <summary>Reads times as the legal calendar does, but remembers the days met: a register's times fall on few days.</summary>
internal sealed class LegalTimes
{
    private const int DateLength = 10;
    private const int MinuteLength = 16;
    private const int SecondsOfPlainDay = 24 * 60 * 60;

    private readonly Dictionary<int, Day> _days = [];

    public TimeFault Read(ReadOnlySpan<byte> utf8, out WrittenTime time)
    {
        if (utf8.Length == DateLength && DayOf(utf8) is { } date)
        {
            time = new(date.Start, HasTimeOfDay: false);
            return TimeFault.None;
        }

        if (utf8.Length == MinuteLength
            && SecondsOf(utf8[DateLength..]) is { } seconds && DayOf(utf8[..DateLength]) is { IsPlain: true } day)
        {
            time = new(new(day.Start.Seconds + seconds), HasTimeOfDay: true);
            return TimeFault.None;
        }

        return LegalCalendar.Read(Encoding.UTF8.GetString(utf8), out time);
    }

    private Day? DayOf(ReadOnlySpan<byte> date)
    {
        if (Number(date[..4]) is not { } year
            || date[4] != '-' || Number(date[5..7]) is not { } month || date[7] != '-' || Number(date[8..]) is not { } dayOfMonth)
            return null;
        var key = (((year * 100) + month) * 100) + dayOfMonth;
        if (_days.TryGetValue(key, out var day)) return day;
        if (LegalCalendar.Read(Encoding.UTF8.GetString(date), out var time) != TimeFault.None) return null;
        var isPlain = LegalCalendar.NextMidnight(time.Time).Seconds - time.Time.Seconds == SecondsOfPlainDay;
        return _days[key] = new(time.Time, isPlain);
    }

    /// <summary>Of <c>T10:00</c>.</summary>
    private static int? SecondsOf(ReadOnlySpan<byte> text)
    {
        if (text[0] != 'T' || text[3] != ':') return null;
        return Number(text[1..3]) is { } hour and < 24 && Number(text[4..]) is { } minute and < 60 ? ((hour * 60) + minute) * 60 : null;
    }

    private static int? Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit)) return null;
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <param name="Start">Its midnight.</param>
    /// <param name="IsPlain">Whether it has 24 hours: the clock is not changed that day.</param>
    private readonly record struct Day(LegalTime Start, bool IsPlain);
}
