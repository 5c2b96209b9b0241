using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>From 1 April 2020 the order requires a plan for visits within 7 days: by the end of 8 April.</summary>
public sealed class UnmetDutyTests
{
    [Fact]
    public void A_duty_not_reported_as_met_is_found_from_the_midnight_after_its_last_day() =>
        Required().Of(FindingKind.UnmetDuty).ShouldBe(["visit-plan against order § 1: 2020-04-09 .. 2021-01-01 by e2"]);

    [Fact]
    public void One_met_in_the_last_minute_is_not() =>
        Required().Of(FindingKind.UnmetDuty, met: Found.Met("order § 1", "2020-04-08T23:59")).ShouldBeEmpty();

    [Fact]
    public void One_met_a_minute_late_is_found_for_that_minute() =>
        Required().Of(FindingKind.UnmetDuty, met: Found.Met("order § 1", "2020-04-09T00:01"))
            .ShouldBe(["visit-plan against order § 1: 2020-04-09 .. 2020-04-09T00:01 by e2, met-2020-04-09T00:01"]);

    [Fact]
    public void The_days_count_from_when_the_rule_commences_for_the_facility() =>
        Required("2020-05-01T15:00").Of(FindingKind.UnmetDuty).ShouldBe(["visit-plan against order § 1: 2020-05-09 .. 2021-01-01 by e2"]);

    [Fact]
    public void A_duty_that_ended_before_its_deadline_is_not_found() =>
        Required().On("2020-04-02", Order("end").Commencing("2020-04-09").With(Repeal("order § 1"))).Of(FindingKind.UnmetDuty)
            .ShouldBeEmpty();

    [Fact]
    public void Reporting_another_duty_does_not_meet_it() =>
        Required().Of(FindingKind.UnmetDuty, met: Found.Met("order § 2", "2020-04-02")).Length.ShouldBe(1);

    [Fact]
    public void A_duty_under_conditions_is_left_out() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1",
                Require("visit-plan").WhenIs("residents", 1) with { Within = 7 }))
            .Of(FindingKind.UnmetDuty).ShouldBeEmpty();

    private static Register Required(string registered = "2010-01-01") => new Register().Holding(Registered(Register.Elm, registered))
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1", Require("visit-plan") with { Within = 7 }));
}
