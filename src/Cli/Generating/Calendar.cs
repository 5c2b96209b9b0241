using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>The days of 2020 to 2022, those of a spring or a December more often.</summary>
internal static class Calendar
{
    private const int Days = 1_096;

    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly int[] Busy = [80, 90, 100, 330, 345, 430, 440, 700];

    public static LegalTime Day(LocalDate date) => LegalCalendar.StartOf(date);

    /// <summary>So many days after a moment, at midnight.</summary>
    public static LegalTime After(LegalTime time, int days) => Day(LegalCalendar.DateOf(time).PlusDays(days));

    public static LegalTime Draw(Dice dice) =>
        Day(First.PlusDays(dice.In100(50) ? Math.Clamp(dice.Of(Busy) + dice.Below(60) - 20, 0, Days - 1) : dice.Below(Days)));

    /// <summary>So many days in their order.</summary>
    public static LegalTime[] Draw(Dice dice, int count)
    {
        var days = new LegalTime[count];
        for (var i = 0; i < count; i++) days[i] = Draw(dice);
        Array.Sort(days);
        return days;
    }

    /// <summary>The day, or now and then its noon.</summary>
    public static WrittenTime Written(Dice dice, LegalTime day) =>
        dice.In100(20) ? new(new(day.Seconds + (12 * 3600)), HasTimeOfDay: true) : new(day, HasTimeOfDay: false);
}
