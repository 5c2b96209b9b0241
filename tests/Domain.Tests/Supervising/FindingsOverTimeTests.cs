using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>Exemptions that outlive several rules, orders that are extended, and duties that begin anew.</summary>
public sealed class FindingsOverTimeTests
{
    [Fact]
    public void An_exemption_from_a_restriction_annulled_from_the_beginning_is_found_from_its_own_beginning() =>
        Lifting("r1").On("2020-04-20", RestrictionAnnulled("r1"))
            .Of(FindingKind.IdleExemption).ShouldBe(["x1 against r1: 2020-04-01 .. 2020-07-01 by e4, e2, e5"]);

    [Fact]
    public void One_from_a_restriction_annulled_before_it_commenced_outlives_nothing() =>
        Lifting("r2").On("2020-04-20", RestrictionAnnulled("r2", "2020-05-01")).Of(FindingKind.IdleExemption).ShouldBeEmpty();

    [Fact]
    public void One_from_two_restrictions_of_which_only_one_was_annulled_from_the_beginning_outlives_nothing_yet() =>
        Lifting("r1", "r2").On("2020-04-20", RestrictionAnnulled("r1")).Of(FindingKind.IdleExemption, "2020-01-01 .. 2020-05-30")
            .ShouldBeEmpty();

    [Fact]
    public void One_that_lifts_nothing_by_name_outlives_nothing() =>
        Register.WithElm().On("2020-03-01", Exemption("x1").Commencing("2020-04-01").Saying(Permit("visit")))
            .Of(FindingKind.IdleExemption).ShouldBeEmpty();

    [Fact]
    public void An_order_extended_beyond_its_days_names_the_extension_too() =>
        Empowered().On("2020-03-01", Ordered("act § 1").Expiring("2020-04-10")).On("2020-04-09", Extended("r1", "2020-04-20"))
            .Of(FindingKind.OverlongOrder).ShouldBe(["r1 against act § 1: 2020-04-15 .. 2020-04-20 by e3, e2, e4"]);

    [Fact]
    public void An_order_that_rests_on_an_act_as_a_whole_is_bound_by_the_longest_power_of_it() =>
        Empowered().On("2020-03-01", Ordered("act").Expiring("2020-05-20"))
            .Of(FindingKind.OverlongOrder).ShouldBe(["r1 against act § 2: 2020-05-01 .. 2020-05-20 by e3, e2"]);

    [Fact]
    public void A_power_for_another_activity_bounds_nothing() =>
        Empowered().On("2020-03-01", Ordered("act § 3").Expiring("2020-12-01")).Of(FindingKind.OverlongOrder).ShouldBeEmpty();

    [Fact]
    public void An_order_that_does_not_reach_the_facility_is_not_found() =>
        Empowered().On("2020-03-01", Ordered("act § 1").For(Kinds("school"))).Of(FindingKind.OverlongOrder).ShouldBeEmpty();

    [Fact]
    public void One_whose_power_has_ended_is_without_basis_and_not_too_long()
    {
        var register = Empowered().On("2020-03-01", Ordered("act § 1").Expiring("2020-05-01"))
            .On("2020-03-02", Act("end").For(Kinds("school")).Commencing("2020-04-10").With(Repeal("act § 1")));

        register.Of(FindingKind.OverlongOrder).ShouldBeEmpty();
        register.Of(FindingKind.NoBasis).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("2020-01-01", "2020-06-18 .. 2021-01-01 by e2")]
    [InlineData("2020-05-31T23:59", "2020-04-09 .. 2020-05-31T23:59, 2020-06-18 .. 2021-01-01 by e2, met-2020-05-31T23:59")]
    [InlineData("2020-06-01", "2020-04-09 .. 2020-06-01 by e2")]
    public void A_duty_that_begins_anew_is_met_only_by_what_is_reported_since_it_ended_before(string reported, string found) =>
        Interrupted().Of(FindingKind.UnmetDuty, met: Found.Met("order § 1", reported))
            .ShouldBe([$"visit-plan against order § 1: {found}"]);

    [Fact]
    public void The_first_report_in_time_meets_a_duty_whatever_follows() =>
        Interrupted().Of(FindingKind.UnmetDuty, "2020-01-01 .. 2020-06-10",
            Found.Met("order § 1", "2020-05-01"), Found.Met("order § 1", "2020-04-08")).ShouldBeEmpty();

    [Fact]
    public void A_report_on_the_whole_order_meets_its_duties_and_one_on_another_order_none()
    {
        Interrupted().Of(FindingKind.UnmetDuty, "2020-01-01 .. 2020-06-10", Found.Met("order", "2020-04-08")).ShouldBeEmpty();
        Interrupted().Of(FindingKind.UnmetDuty, "2020-01-01 .. 2020-06-10", Found.Met("other", "2020-04-08")).Length.ShouldBe(1);
    }

    [Fact]
    public void A_duty_that_does_not_reach_the_facility_is_not_found() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").For(Kinds("school"))
            .Stating("§ 1", Require("visit-plan") with { Within = 7 })).Of(FindingKind.UnmetDuty).ShouldBeEmpty();

    /// <summary>In force in April and May and again from 10 June: by 8 April and by 17 June.</summary>
    private static Register Interrupted() => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1", Require("visit-plan") with { Within = 7 }))
        .On("2020-03-02", Order("change").Commencing("2020-06-01").With(Suspend("order § 1", until: "2020-06-10")));

    /// <summary>Restrictions r1 from April to June, without basis, and r2 from June to July.</summary>
    private static Register Lifting(params string[] restrictions)
    {
        var norm = restrictions.Aggregate(Exempt("visit"), (n, r) => n.LiftingRestriction(r));
        return Register.WithElm()
            .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring("2020-06-01").Saying(Forbid("visit")))
            .On("2020-03-01", LocalDecision("r2").Commencing("2020-06-01").Expiring("2020-07-01").Saying(Forbid("visit")))
            .On("2020-03-01", Exemption("x1").Commencing("2020-04-01").Expiring("2020-07-01").Saying(norm));
    }

    private static Register Empowered() => Register.WithElm().On("2020-01-01", Act("act").Commencing("2020-01-01")
        .Stating("§ 1", Empower("visit") with { MaxDays = 14 }).Stating("§ 2", Empower("visit") with { MaxDays = 30 })
        .Stating("§ 3", Empower("outing") with { MaxDays = 1 }));

    private static DecisionIssued Ordered(string basis) =>
        AgencyOrder("r1").Commencing("2020-04-01").RestingOn(basis).Saying(Forbid("visit"));
}
