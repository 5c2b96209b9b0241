using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Said = Regulations.Domain.Tests.Given.Verdicts;

namespace Regulations.Domain.Tests.Answers.Verdicts;

/// <summary>What exempting norms lift. The order's § 1 forbids visits; the answer is for 1 May 2020.</summary>
public sealed class LiftingTests
{
    [Fact]
    public void An_exemption_that_holds_removes_the_prohibition()
    {
        var verdict = Forbidden(Exemption("x1").Saying(Exempt("visit").Lifting("order § 1")));

        verdict.ShouldSay("Exempted");
        verdict.Fates().ShouldBe(["order § 1[0] Lifted x1", "x1[0] Lifts order § 1"]);
    }

    [Fact]
    public void What_was_behind_the_lifted_prohibition_comes_forward() =>
        Forbidden(Exemption("x1").Saying(Exempt("visit").Lifting("order § 1")),
            LocalDecision("r1").RestingOn("power").Saying(Require("visit")),
                Act("power").Commencing("2020-01-01").Stating("§ 1", Empower("visit")))
            .ShouldSay("Required");

    [Theory]
    [InlineData("order", true)]
    [InlineData("order § 1", true)]
    [InlineData("order § 1, stk. 1", false)]
    [InlineData("order § 10", false)]
    [InlineData("other", false)]
    public void It_lifts_what_it_names_and_what_stands_below(string named, bool lifts) =>
        Forbidden(Exemption("x1").Saying(Exempt("visit").Lifting(named))).ShouldSay(lifts ? "Exempted" : "Forbidden");

    [Fact]
    public void Naming_a_provision_lifts_the_prohibitions_below_it() =>
        Weigh(Order("order").Commencing("2020-01-01").Stating("§ 1, stk. 2", Forbid("visit")),
            Exemption("x1").Saying(Exempt("visit").Lifting("order § 1")))
            .ShouldSay("Exempted");

    [Fact]
    public void Without_naming_anything_a_norm_lifts_its_own_instrument()
    {
        var verdict = Forbidden(Said.Saying("other", Exempt("visit")));
        verdict.ShouldSay("Forbidden");
        verdict.Fates().ShouldBe(["order § 1[0] Decisive", "other § 1[0] LiftsNothing"]);

        Weigh(Said.Saying("order", Forbid("visit")).Stating("§ 2", Exempt("visit"))).ShouldSay("Exempted");
    }

    [Fact]
    public void Without_naming_anything_a_restrictions_norm_lifts_that_restriction()
    {
        var power = Act("power").Commencing("2020-01-01").Stating("§ 1", Empower("visit"));
        var forbidding = AgencyOrder("r1").RestingOn("power").Saying(Forbid("visit"), Exempt("visit"));

        Weigh(power, forbidding).ShouldSay("Exempted");
        Weigh(power, forbidding, AgencyOrder("r2").RestingOn("power").Saying(Forbid("visit"))).ShouldSay("Forbidden");
    }

    [Fact]
    public void A_restriction_is_lifted_by_its_name()
    {
        var power = Act("power").Commencing("2020-01-01").Stating("§ 1", Empower("visit"));
        var restriction = AgencyOrder("r1").RestingOn("power").Saying(Forbid("visit"));

        Weigh(power, restriction, Exemption("x1").Saying(Exempt("visit").LiftingRestriction("r1"))).ShouldSay("Exempted");
        Weigh(power, restriction, Exemption("x1").Saying(Exempt("visit").LiftingRestriction("r2"))).ShouldSay("Forbidden");
        Weigh(power, restriction, Exemption("x1").Saying(Exempt("visit").Lifting("r1"))).ShouldSay("Forbidden");
    }

    [Fact]
    public void An_exemption_is_no_restriction_to_be_lifted_by_name() =>
        Weigh(Exemption("x1").Saying(Forbid("visit")),
            Exemption("x2").Saying(Exempt("visit").LiftingRestriction("x1"))).ShouldSay("Forbidden");

