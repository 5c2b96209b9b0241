using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Said = Regulations.Domain.Tests.Given.Verdicts;

namespace Regulations.Domain.Tests.Answers.Verdicts;

/// <summary>Which of several norms settles whether visits are allowed on 1 May 2020.</summary>
public sealed class PrecedenceTests
{
    [Theory]
    [InlineData(Modality.Forbid, Outcome.Forbidden)]
    [InlineData(Modality.Require, Outcome.Required)]
    [InlineData(Modality.Permit, Outcome.Permitted)]
    [InlineData(Modality.Exempt, Outcome.Unregulated)]
    [InlineData(Modality.Empower, Outcome.Unregulated)]
    [InlineData(Modality.Recommend, Outcome.Unregulated)]
    public void A_norm_gives_the_outcome_of_its_modality_or_none(Modality modality, Outcome outcome) =>
        Weigh(Said.Saying("order", Norms.Of(modality, "visit"))).Outcomes.ShouldBe([outcome]);

    [Fact]
    public void Without_norms_an_activity_is_unregulated()
    {
        var verdict = Weigh();

        verdict.ShouldSay("Unregulated");
        verdict.Weighed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("visit", true)]
    [InlineData("visit.indoors", true)]
    [InlineData("visit.indoors.overnight", true)]
    [InlineData("visitor", false)]
    [InlineData("visi", false)]
    [InlineData("admission", false)]
    public void A_norm_covers_its_activity_and_every_narrower_one(string asked, bool covered) =>
        Register.WithElm().On("2020-01-01", Said.Saying("order", Forbid("visit")))
            .VerdictOn(asked, "2020-05-01").ShouldSay(covered ? "Forbidden" : "Unregulated");

    [Fact]
    public void A_norm_on_a_narrower_activity_does_not_cover_the_wider() =>
        Weigh(Said.Saying("order", Forbid("visit.indoors"))).ShouldSay("Unregulated");

    [Fact]
    public void A_superior_rule_goes_before_a_narrower_and_later_inferior_one()
    {
        var verdict = Weigh(
            Act("act").Commencing("2020-01-01").Stating("§ 1", Permit("visit")),
            Order("order").Commencing("2020-02-01").For(TheseFacilities("elm")).Stating("§ 1", Forbid("visit")));

        verdict.ShouldSay("Permitted");
        verdict.Fates().ShouldBe(["act § 1[0] Decisive", "order § 1[0] Yields act § 1 as Superior"]);
    }

    [Fact]
    public void A_narrower_rule_goes_before_a_later_wider_one()
    {
        var verdict = Register.WithElmInItsRegion()
            .On("2020-01-01", Said.Saying("narrow", Permit("visit")).For(Areas("0791")))
            .On("2020-01-02", Said.Saying("wide", Forbid("visit")).For(Areas("1082")))
            .VerdictOn("visit", "2020-05-01");

        verdict.Fates().ShouldBe(["narrow § 1[0] Decisive", "wide § 1[0] Yields narrow § 1 as Special"]);
    }

    [Fact]
    public void A_rule_that_names_kinds_goes_before_one_as_wide_that_does_not() =>
        Register.WithElm()
            .On("2020-01-01", Said.Saying("kinds", Permit("visit")).For(Kinds("care-home")))
            .On("2020-01-02", Said.Saying("all", Forbid("visit")))
            .VerdictOn("visit", "2020-05-01").Fates().ShouldBe(["kinds § 1[0] Decisive", "all § 1[0] Yields kinds § 1 as Special"]);

    [Fact]
    public void A_later_rule_goes_before_an_earlier_one_whichever_was_recorded_last() =>
        Register.WithElm()
            .On("2020-01-02", Said.Saying("later", Permit("visit")))
            .On("2020-01-01", Said.Saying("earlier", Forbid("visit")))
            .VerdictOn("visit", "2020-05-01").Fates().ShouldBe(["later § 1[0] Decisive", "earlier § 1[0] Yields later § 1 as Posterior"]);

    [Fact]
    public void Of_rules_published_at_once_the_later_recorded_goes_first() =>
        Weigh(Said.Saying("a", Forbid("visit")), Said.Saying("b", Permit("visit")))
            .Fates().ShouldBe(["b § 1[0] Decisive", "a § 1[0] Yields b § 1 as Posterior"]);

    [Fact]
    public void A_rule_is_as_late_as_the_entry_in_whose_words_it_stands() =>
        Register.WithElm()
            .On("2020-01-01", Said.Saying("old", Forbid("visit")))
            .On("2020-01-02", Said.Saying("new", Permit("visit")))
            .On("2020-01-03", Order("change").Commencing("2020-02-01").With(Replace("old § 1", Require("visit"))))
            .VerdictOn("visit", "2020-05-01").ShouldSay("Required");

    [Fact]
    public void In_one_breath_forbid_goes_before_require_and_require_before_permit()
    {
        Weigh(Said.Saying("order", Permit("visit"), Require("visit"), Forbid("visit"))).Fates().ShouldBe(
        [
            "order § 1[2] Decisive",
            "order § 1[1] Yields order § 1 as Stricter",
            "order § 1[0] Yields order § 1 as Stricter",
        ]);
        Weigh(Said.Saying("order", Permit("visit"), Require("visit"))).ShouldSay("Required");
    }

    [Fact]
    public void Of_equal_norms_the_certain_goes_before_the_uncertain()
    {
        var verdict = Weigh(Said.Saying("order", Forbid("visit").WhenIs("symptoms", true), Forbid("visit")));

        verdict.ShouldSay("Forbidden");
        verdict.Fates().ShouldBe(["order § 1[1] Decisive", "order § 1[0] Yields order § 1 as Certain, missing symptoms"]);
    }

    [Fact]
    public void Of_equal_norms_of_two_provisions_the_reference_decides_the_order_shown() =>
        Weigh(Order("order").Commencing("2020-01-01").Stating("§ 2", Forbid("visit")).Stating("§ 1", Forbid("visit"), Forbid("visit")))
            .Fates().ShouldBe(
            [
                "order § 1[0] Decisive",
                "order § 1[1] Yields order § 1 as Certain",
                "order § 2[0] Yields order § 1 as Certain",
            ]);

    [Fact]
    public void A_guideline_is_shown_and_gives_no_outcome()
    {
        var verdict = Weigh(Guideline("guide").Commencing("2020-01-01").Stating("1", Forbid("visit"), Recommend("visit")));

        verdict.ShouldSay("Unregulated");
        verdict.Fates().ShouldBe(["guide 1[0] NotBinding", "guide 1[1] NotBinding"]);
        verdict.Weighed[0].Rank.ShouldBe(0);
    }

    [Fact]
    public void A_recommendation_binds_nobody_and_a_power_gives_no_outcome_of_its_own() =>
        Weigh(Said.Saying("order", Recommend("visit"), Empower("visit")))
            .Fates().ShouldBe(["order § 1[0] NotBinding", "order § 1[1] Empowers"]);

    [Fact]
    public void What_was_weighed_names_the_norm_and_its_rank()
    {
        var weighed = Weigh(Said.Saying("order", Permit("visit"))).Weighed.ShouldHaveSingleItem();

        weighed.Norm.Modality.ShouldBe(Modality.Permit);
        weighed.Rank.ShouldBe(4);
        weighed.Failing.ShouldBeEmpty();
        weighed.Why.ShouldBeNull();
    }

    private static Verdict Weigh(params Entry[] published) =>
        Register.WithElm().On("2020-01-01", published).VerdictOn("visit", "2020-05-01");
}
