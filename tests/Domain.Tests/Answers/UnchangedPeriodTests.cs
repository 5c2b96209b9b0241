using Regulations.Domain.Answers;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers;

/// <summary>The order binds Elmegården (registered from 2010) from 1 May to 1 June 2020, published 1 March.</summary>
public sealed class UnchangedPeriodTests
{
    [Theory]
    [InlineData("2009-12-31T23:59", " .. 2010-01-01")]
    [InlineData("2010-01-01", "2010-01-01 .. 2020-03-01")]
    [InlineData("2020-02-29T23:59", "2010-01-01 .. 2020-03-01")]
    [InlineData("2020-03-01", "2020-03-01 .. 2020-05-01")]
    [InlineData("2020-05-01", "2020-05-01 .. 2020-06-01")]
    [InlineData("2020-05-15T12:00", "2020-05-01 .. 2020-06-01")]
    [InlineData("2020-05-31T23:59", "2020-05-01 .. 2020-06-01")]
    [InlineData("2020-06-01", "2020-06-01 .. ")]
    [InlineData("2030-01-01", "2020-06-01 .. ")]
    public void A_state_lasts_as_long_as_nothing_shown_changes_around_the_moment(string at, string period)
    {
        var matter = InForceInMay().Matter();

        var stretch = UnchangedPeriod.Around(matter, At(at));

        stretch.Period.ShouldBe(Period(period));
        stretch.ShowsTheSameAs(State.At(matter, At(at))).ShouldBeTrue();
    }

    [Fact]
    public void A_moment_at_which_nothing_shown_changes_does_not_end_it()
    {
        var matter = InForceInMay().Holding(
            FacilityChanged("elm", "2020-05-10") with { Name = "Elmegården" },
            FacilityChanged("elm", "2020-05-20") with { Name = "Elmegården" }).Matter();

        foreach (var at in new[] { "2020-05-05", "2020-05-10", "2020-05-15", "2020-05-20", "2020-05-25" })
            UnchangedPeriod.Around(matter, At(at)).Period.ShouldBe(Period("2020-05-01 .. 2020-06-01"));
    }

    [Fact]
    public void Where_nothing_ever_changes_it_lasts_for_ever() =>
        UnchangedPeriod.Around(new Register().Matter(), At("2020-05-01")).Period.ShouldBe(Domain.Period.Everything);

    private static Register InForceInMay() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-05-01").Expiring("2020-06-01").Stating("§ 1"));
}
