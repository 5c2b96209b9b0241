namespace Regulations.Domain.Tests.Answers;

public sealed class GapsTests
{
    [Theory]
    [InlineData("2020-03-31T23:59", false)]
    [InlineData("2020-04-01", true)]
    [InlineData("2020-04-30T23:59", true)]
    [InlineData("2020-05-01", false)]
    public void A_declared_hole_shows_for_the_span_it_names(string at, bool shows) =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-05-01")).GapsAt(at).ShouldBe(shows ? ["hole"] : []);

    [Fact]
    public void A_hole_without_an_end_shows_until_it_is_closed_in_the_register()
    {
        var register = Register.WithElm().Holding(Gap("hole", "2020-04-01"), GapClosed("hole"));

        register.GapsAt("2030-01-01", recorded: 2).ShouldBe(["hole"]);
        register.GapsAt("2030-01-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_hole_shows_for_those_its_scope_reaches() =>
        Register.WithElm().Holding(
                Gap("ours", "2020-04-01", scope: Kinds("care-home")),
                Gap("theirs", "2020-04-01", scope: Kinds("school")),
                Gap("all", "2020-04-01"))
            .GapsAt("2020-04-01").ShouldBe(["all", "ours"]);

    [Fact]
    public void A_hole_declared_publicly_is_known_from_then()
    {
        var register = Register.WithElm().On("2020-06-01", Gap("hole", "2020-04-01"));

        register.GapsAt("2020-05-01", known: "2020-05-31").ShouldBeEmpty();
        register.GapsAt("2020-05-01", known: "2020-06-01").ShouldBe(["hole"]);
    }

    [Fact]
    public void Holes_cut_the_timeline_where_they_begin_and_end() =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-05-01"))
            .TimelineOver("2020-03-01 .. 2020-06-01")
            .ShouldBe(["2020-03-01 .. 2020-04-01: ", "2020-04-01 .. 2020-05-01: ", "2020-05-01 .. 2020-06-01: "]);
}
