using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

public sealed class GapAndIdTests
{
    [Fact]
    public void A_facility_in_a_hole_is_found_until_the_minute_a_rule_reaches_it() =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-06-01"))
            .On("2020-03-01", Order("order").Commencing("2020-05-01T10:00").Expiring("2020-05-20").Stating("§ 1", Forbid("visit")))
            .Of(FindingKind.NoRuleInGap).ShouldBe(["hole against hole: 2020-04-01 .. 2020-05-01T10:00, 2020-05-20 .. 2020-06-01 by e2"]);

    [Fact]
    public void One_that_a_rule_reaches_all_the_while_is_not() =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-06-01"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Expiring("2020-06-01").Stating("§ 1", Forbid("visit")))
            .Of(FindingKind.NoRuleInGap).ShouldBeEmpty();

    [Fact]
    public void One_that_nothing_but_a_guideline_reaches_is_found() =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-06-01"))
            .On("2020-03-01", Guideline("letter").Commencing("2020-03-01").Stating("§ 1", Recommend("inform")))
            .Of(FindingKind.NoRuleInGap).ShouldBe(["hole against hole: 2020-04-01 .. 2020-06-01 by e2"]);

    [Fact]
    public void One_that_the_hole_does_not_reach_is_not() =>
        Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-06-01", Kinds("school"))).Of(FindingKind.NoRuleInGap).ShouldBeEmpty();

    [Fact]
    public void A_closed_facility_is_not() =>
        Register.WithElm().Holding(Closed("elm", "2020-04-01"),
            Gap("hole", "2020-04-01", "2020-06-01")).Of(FindingKind.NoRuleInGap).ShouldBeEmpty();

    [Fact]
    public void The_id_stays_when_other_entries_come_and_when_another_span_is_asked_about()
    {
        var register = Register.WithElm().Holding(Gap("hole", "2020-04-01", "2020-06-01"));
        var id = register.AllOf().Single().Id;
        register.On("2020-03-01", Order("order").For(Kinds("school")).Commencing("2020-04-01").Stating("§ 1", Forbid("visit")));
        register.AllOf("2020-05-01 .. 2020-05-02").Single().Id.ShouldBe(id);
    }

    [Theory]
    [InlineData(FindingKind.NoBasis, "elm", "r1", "act § 1", "9ff7ec1130a64dea275278ea")]
    [InlineData(FindingKind.LateExtension, "elm", "r1", "act § 1", "")]
    [InlineData(FindingKind.NoBasis, "oak", "r1", "act § 1", "")]
    [InlineData(FindingKind.NoBasis, "elm", "r2", "act § 1", "")]
    [InlineData(FindingKind.NoBasis, "elm", "r1", "act § 2", "")]
    public void The_id_is_that_of_kind_facility_subject_and_rule_for_ever(FindingKind kind, string facility, string subject,
        string rule, string id)
    {
        var finding = new Finding(kind, facility, subject, rule, [], []);
        finding.Id.Length.ShouldBe(24);
        if (id.Length > 0) finding.Id.ShouldBe(id);
        else finding.Id.ShouldNotBe("9ff7ec1130a64dea275278ea");
    }
}
