using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>What is found only where it reaches the facility, and which entries are named behind it.</summary>
public sealed class FindingEdgesTests
{
    [Fact]
    public void What_does_not_reach_the_facility_is_not_found_whatever_is_wrong_with_it()
    {
        var school = Kinds("school");

        Register.WithElm()
            .On("2020-04-10", Order("order").Commencing("2020-04-01").For(school).Stating("§ 1", Forbid("visit")))
            .On("2020-04-10", LocalDecision("r1").Commencing("2020-04-01").For(school).Saying(Forbid("visit")) with { Basis = null })
            .On("2020-04-11", LocalDecision("r2").Commencing("2020-04-12").Expiring("2020-05-01").For(school))
            .On("2020-05-02", Extended("r2", "2020-06-01"))
            .AllOf().ShouldBeEmpty();
    }

    [Fact]
    public void An_annex_in_force_before_it_was_published_is_no_rule_and_is_not_found() =>
        Register.WithElmInItsRegion().On("2020-04-10", Order("order").Commencing("2020-04-01").Stating(Annex("bilag 1", "0791")))
            .AllOf().ShouldBeEmpty();

    [Fact]
    public void The_entry_that_ended_the_basis_is_named_where_it_ended_by_then()
    {
        var register = Restricted()
            .On("2020-04-02", Act("end").For(Kinds("school")).Commencing("2020-06-01").With(Repeal("act")));

        register.Of(FindingKind.NoBasis).ShouldBe(["r1 against act § 1: 2020-06-01 .. 2020-08-01 by e3, e2, e4#1"]);
    }

    [Fact]
    public void The_entry_that_ends_the_basis_later_than_it_is_first_wanting_is_not_named()
    {
        var register = Restricted()
            .On("2020-04-02", Act("end").For(Kinds("school")).Commencing("2020-05-01").With(
                Suspend("act § 1", until: "2020-05-02"), Repeal("act").EffectiveFrom("2020-06-01")));

        register.Of(FindingKind.NoBasis)
            .ShouldBe(["r1 against act § 1: 2020-05-01 .. 2020-05-02, 2020-06-01 .. 2020-08-01 by e3, e2"]);
    }

    [Fact]
    public void A_facility_that_changes_several_times_is_looked_at_as_it_is_at_each_moment()
    {
        var register = Register.WithElm()
            .Holding(FacilityChanged("elm", "2020-03-01") with { Kinds = ["school"] },
                FacilityChanged("elm", "2020-05-01") with { Kinds = ["shelter"] },
                FacilityChanged("elm", "2020-07-01") with { Kinds = ["care-home"] })
            .On("2020-01-01", LocalDecision("r1").Commencing("2020-01-01").Expiring("2020-09-01").For(Kinds("shelter"))
                .Saying(Forbid("visit")))
            .On("2020-01-01", LocalDecision("r2").Commencing("2020-01-01").Expiring("2020-09-01").For(Kinds("care-home"))
                .Saying(Forbid("visit")));

        register.NoBasisOver("2020-01-01 .. 2021-01-01")
            .ShouldBe(["r1 2020-05-01 .. 2020-07-01", "r2 2020-01-01 .. 2020-03-01", "r2 2020-07-01 .. 2020-09-01"]);
    }

    [Fact]
    public void They_come_in_the_order_of_facility_kind_subject_and_rule()
    {
        var first = new Finding(FindingKind.NoBasis, "elm", "r1", "act § 1", [], []);
        Finding[] all =
        [
            first, first with { Rule = "act § 2" }, first with { Subject = "r2", Rule = "a" },
            first with { Kind = FindingKind.LateExtension, Subject = "r0" }, first with { Facility = "oak" },
        ];
        var found = all.Reverse().ToList();

        found.Sort(Finding.InOrder);

        found.ShouldBe(all);
    }

    private static Register Restricted() => Register.WithElm()
        .On("2020-01-01", Act("act").Commencing("2020-01-01").Stating("§ 1", Empower("visit")))
        .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring("2020-08-01").RestingOn("act § 1")
            .Saying(Forbid("visit")));
}
