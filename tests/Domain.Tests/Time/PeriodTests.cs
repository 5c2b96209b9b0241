using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Time;

/// <summary>The other period in each of the thirteen relations to April 2020, <c>[1 April, 1 May)</c>.</summary>
public sealed class PeriodTests
{
    private static readonly Period April = Period("2020-04-01 .. 2020-05-01");

    [Fact]
    public void A_period_that_ends_before_April_does_not_overlap_it() => ShouldNotOverlap("2020-02-01 .. 2020-03-01");

    [Fact]
    public void A_period_that_ends_as_April_starts_does_not_overlap_it() => ShouldNotOverlap("2020-03-01 .. 2020-04-01");

    [Fact]
    public void A_period_that_runs_into_April_overlaps_its_start() =>
        ShouldOverlap("2020-03-01 .. 2020-04-10", shared: "2020-04-01 .. 2020-04-10");

    [Fact]
    public void A_period_that_ends_with_April_and_started_before_holds_it() =>
        ShouldOverlap("2020-03-01 .. 2020-05-01", shared: "2020-04-01 .. 2020-05-01");

    [Fact]
    public void A_period_around_April_holds_it() =>
        ShouldOverlap("2020-03-01 .. 2020-06-01", shared: "2020-04-01 .. 2020-05-01");

    [Fact]
    public void A_period_that_starts_with_April_and_ends_in_it_lies_within() =>
        ShouldOverlap("2020-04-01 .. 2020-04-10", shared: "2020-04-01 .. 2020-04-10");

    [Fact]
    public void April_overlaps_itself() =>
        ShouldOverlap("2020-04-01 .. 2020-05-01", shared: "2020-04-01 .. 2020-05-01");

    [Fact]
    public void A_period_that_starts_with_April_and_outlasts_it_holds_it() =>
        ShouldOverlap("2020-04-01 .. 2020-06-01", shared: "2020-04-01 .. 2020-05-01");

    [Fact]
    public void A_period_within_April_lies_within() =>
        ShouldOverlap("2020-04-10 .. 2020-04-20", shared: "2020-04-10 .. 2020-04-20");

    [Fact]
    public void A_period_that_ends_with_April_and_starts_in_it_lies_within() =>
        ShouldOverlap("2020-04-10 .. 2020-05-01", shared: "2020-04-10 .. 2020-05-01");

    [Fact]
    public void A_period_that_runs_out_of_April_overlaps_its_end() =>
        ShouldOverlap("2020-04-10 .. 2020-06-01", shared: "2020-04-10 .. 2020-05-01");

    [Fact]
    public void A_period_that_starts_as_April_ends_does_not_overlap_it() => ShouldNotOverlap("2020-05-01 .. 2020-06-01");

    [Fact]
    public void A_period_that_starts_after_April_does_not_overlap_it() => ShouldNotOverlap("2020-06-01 .. 2020-07-01");

    [Fact]
    public void An_empty_period_overlaps_nothing()
    {
        ShouldNotOverlap("2020-04-10 .. 2020-04-10");
        ShouldNotOverlap("2020-04-20 .. 2020-04-10");
    }

    [Theory]
    [InlineData("2020-03-31T23:59", false)]
    [InlineData("2020-04-01", true)]
    [InlineData("2020-04-15T12:00", true)]
    [InlineData("2020-04-30T23:59", true)]
    [InlineData("2020-05-01", false)]
    public void A_period_holds_its_first_minute_and_not_its_end(string moment, bool held) =>
        April.Contains(At(moment)).ShouldBe(held);

    [Fact]
    public void An_open_ended_period_holds_every_later_moment_and_never_ends()
    {
        var since = Domain.Period.Since(At("2020-04-01"));

        since.ShouldBe(Period("2020-04-01 .. "));
        since.Contains(At("9999-12-31")).ShouldBeTrue();
        since.Contains(At("2020-03-31T23:59")).ShouldBeFalse();
        since.Contains(LegalTime.Never).ShouldBeFalse();
    }

    [Fact]
    public void Everything_holds_every_moment()
    {
        Domain.Period.Everything.ShouldBe(Period(".."));
        Domain.Period.Everything.Contains(At("0001-01-01")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2020-04-01 .. 2020-05-01", false)]
    [InlineData("2020-04-01 .. 2020-04-01T00:01", false)]
    [InlineData("2020-04-01 .. 2020-04-01", true)]
    [InlineData("2020-05-01 .. 2020-04-01", true)]
    public void A_period_that_ends_no_later_than_it_starts_is_empty(string period, bool empty) =>
        Period(period).IsEmpty.ShouldBe(empty);

    [Theory]
    [InlineData("2020-04-10", "2020-04-01 .. 2020-04-10")]
    [InlineData("2020-05-01", "2020-04-01 .. 2020-05-01")]
    [InlineData("2020-06-01", "2020-04-01 .. 2020-05-01")]
    public void A_period_ended_at_a_moment_never_grows(string end, string left) => April.EndedAt(At(end)).ShouldBe(Period(left));

    [Fact]
    public void A_period_is_written_with_its_edges() => April.ToString().ShouldBe("[2020-04-01, 2020-05-01)");

    private static void ShouldOverlap(string other, string shared)
    {
        April.Overlaps(Period(other)).ShouldBeTrue();
        Period(other).Overlaps(April).ShouldBeTrue();
        April.Intersect(Period(other)).ShouldBe(Period(shared));
        Period(other).Intersect(April).ShouldBe(Period(shared));
    }

    private static void ShouldNotOverlap(string other)
    {
        April.Overlaps(Period(other)).ShouldBeFalse();
        Period(other).Overlaps(April).ShouldBeFalse();
        April.Intersect(Period(other)).IsEmpty.ShouldBeTrue();
    }
}
