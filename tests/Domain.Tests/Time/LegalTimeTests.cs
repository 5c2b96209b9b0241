using NodaTime;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Time;

public sealed class LegalTimeTests
{
    private static readonly LegalTime First = At("2020-04-05");
    private static readonly LegalTime MinuteLater = At("2020-04-05T00:01");

    [Fact]
    public void Of_two_moments_one_is_the_earlier_and_one_the_later()
    {
        LegalTime.Earlier(First, MinuteLater).ShouldBe(First);
        LegalTime.Earlier(MinuteLater, First).ShouldBe(First);
        LegalTime.Later(First, MinuteLater).ShouldBe(MinuteLater);
        LegalTime.Later(MinuteLater, First).ShouldBe(MinuteLater);
    }

    [Fact]
    public void A_moment_stands_in_one_order_to_a_later_one()
    {
        (First < MinuteLater).ShouldBeTrue();
        (First <= MinuteLater).ShouldBeTrue();
        (First > MinuteLater).ShouldBeFalse();
        (First >= MinuteLater).ShouldBeFalse();
        First.CompareTo(MinuteLater).ShouldBeNegative();
    }

    [Fact]
    public void A_moment_is_neither_before_nor_after_itself()
    {
        var same = At("2020-04-05T00:00");

        (First < same).ShouldBeFalse();
        (First > same).ShouldBeFalse();
        (First <= same).ShouldBeTrue();
        (First >= same).ShouldBeTrue();
        First.CompareTo(same).ShouldBe(0);
        First.ShouldBe(same);
    }

    [Fact]
    public void Never_is_after_and_always_is_before_every_moment()
    {
        var moments = new[] { LegalTime.Never, At("9999-12-31"), First, At("0001-01-01"), LegalTime.Always };

        moments.Order().ShouldBe(moments.Reverse());
        moments.Select(m => m.IsMoment).ShouldBe([false, true, true, true, false]);
    }

    [Fact]
    public void An_instant_is_the_moment_of_that_second() =>
        LegalCalendar.At(Instant.FromUtc(2020, 4, 4, 22, 0)).ShouldBe(First);

    [Fact]
    public void A_date_as_known_means_to_the_end_of_that_day()
    {
        Moment("2020-04-05").After.ShouldBe(At("2020-04-06"));
        Moment("2020-10-25").After.ShouldBe(At("2020-10-26"));
    }

    [Fact]
    public void A_date_time_as_known_means_that_minute_included()
    {
        Moment("2020-04-05T10:00").After.ShouldBe(At("2020-04-05T10:01"));
        Moment("2020-04-05T00:00").After.ShouldBe(At("2020-04-05T00:01"));
        Moment("2020-10-25T02:59+02:00").After.ShouldBe(At("2020-10-25T02:00+01:00"));
    }

    [Theory]
    [InlineData("2020-04-05")]
    [InlineData("2020-04-05T00:00")]
    [InlineData("2020-04-05T10:30")]
    public void What_was_written_is_repeated_as_it_was_written(string text) => Moment(text).ToString().ShouldBe(text);

    [Fact]
    public void Without_known_and_decided_everything_published_counts()
    {
        var under = Coordinates.At(7);

        under.ShouldBe(new(null, 7, null));
        under.KnownOrDecided.ShouldBeNull();
        under.KnownBefore.ShouldBe(LegalTime.Never);
        under.DecidedBefore.ShouldBe(LegalTime.Never);
    }

    [Fact]
    public void Where_known_is_not_given_it_is_decided()
    {
        var under = new Coordinates(null, 7, Moment("2020-04-05"));

        under.KnownBefore.ShouldBe(At("2020-04-06"));
        under.DecidedBefore.ShouldBe(At("2020-04-06"));
    }

    [Fact]
    public void Known_may_differ_from_decided()
    {
        var under = new Coordinates(Moment("2020-05-01T12:00"), 7, Moment("2020-04-05"));

        under.KnownBefore.ShouldBe(At("2020-05-01T12:01"));
        under.DecidedBefore.ShouldBe(At("2020-04-06"));
    }

    [Fact]
    public void Known_alone_holds_nothing_against_a_decision() =>
        new Coordinates(Moment("2020-05-01"), 7, null).DecidedBefore.ShouldBe(LegalTime.Never);
}
