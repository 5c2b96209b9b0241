using NodaTime;
using NodaTime.Text;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Time;

public sealed class LegalCalendarTests
{
    [Theory]
    [InlineData("2020-04-05", "2020-04-04T22:00:00Z")]
    [InlineData("2020-12-05", "2020-12-04T23:00:00Z")]
    [InlineData("2020-04-05T10:00", "2020-04-05T08:00:00Z")]
    [InlineData("2020-12-05T10:00", "2020-12-05T09:00:00Z")]
    [InlineData("2020-04-05T00:00", "2020-04-04T22:00:00Z")]
    [InlineData("2020-04-05T23:59", "2020-04-05T21:59:00Z")]
    [InlineData("2020-04-05T10:00+02:00", "2020-04-05T08:00:00Z")]
    public void A_time_is_civil_time_in_Copenhagen_unless_an_offset_is_written(string text, string instant) =>
        InstantOf(At(text)).ShouldBe(InstantPattern.General.Parse(instant).Value);

    [Theory]
    [InlineData("2020-04-05T10:00-05:00", "2020-04-05T15:00:00Z")]
    [InlineData("2020-04-05T10:00Z", "2020-04-05T10:00:00Z")]
    [InlineData("2020-06-01T10:00+01:00", "2020-06-01T09:00:00Z")]
    [InlineData("2020-12-01T10:00+02:00", "2020-12-01T08:00:00Z")]
    [InlineData("2020-03-29T02:30+01:00", "2020-03-29T01:30:00Z")]
    public void An_offset_that_Copenhagen_does_not_have_then_is_a_fault_of_the_law_and_a_moment_of_a_question(string text, string instant)
    {
        LegalCalendar.Read(text, out _).ShouldBe(TimeFault.ForeignOffset);

        LegalCalendar.ReadAsked(text, out var asked).ShouldBe(TimeFault.None);
        InstantOf(asked.Time).ShouldBe(InstantPattern.General.Parse(instant).Value);
    }

    [Theory]
    [InlineData("2020-03-28", 1, "2020-03-29")]
    [InlineData("2020-03-28T12:00", 2, "2020-03-30")]
    [InlineData("9999-12-30", 1, "9999-12-31")]
    public void So_many_days_end_with_a_midnight(string from, int days, string end) =>
        LegalCalendar.PlusDays(At(from), days).ShouldBe(At(end));

    [Fact]
    public void After_the_last_day_of_the_calendar_no_midnight_comes()
    {
        LegalCalendar.PlusDays(At("9999-12-30"), 2).ShouldBe(LegalTime.Never);
        LegalCalendar.NextMidnight(At("9999-12-31T23:59")).ShouldBe(LegalTime.Never);
        Moment("9999-12-31").After.ShouldBe(LegalTime.Never);
    }

