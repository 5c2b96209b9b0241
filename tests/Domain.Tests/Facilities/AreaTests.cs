using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Facilities;

public sealed class AreaTests
{
    [Fact]
    public void A_municipality_lies_in_its_region_and_all_that_lies_within() =>
        Around(Register.WithElmInItsRegion(), "2020-01-01").ShouldBe(["0791", "1082", "DK"]);

    [Fact]
    public void An_area_the_register_does_not_hold_lies_in_itself_alone()
    {
        var areas = Register.WithElm().Matter().Areas;

        areas.AndAround("0791", At("2020-01-01")).ShouldBe(["0791"]);
        areas.KindOf("0791").ShouldBeNull();
        areas.NameAt("0791", At("2020-01-01")).ShouldBeNull();
    }

    [Fact]
    public void An_area_moves_from_one_to_another_at_midnight()
    {
        var register = Register.WithElmInItsRegion().Holding(Region("1081", "DK"), Moved("0791", "1081", "2020-05-01"));

        Around(register, "2020-04-30T23:59").ShouldBe(["0791", "1082", "DK"]);
        Around(register, "2020-05-01").ShouldBe(["0791", "1081", "DK"]);
    }

    [Fact]
    public void What_lies_around_an_area_moves_with_it()
    {
        var register = Register.WithElmInItsRegion().Holding(Country("SE"), Moved("1082", "SE", "2020-05-01"));

        Around(register, "2020-05-01").ShouldBe(["0791", "1082", "SE"]);
    }

    [Fact]
    public void An_area_defined_from_a_day_lies_within_nothing_before() =>
        Around(Register.WithElm().Holding(Municipality("0791", "1082") with { From = At("2020-05-01") }), "2020-04-30T23:59")
            .ShouldBe(["0791"]);

    [Fact]
    public void Of_moves_from_one_day_the_later_published_holds() =>
        Around(
            Register.WithElmInItsRegion()
                .On("2020-04-02", Moved("0791", "later", "2020-05-01"))
                .On("2020-04-01", Moved("0791", "earlier", "2020-05-01")),
            "2020-05-01").ShouldBe(["0791", "later"]);

    [Fact]
    public void Moves_hold_in_order_of_their_dates_whenever_recorded() =>
        Around(
            Register.WithElmInItsRegion().Holding(Moved("0791", "june", "2020-06-01"), Moved("0791", "may", "2020-05-01")),
            "2020-06-01").ShouldBe(["0791", "june"]);

    [Fact]
    public void A_move_published_after_known_is_not_known() =>
        Around(Register.WithElmInItsRegion().On("2020-06-01", Moved("0791", "1081", "2020-05-01")), "2020-05-15", known: "2020-05-31")
            .ShouldBe(["0791", "1082", "DK"]);

    [Fact]
    public void Areas_within_each_other_are_each_around_once()
    {
        Around(Register.WithElm().Holding(Municipality("0791", "1082"), Region("1082", "0791")), "2020-01-01").ShouldBe(["0791", "1082"]);
        Around(Register.WithElm().Holding(Municipality("0791", "0791")), "2020-01-01").ShouldBe(["0791"]);
        Around(Register.WithElm().Holding(Municipality("0791", "1082"), Region("1082", "DK"), Region("DK", "1082")), "2020-01-01")
            .ShouldBe(["0791", "1082", "DK"]);
    }

    [Fact]
    public void An_area_has_a_kind_and_a_name_that_may_change()
    {
        var areas = Register.WithElmInItsRegion()
            .Holding(Moved("0791", "1082", "2020-05-01") with { Name = "Ny Viborg" }, Moved("0791", "1081", "2020-06-01")).Matter().Areas;

        areas.KindOf("0791").ShouldBe(AreaKind.Municipality);
        areas.KindOf("1082").ShouldBe(AreaKind.Region);
        areas.KindOf("DK").ShouldBe(AreaKind.Country);
        areas.NameAt("0791", At("2020-04-30T23:59")).ShouldBe("0791");
        areas.NameAt("0791", At("2020-05-01")).ShouldBe("Ny Viborg");
        areas.NameAt("0791", At("2020-06-01")).ShouldBe("Ny Viborg");
    }

    [Fact]
    public void A_rule_for_a_region_reaches_the_facility_while_its_municipality_lies_there()
    {
        var register = Register.WithElmInItsRegion().Holding(Moved("0791", "1081", "2020-05-01"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(Areas("1082")).Stating("§ 1"));

        register.TimelineOver("2020-04-01 .. 2020-06-01")
            .ShouldBe(["2020-04-01 .. 2020-05-01: order § 1 as e6", "2020-05-01 .. 2020-06-01: "]);
    }

    private static IReadOnlyList<string> Around(Register register, string at, string? known = null) =>
        register.Matter(known).Areas.AndAround("0791", At(at));
}
