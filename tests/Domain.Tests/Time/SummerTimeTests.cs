using NodaTime;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Time;

/// <summary>The clock goes from 02:00 to 03:00 on 29 March 2020 and back from 03:00 to 02:00 on 25 October 2020.</summary>
public sealed class SummerTimeTests
{
    [Theory]
    [InlineData("2020-03-29T02:00")]
    [InlineData("2020-03-29T02:30")]
    [InlineData("2020-03-29T02:59")]
    public void A_time_the_clock_skipped_does_not_exist(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.Skipped);
        time.ShouldBe(default);
    }

    [Theory]
    [InlineData("2020-10-25T02:00")]
    [InlineData("2020-10-25T02:30")]
    [InlineData("2020-10-25T02:59")]
    public void A_time_the_clock_struck_twice_is_refused_without_an_offset(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.Ambiguous);
        time.ShouldBe(default);
    }

    [Theory]
    [InlineData("2020-03-29T01:59", "2020-03-29T03:00")]
    [InlineData("2020-10-25T02:59+02:00", "2020-10-25T02:00+01:00")]
    public void A_minute_lies_between_the_times_on_either_side_of_the_change(string before, string after) =>
        (At(after).Seconds - At(before).Seconds).ShouldBe(60);

    [Fact]
    public void An_offset_says_which_of_the_two_hours_is_meant()
    {
        InstantOf("2020-10-25T02:30+02:00").ShouldBe(Instant.FromUtc(2020, 10, 25, 0, 30));
        InstantOf("2020-10-25T02:30+01:00").ShouldBe(Instant.FromUtc(2020, 10, 25, 1, 30));
    }

    [Fact]
    public void The_hour_that_comes_twice_keeps_its_order()
    {
        string[] inOrder =
        [
            "2020-10-25T01:59", "2020-10-25T02:00+02:00", "2020-10-25T02:30+02:00", "2020-10-25T02:59+02:00",
            "2020-10-25T02:00+01:00", "2020-10-25T02:30+01:00", "2020-10-25T02:59+01:00", "2020-10-25T03:00",
        ];

        inOrder.Reverse().OrderBy(At).ShouldBe(inOrder);
    }

    [Fact]
    public void A_rule_that_commences_in_the_second_of_the_two_hours_does_not_bind_in_the_first()
    {
        var register = Register.WithElm()
            .On("2020-10-20", Order("order").Commencing("2020-10-25T02:30+01:00").Stating("§ 1"));

        register.RulesAt("2020-10-25T02:45+02:00").ShouldBeEmpty();
        register.RulesAt("2020-10-25T02:29+01:00").ShouldBeEmpty();
        register.RulesAt("2020-10-25T02:30+01:00").ShouldBe(["order § 1"]);
    }

    [Theory]
    [InlineData("2020-03-28T20:00", "2020-03-29", 4)]
    [InlineData("2020-03-29T00:00", "2020-03-30", 23)]
    [InlineData("2020-10-25T00:00", "2020-10-26", 25)]
    [InlineData("2020-04-04T20:00", "2020-04-05", 4)]
    public void The_day_after_publication_begins_at_its_midnight_however_long_the_day_was(string published, string inForce, int hours)
    {
        var commencement = Commencement.DayAfter(Moment(published));

        commencement.ShouldBe(new(CommencementKind.DayAfterPublication, At(inForce)));
        (commencement.At.Seconds - At(published).Seconds).ShouldBe(hours * 3600);
    }

    [Fact]
    public void What_commences_on_publication_commences_at_that_minute() =>
        Commencement.OnPublication(Moment("2020-04-04T17:45")).ShouldBe(new(CommencementKind.OnPublication, At("2020-04-04T17:45")));

    [Fact]
    public void Old_law_is_older_than_new_law() => At("1849-06-05").ShouldBeLessThan(At("1953-06-05"));

    private static Instant InstantOf(string text) => Instant.FromUnixTimeSeconds(At(text).Seconds);
}