    [Theory]
    [InlineData("2020-04-05", false)]
    [InlineData("2020-04-05T00:00", true)]
    [InlineData("2020-04-05T00:00+02:00", true)]
    public void A_date_has_no_time_of_day_while_its_midnight_has(string text, bool hasTimeOfDay) =>
        Moment(text).HasTimeOfDay.ShouldBe(hasTimeOfDay);

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("2020-4-5")]
    [InlineData("2020-02-30")]
    [InlineData("2021-02-29")]
    [InlineData("05-04-2020")]
    [InlineData("2020-04-05T10")]
    [InlineData("2020-04-05 10:00")]
    [InlineData("2020-04-05T10:00:00")]
    [InlineData("2020-04-05T10:00+2")]
    [InlineData("2020-04-05T")]
    [InlineData("2020-04-05+02:00")]
    [InlineData(" 2020-04-05")]
    public void What_is_no_date_or_minute_of_the_calendar_is_unreadable(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.Unreadable);
        time.ShouldBe(default);
    }

    [Fact]
    public void Twenty_four_o_clock_is_the_midnight_that_ends_the_day() => At("2020-04-05T24:00").ShouldBe(At("2020-04-06"));

    [Fact]
    public void Every_day_of_two_centuries_begins_at_its_own_midnight()
    {
        for (var date = new LocalDate(1840, 1, 1); date.Year < 2040; date = date.PlusDays(1))
        {
            var start = LegalCalendar.StartOf(date);

            LegalCalendar.DateOf(start).ShouldBe(date);
            LegalCalendar.NextMidnight(start).ShouldBe(LegalCalendar.StartOf(date.PlusDays(1)));
            LegalCalendar.Format(start).ShouldBe(LocalDatePattern.Iso.Format(date));
        }
    }

    [Fact]
    public void The_29th_of_February_exists_in_leap_years() =>
        LegalCalendar.Read("2020-02-29", out _).ShouldBe(TimeFault.None);

    [Theory]
    [InlineData("2020-04-05")]
    [InlineData("2020-03-29")]
    [InlineData("2020-10-25")]
    [InlineData("2020-04-05T10:00")]
    [InlineData("2020-03-29T01:59")]
    [InlineData("2020-03-29T03:00")]
    [InlineData("2020-10-25T01:59")]
    [InlineData("2020-10-25T02:00+02:00")]
    [InlineData("2020-10-25T02:59+01:00")]
    [InlineData("2020-10-25T03:00")]
    [InlineData("1849-06-05")]
    [InlineData("1849-06-05T12:30")]
    [InlineData("1893-12-31")]
    [InlineData("1894-01-01")]
    [InlineData("1894-01-01T12:30")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_time_is_written_as_it_was_read(string text)
    {
        LegalCalendar.Format(At(text)).ShouldBe(text);
        At(text).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2020-04-05T00:00", "2020-04-05")]
    [InlineData("2020-04-05T10:00+02:00", "2020-04-05T10:00")]
    [InlineData("2020-12-05T12:00+01:00", "2020-12-05T12:00")]
    public void A_time_is_written_in_its_shortest_form(string text, string written) => At(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("2020-04-05", "2020-04-05T00:00")]
    [InlineData("2020-04-05T10:00", "2020-04-05T10:00")]
    [InlineData("2020-10-25T02:30+01:00", "2020-10-25T02:30+01:00")]
    public void A_moment_asked_about_is_repeated_with_its_time_of_day(string text, string written) =>
        LegalCalendar.FormatMinute(At(text)).ShouldBe(written);

    [Fact]
    public void What_is_open_ended_and_what_always_was_have_words_of_their_own()
    {
        LegalCalendar.Format(LegalTime.Never).ShouldBe("open-ended");
        LegalCalendar.Format(LegalTime.Always).ShouldBe("always");
    }

    [Theory]
    [InlineData("2020-04-05", "2020-04-06")]
    [InlineData("2020-04-05T00:01", "2020-04-06")]
    [InlineData("2020-04-05T23:59", "2020-04-06")]
    [InlineData("2020-02-28", "2020-02-29")]
    [InlineData("2020-12-31T12:00", "2021-01-01")]
    [InlineData("2020-03-28T12:00", "2020-03-29")]
    [InlineData("2020-03-29T12:00", "2020-03-30")]
    [InlineData("2020-10-25T02:30+02:00", "2020-10-26")]
    [InlineData("2020-10-25T02:30+01:00", "2020-10-26")]
    public void The_next_midnight_begins_the_next_day_also_when_the_clock_is_changed(string text, string next) =>
        LegalCalendar.NextMidnight(At(text)).ShouldBe(At(next));

    [Theory]
    [InlineData("2020-04-05", "2020-04-06", 24)]
    [InlineData("2020-03-29", "2020-03-30", 23)]
    [InlineData("2020-10-25", "2020-10-26", 25)]
    public void The_days_on_which_the_clock_is_changed_are_shorter_and_longer(string day, string next, int hours) =>
        (At(next).Seconds - At(day).Seconds).ShouldBe(hours * 3600);

    [Theory]
    [InlineData("2020-04-05", "2020-04-05")]
    [InlineData("2020-04-05T23:59", "2020-04-05")]
    [InlineData("2020-04-06T00:00", "2020-04-06")]
    public void A_moment_lies_on_a_day_of_Copenhagen(string moment, string day) =>
        LegalCalendar.DateOf(At(moment)).ToString("uuuu-MM-dd", null).ShouldBe(day);

    private static Instant InstantOf(LegalTime time) => Instant.FromUnixTimeSeconds(time.Seconds);
}
