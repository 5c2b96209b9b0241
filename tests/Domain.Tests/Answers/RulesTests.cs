using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers;

public sealed class RulesTests
{
    [Fact]
    public void Rules_stand_in_order_of_rank_then_reference()
    {
        var register = Register.WithElm()
            .On("2020-03-01",
                Guideline("guide").Commencing("2020-04-01").Stating("1"),
                Order("b-order").Commencing("2020-04-01").Stating("§ 1"),
                Order("a-order").Commencing("2020-04-01").Stating("§ 2").Stating("§ 1"),
                Act("z-act").Commencing("2020-04-01").Stating("§ 1"))
            .On("2020-03-01",
                LocalDecision("local"), Exemption("exemption"), AgencyOrder("agency"));

        register.State("2020-04-01").Rules.Select(r => $"{r.Rank} {r.Ref}").ShouldBe(
        [
            "5 z-act § 1", "4 a-order § 1", "4 a-order § 2", "4 b-order § 1", "3 agency", "2 exemption", "2 local", "0 guide 1",
        ]);
    }

    [Theory]
    [InlineData(InstrumentKind.Act, 5)]
    [InlineData(InstrumentKind.ExecutiveOrder, 4)]
    [InlineData(InstrumentKind.Guideline, 0)]
    [InlineData(InstrumentKind.PoliticalAgreement, 0)]
    public void An_instrument_ranks_by_its_kind(InstrumentKind kind, int rank) => Rule.RankOf(kind).ShouldBe(rank);

    [Fact]
    public void A_rule_may_concern_an_activity_unless_it_is_held_that_it_concerns_others() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(
                Provision("§ 1", Forbid("visit")), Provision("§ 2", Permit("visit.outdoors.garden")),
                Provision("§ 3", Forbid("visit.indoors")),
                Provision("§ 4", Forbid("music")), Provision("§ 5"), Provision("§ 6", Forbid("music"))))
            .On("2020-03-02", Order("change").Commencing("2020-04-01").With(Unrecorded("order § 6")))
            .State("2020-04-01").Rules.Where(r => r.MayConcern("visit.outdoors")).Select(r => r.Ref)
            .ShouldBe(["order § 1", "order § 2", "order § 5", "order § 6"]);

    [Fact]
    public void Annexes_are_not_rules() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Provision("§ 1"), Annex("bilag 1", "0791")))
            .RulesAt("2020-04-01").ShouldBe(["order § 1"]);

    [Fact]
    public void An_annex_reaches_only_while_it_is_in_force() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01")
                .Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")), Annex("bilag 1", "0791").Expiring("2020-05-01")))
            .TimelineOver("2020-04-01 .. 2020-06-01")
            .ShouldBe(["2020-04-01 .. 2020-05-01: order § 1 as e2", "2020-05-01 .. 2020-06-01: "]);

    [Fact]
    public void A_decision_may_reach_by_an_annex_too() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Annex("bilag 1", "0791").Expiring("2020-05-01")))
            .On("2020-03-02", AgencyOrder("r1").Commencing("2020-04-01").For(AreasListedIn("order bilag 1")))
            .TimelineOver("2020-04-01 .. 2020-06-01")
            .ShouldBe(["2020-04-01 .. 2020-05-01: r1 as e3", "2020-05-01 .. 2020-06-01: "]);

    [Fact]
    public void A_rule_out_of_scope_is_not_listed() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(Kinds("school")).Stating("§ 1"),
                AgencyOrder("r1").For(TheseFacilities("oak")))
            .RulesAt("2020-05-01").ShouldBeEmpty();

    [Fact]
    public void A_rule_of_a_decision_is_named_by_it_and_by_the_entry_in_whose_words_it_stands()
    {
        var rule = Register.WithElm()
            .On("2020-03-01", AgencyOrder("r1").Commencing("2020-04-01").Saying(Forbid("visit")).Expiring("2020-06-01") with
            { Text = "No visits" })
            .RuleAt("2020-05-01");

        rule.Ref.ShouldBe("r1");
        rule.Version.ShouldBe("e2");
        rule.Words.Id.ShouldBe("e2");
        rule.Position.ShouldBe(2);
        rule.Text.ShouldBe("No visits");
        rule.Period.ShouldBe(Period("2020-04-01 .. 2020-06-01"));
        rule.Unrecorded.ShouldBeEmpty();
        rule.ShouldBeOfType<Rule.OfDecision>().IsRestriction.ShouldBeTrue();
    }

    [Fact]
    public void Another_facility_has_rules_of_its_own() =>
        Register.WithElm().Holding(Registered("oak"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").For(TheseFacilities("oak")),
                Provision("§ 2")))
            .RulesAt("2020-04-01", facility: "oak").ShouldBe(["order § 1", "order § 2"]);
}
