using Regulations.Domain.Supervising;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>Which facilities a supervisor answers for: elm is a care home in Viborg (0791), in the region 1082, run by Nord.</summary>
public sealed class SelectionTests
{
    private static readonly Selection All = Selection.Everything;

    [Fact]
    public void A_selection_that_names_nothing_holds_every_facility_that_is_registered()
    {
        Holds(All).ShouldBeTrue();
        Holds(All, at: "2009-12-31T23:59").ShouldBeFalse();
        Holds(All, at: "2010-01-01").ShouldBeTrue();
        Holds(All, at: "2020-06-02").ShouldBeTrue("closed it is answered for all the same");
    }

    [Fact]
    public void A_facility_that_is_not_registered_is_held_only_by_name_alone()
    {
        var named = All with { Facilities = ["elm"] };

        Holds(named, at: "2009-12-31").ShouldBeTrue();
        Holds(named with { Areas = ["0791"] }, at: "2009-12-31").ShouldBeFalse();
        Holds(named with { Kinds = ["care-home"] }, at: "2009-12-31").ShouldBeFalse();
        Holds(named with { Operators = ["Nord"] }, at: "2009-12-31").ShouldBeFalse();
    }

    [Fact]
    public void One_of_several_kinds_is_enough_and_none_is_not()
    {
        Holds(All with { Kinds = ["school", "care-home"] }).ShouldBeTrue();
        Holds(All with { Kinds = ["school"] }).ShouldBeFalse();
    }

    [Fact]
    public void One_of_several_operators_is_enough_and_a_facility_without_operator_has_none()
    {
        Holds(All with { Operators = ["Syd", "Nord"] }).ShouldBeTrue();
        Holds(All with { Operators = ["Syd"] }).ShouldBeFalse();
        Holds(All with { Operators = ["Nord"] }, at: "2010-06-01").ShouldBeFalse();
    }

    [Theory]
    [InlineData("0791", true)]
    [InlineData("1082", true)]
    [InlineData("DK", true)]
    [InlineData("0101", false)]
    public void It_lies_in_its_municipality_and_in_what_lies_around_it(string area, bool holds) =>
        Holds(All with { Areas = [area] }).ShouldBe(holds);

    [Fact]
    public void A_facility_of_no_known_municipality_lies_in_no_area()
    {
        var register = new Register().Holding(Registered("elm") with { Municipality = null });

        Holds(register, All with { Areas = ["0791"] }, "2020-05-01").ShouldBeFalse();
        Holds(register, All, "2020-05-01").ShouldBeTrue();
    }

    [Fact]
    public void Every_part_given_must_fit()
    {
        var fits = new Selection(["1082"], ["care-home"], ["Nord"], ["elm"]);

        Holds(fits).ShouldBeTrue();
        Holds(fits with { Areas = ["0101"] }).ShouldBeFalse();
        Holds(fits with { Kinds = ["school"] }).ShouldBeFalse();
        Holds(fits with { Operators = ["Syd"] }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2010-02-01 .. 2015-01-01", false)]
    [InlineData("2010-02-01 .. 2015-01-01T00:01", true)]
    [InlineData("2015-01-01 .. 2016-01-01", true)]
    [InlineData("2018-01-01 .. 2019-01-01", true)]
    public void Over_a_span_it_is_held_where_it_is_at_any_moment_of_it(string span, bool holds)
    {
        var matter = Register().Matter();

        (All with { Operators = ["Nord"] }).HoldsWithin(matter.Facility, matter.Areas, Period(span)).ShouldBe(holds);
    }

    [Fact]
    public void An_area_that_comes_to_lie_around_it_within_a_span_is_enough()
    {
        var matter = Register().Holding(Region("1085", "DK"), Moved("0791", "1085", "2020-03-01")).Matter();
        var selection = All with { Areas = ["1085"] };

        selection.HoldsWithin(matter.Facility, matter.Areas, Period("2020-02-01 .. 2020-04-01")).ShouldBeTrue();
        selection.HoldsWithin(matter.Facility, matter.Areas, Period("2020-02-01 .. 2020-03-01")).ShouldBeFalse();
    }

    private static Register Register() => Given.Register.WithElmInItsRegion()
        .Holding(FacilityChanged("elm", "2015-01-01") with { Operator = "Nord" }, Closed("elm", "2020-06-01"));

    private static bool Holds(Selection selection, string at = "2020-05-01") => Holds(Register(), selection, at);

    private static bool Holds(Register register, Selection selection, string at)
    {
        var matter = register.Matter();
        return selection.Holds(matter.Facility.At(At(at)), matter.Areas, At(at));
    }
}