    [Theory]
    [InlineData("visit", true)]
    [InlineData("visit.indoors", false)]
    [InlineData("admission", false)]
    public void An_exempting_norm_must_cover_the_activity_asked(string activity, bool lifts) =>
        Forbidden(Exemption("x1").Saying(Exempt(activity).Lifting("order"))).ShouldSay(lifts ? "Exempted" : "Forbidden");

    [Fact]
    public void A_narrow_exemption_lifts_a_wide_prohibition_for_what_it_covers() =>
        Register.WithElm()
            .On("2020-01-01", Said.Saying("order", Forbid("visit")), Exemption("x1").Saying(Exempt("visit.outdoors").Lifting("order")))
            .VerdictOn("visit.outdoors", "2020-05-01").ShouldSay("Exempted");

    [Fact]
    public void Only_prohibitions_are_lifted() =>
        Weigh(Said.Saying("order", Require("visit")), Exemption("x1").Saying(Exempt("visit").Lifting("order")))
            .Fates().ShouldBe(["order § 1[0] Decisive", "x1[0] LiftsNothing"]);

    [Fact]
    public void Who_is_exempted_may_rely_on_it_whatever_its_rank() =>
        Weigh(Act("order").Commencing("2020-01-01").Stating("§ 1", Forbid("visit")),
            Exemption("x1").Saying(Exempt("visit").Lifting("order")))
            .ShouldSay("Exempted");

    [Fact]
    public void A_guideline_lifts_nothing() =>
        Forbidden(Guideline("guide").Commencing("2020-01-01").Stating("1", Exempt("visit").Lifting("order")))
            .Fates().ShouldBe(["order § 1[0] Decisive", "guide 1[0] NotBinding"]);

    [Fact]
    public void A_guidelines_prohibition_is_not_counted_among_what_is_lifted() =>
        Weigh(Guideline("guide").Commencing("2020-01-01").Stating("1", Forbid("visit")),
            Exemption("x1").Saying(Exempt("visit").Lifting("guide")))
            .Fates().ShouldBe(["guide 1[0] NotBinding", "x1[0] LiftsNothing"], ignoreOrder: true);

    [Fact]
    public void An_exemption_whose_condition_fails_lifts_nothing() =>
        Forbidden([Exemption("x1").Saying(Exempt("visit").Lifting("order").WhenIs("dying", true))], ("dying", false))
            .Fates().ShouldBe(["order § 1[0] Decisive", "x1[0] ConditionFails"]);

    [Fact]
    public void An_exemption_with_an_open_condition_makes_the_prohibition_uncertain()
    {
        var verdict = Forbidden(Exemption("x1").Saying(Exempt("visit").Lifting("order").WhenIs("dying", true)));

        verdict.ShouldSay("Forbidden, Exempted | dying");
        verdict.Fates().ShouldBe(["order § 1[0] Possible x1, missing dying", "x1[0] MightLift order § 1, missing dying"]);
    }

    [Fact]
    public void One_exemption_that_holds_is_enough_beside_an_open_one() =>
        Forbidden(
            Exemption("x1").Saying(Exempt("visit").Lifting("order").WhenIs("dying", true)),
            Exemption("x2").Saying(Exempt("visit").Lifting("order")))
            .ShouldSatisfyAllConditions(
                v => v.ShouldSay("Exempted"),
                v => v.Fates()[0].ShouldBe("order § 1[0] Lifted x2, missing dying"));

    [Fact]
    public void A_lifted_prohibition_beside_an_uncertain_norm_leaves_exempted_possible() =>
        Forbidden(
            Exemption("x1").Saying(Exempt("visit").Lifting("order")),
            Said.Saying("other", Permit("visit").WhenIs("tested", true)))
            .ShouldSay("Permitted, Exempted | tested");

    private static Verdict Forbidden(params Entry[] published) => Forbidden(published, []);

    private static Verdict Forbidden(Entry[] published, params (string Name, object Value)[] facts) =>
        Register.WithElm().On("2020-01-01", [Said.Saying("order", Forbid("visit")), .. published]).VerdictOn("visit", "2020-05-01", facts);

    private static Verdict Weigh(params Entry[] published) =>
        Register.WithElm().On("2020-01-01", published).VerdictOn("visit", "2020-05-01");
}
