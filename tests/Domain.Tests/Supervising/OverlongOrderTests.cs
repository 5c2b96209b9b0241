using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>The act empowers an agency to forbid visits for at most 14 days.</summary>
public sealed class OverlongOrderTests
{
    [Theory]
    [InlineData("2020-04-01")]
    [InlineData("2020-04-01T22:00")]
    public void The_day_an_order_commences_is_the_first_of_its_days(string commences) =>
        Ordered(AgencyOrder("r1").Commencing(commences).Expiring("2020-04-15T00:01")).Of(FindingKind.OverlongOrder)
            .ShouldBe(["r1 against act § 1: 2020-04-15 .. 2020-04-15T00:01 by e3, e2"]);

    [Fact]
    public void One_that_ends_with_the_last_day_is_not_found() =>
        Ordered(AgencyOrder("r1").Commencing("2020-04-01").Expiring("2020-04-15")).Of(FindingKind.OverlongOrder).ShouldBeEmpty();

    [Fact]
    public void One_without_end_is_found_when_its_days_are_over() =>
        Ordered(AgencyOrder("r1").Commencing("2020-04-01")).Of(FindingKind.OverlongOrder)
            .ShouldBe(["r1 against act § 1: 2020-04-15 .. 2021-01-01 by e3, e2"]);

    [Fact]
    public void A_power_without_a_bound_beside_it_is_enough() =>
        Register.WithElm()
            .On("2020-01-01", Act("act").Commencing("2020-01-01").Stating("§ 1", Empower("visit") with { MaxDays = 14 }, Empower("visit")))
            .On("2020-03-01", Resting(AgencyOrder("r1").Commencing("2020-04-01"))).Of(FindingKind.OverlongOrder).ShouldBeEmpty();

    [Fact]
    public void A_local_decision_is_no_agency_s_order() =>
        Ordered(LocalDecision("r1").Commencing("2020-04-01")).Of(FindingKind.OverlongOrder).ShouldBeEmpty();

    private static Register Ordered(DecisionIssued order) => Register.WithElm()
        .On("2020-01-01", Act("act").Commencing("2020-01-01").Stating("§ 1", Empower("visit") with { MaxDays = 14 }))
        .On("2020-03-01", Resting(order));

    private static DecisionIssued Resting(DecisionIssued order) => order.RestingOn("act § 1").Saying(Forbid("visit"));
}
