using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

public sealed class IdleExemptionTests
{
    [Fact]
    public void An_exemption_a_minute_longer_than_the_rule_it_lifts_is_found() =>
        Exempted(until: "2020-06-01T10:01").Of(FindingKind.IdleExemption)
            .ShouldBe(["x1 against order § 1: 2020-06-01T10:00 .. 2020-06-01T10:01 by e3, e2"]);

    [Fact]
    public void One_that_ends_with_the_rule_is_not() => Exempted(until: "2020-06-01T10:00").Of(FindingKind.IdleExemption).ShouldBeEmpty();

    [Fact]
    public void One_of_two_rules_left_is_enough() =>
        Register.WithElm()
            .On("2020-01-01", Order("order").Commencing("2020-01-01").Expiring("2020-06-01").Stating("§ 1", Forbid("visit")))
            .On("2020-01-01", LocalDecision("r1").Commencing("2020-01-01").Expiring("2020-08-01").Saying(Forbid("visit")))
            .On("2020-03-01", Exemption("x1").Commencing("2020-04-01")
                .Saying(Exempt("visit").Lifting("order § 1").LiftingRestriction("r1")))
            .Of(FindingKind.IdleExemption).ShouldBe(["x1 against order § 1; r1: 2020-08-01 .. 2021-01-01 by e4, e2, e3"]);

    [Fact]
    public void One_that_waits_for_its_rule_to_come_back_is_not() =>
        Exempted(until: "2020-06-01T10:00")
            .On("2020-04-02", Act("change").Commencing("2020-04-10").With(Suspend("order § 1", until: "2020-04-20")))
            .Of(FindingKind.IdleExemption).ShouldBeEmpty();

    [Fact]
    public void One_from_a_rule_that_never_stood_outlives_nothing() =>
        Register.WithElm().On("2020-03-01",
            Exemption("x1").Saying(Exempt("visit").Lifting("order § 1"))).Of(FindingKind.IdleExemption).ShouldBeEmpty();

    [Fact]
    public void One_from_a_rule_annulled_from_the_beginning_is_found_from_its_own_beginning() =>
        Exempted(until: "2020-05-01").On("2020-04-20", Annulled("order"))
            .Of(FindingKind.IdleExemption).ShouldBe(["x1 against order § 1: 2020-04-01 .. 2020-05-01 by e3, e2, e4"]);

    private static Register Exempted(string until) => Register.WithElm()
        .On("2020-01-01", Order("order").Commencing("2020-01-01").Expiring("2020-06-01T10:00").Stating("§ 1", Forbid("visit")))
        .On("2020-03-01", Exemption("x1").Commencing("2020-04-01").Expiring(until).Saying(Exempt("visit").Lifting("order § 1")));
}
