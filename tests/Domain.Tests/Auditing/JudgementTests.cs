using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using static Regulations.Domain.Tests.Given.Verdicts;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Auditing;

/// <summary>Decisions on visits at Elmegården on 1 May 2020, made on 30 April unless said otherwise.</summary>
public sealed class JudgementTests
{
    private static Register Forbidding => Register.WithElm().On("2020-04-01", Saying("order", Forbid("visit")));

    [Theory]
    [InlineData(PastOutcome.Refused, AuditClass.InAccord)]
    [InlineData(PastOutcome.Allowed, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.AllowedWithConditions, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.Exempted, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.Ordered, AuditClass.AgainstTheRules)]
    public void What_is_forbidden_is_refused(PastOutcome taken, AuditClass found) => Of(Forbidding, taken).Class.ShouldBe(found);

    [Theory]
    [InlineData(PastOutcome.Refused, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.Allowed, AuditClass.InAccord)]
    [InlineData(PastOutcome.AllowedWithConditions, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.Ordered, AuditClass.InAccord)]
    public void What_is_a_duty_is_ordered_or_allowed_without_conditions(PastOutcome taken, AuditClass found) =>
        Of(Register.WithElm().On("2020-04-01", Saying("order", Require("visit"))), taken).Class.ShouldBe(found);

    [Theory]
    [InlineData(PastOutcome.Refused, AuditClass.AgainstTheRules)]
    [InlineData(PastOutcome.AllowedWithConditions, AuditClass.InAccord)]
    [InlineData(PastOutcome.Exempted, AuditClass.InAccord)]
    public void What_is_exempted_is_allowed(PastOutcome taken, AuditClass found) =>
        Of(Register.WithElm().On("2020-04-01", Saying("order", Forbid("visit"), Exempt("visit"))), taken).Class.ShouldBe(found);

    [Fact]
    public void A_later_annulment_from_the_start_makes_a_right_refusal_wrong()
    {
        var judged = Of(Forbidding.On("2020-09-01", Annulled("order")), PastOutcome.Refused);

        judged.Class.ShouldBe(AuditClass.RightThenWrongSince);
        judged.Then.Agreement.ShouldBe(Domain.Auditing.Agreement.Agrees);
        judged.Bound.Agreement.ShouldBe(Domain.Auditing.Agreement.Disagrees);
        judged.Differs.ShouldBeTrue();
    }

    [Fact]
    public void An_annulment_known_when_it_was_decided_was_no_later_one() =>
        Of(Forbidding.On("2020-04-30", Annulled("order")), PastOutcome.Refused).Class.ShouldBe(AuditClass.NoRule);

    [Fact]
    public void A_retroactive_prohibition_makes_a_wrong_refusal_right() =>
        Of(
            Register.WithElm().On("2020-05-10",
                Order("order").Commencing("2020-05-11").WithEffectFrom("2020-04-15").Stating("§ 1", Forbid("visit"))),
            PastOutcome.Refused).Class.ShouldBe(AuditClass.WrongThenRightSince);

    [Fact]
    public void What_was_published_but_had_not_commenced_could_not_be_applied() =>
        Of(
            Register.WithElm().On("2020-04-29",
                Order("order").Commencing("2020-05-11").WithEffectFrom("2020-04-15").Stating("§ 1", Forbid("visit"))),
            PastOutcome.Refused).Class.ShouldBe(AuditClass.WrongThenRightSince);

    [Fact]
    public void Without_a_rule_then_and_since_there_is_no_rule() =>
        Of(Register.WithElm(), PastOutcome.Allowed).Class.ShouldBe(AuditClass.NoRule);

    [Fact]
    public void Facts_that_would_settle_it_are_missing()
    {
        var register = Register.WithElm().On("2020-04-01", Saying("order", Forbid("visit"), Exempt("visit").WhenIs("relation", "parent")));

        Of(register, PastOutcome.Refused).Class.ShouldBe(AuditClass.DependsOnMissingFacts);
        Of(register, PastOutcome.Ordered).Class.ShouldBe(AuditClass.AgainstTheRules, "neither of the possible outcomes is a duty");
        Of(register, PastOutcome.Refused, facts: [("relation", "friend")]).Class.ShouldBe(AuditClass.InAccord);
    }

    [Fact]
    public void A_declared_gap_goes_before_the_absence_of_rules_and_not_before_what_the_rules_say()
    {
        var gap = Gap("lists", "2020-04-01", "2020-06-01");

        Of(Register.WithElm().Holding(gap), PastOutcome.Refused).Class.ShouldBe(AuditClass.Gap);
        var judged = Of(Forbidding.Holding(gap), PastOutcome.Refused);

        judged.Class.ShouldBe(AuditClass.InAccord);
        judged.Gaps.ShouldBe(["lists"]);
    }

    [Fact]
    public void A_gap_that_concerns_another_activity_is_none_of_the_decision()
    {
        var judged = Of(Register.WithElm().Holding(Gap("lists", "2020-04-01", "2020-06-01") with { Activities = ["outing"] }),
            PastOutcome.Refused);

        judged.Class.ShouldBe(AuditClass.NoRule);
        judged.Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void What_lies_outside_the_declared_coverage_is_a_gap()
    {
        var declared = new CoverageDeclared { Id = "", Coverage = "c1", Activities = ["outing"], From = Written.At("2020-01-01") };

        Of(Register.WithElm().Holding(declared), PastOutcome.Refused).Class.ShouldBe(AuditClass.Gap);
        Of(Register.WithElm().Holding(declared with { Activities = ["visit"] }), PastOutcome.Refused).Class.ShouldBe(AuditClass.NoRule);
        Of(Forbidding.Holding(declared), PastOutcome.Refused).Class.ShouldBe(AuditClass.InAccord);
    }

    [Fact]
    public void A_facility_unknown_or_closed_cannot_be_judged()
    {
        Of(Forbidding, PastOutcome.Refused, at: "2009-05-01T10:00").Facility.Status.ShouldBe(FacilityStatus.Unknown);
        Of(Forbidding, PastOutcome.Refused, at: "2009-05-01T10:00").Class.ShouldBe(AuditClass.CannotBeJudged);
        Of(Forbidding.Holding(Closed(Register.Elm, "2020-04-15")), PastOutcome.Refused).Class.ShouldBe(AuditClass.CannotBeJudged);
    }

    [Fact]
    public void A_fact_compared_with_a_number_that_is_none_is_told()
    {
        var register = Register.WithElm().On("2020-04-01", Saying("order", Forbid("visit").When(new Condition.AtMost("age", 17))));

        Answer(register, PastOutcome.Refused, "2020-05-01T10:00", [("age", "twelve")])
            .ShouldBe(new JudgementAnswer.Unfit(new("age", WantsNumber: true)));
    }

    private static Judgement Of(Register register, PastOutcome taken, string at = "2020-05-01T10:00", (string, object)[]? facts = null) =>
        Answer(register, taken, at, facts ?? []).ShouldBeOfType<JudgementAnswer.Given>().Judgement;

    private static JudgementAnswer Answer(Register register, PastOutcome taken, string at, (string, object)[] facts)
    {
        var decision = new PastDecision(Register.Elm, At(at), Moment("2020-04-30"), "visit", Facts(facts), taken);
        return Judgement.Of(decision, register.Matter(decided: "2020-04-30"), register.Matter());
    }
}
