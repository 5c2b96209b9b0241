using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Said = Regulations.Domain.Tests.Given.Verdicts;

namespace Regulations.Domain.Tests.Answers.Verdicts;

/// <summary>A restriction counts while a provision it rests on empowers for it, and ranks as that provision.</summary>
public sealed class SupportTests
{
    private static readonly DecisionIssued Agency = AgencyOrder("r1").RestingOn("law § 1").Saying(Forbid("visit"));

    [Fact]
    public void A_restriction_with_a_power_in_force_forbids() => Weigh(Power(), Agency).ShouldSay("Forbidden");

    [Fact]
    public void A_restriction_without_a_basis_gives_no_outcome()
    {
        var verdict = Weigh(Power(), Agency.RestingOn());

        verdict.ShouldSay("Unregulated");
        verdict.Fates().ShouldBe(["law § 1[0] Empowers", "r1[0] NoBasis"]);
    }

    [Theory]
    [InlineData("law", true)]
    [InlineData("law § 1", true)]
    [InlineData("law § 1, stk. 1", true)]
    [InlineData("law § 1, stk. 2", false)]
    [InlineData("law § 1, stk. 1, nr. 1", false)]
    [InlineData("law § 10", false)]
    [InlineData("other", false)]
    public void The_power_lies_at_or_below_the_basis_named(string basis, bool supported) =>
        Weigh(Act("law").Commencing("2020-01-01").Stating("§ 1, stk. 1", Empower("visit")), Agency.RestingOn(basis))
            .ShouldSay(supported ? "Forbidden" : "Unregulated");

    [Fact]
    public void Any_of_several_bases_is_enough() =>
        Weigh(Power(), Agency.RestingOn("unheard-of § 1", "law § 1")).ShouldSay("Forbidden");

    [Theory]
    [InlineData("visit", true)]
    [InlineData("visit.indoors", false)]
    [InlineData("admission", false)]
    public void The_power_must_cover_the_activity_of_the_norm(string power, bool supported) =>
        Weigh(Act("law").Commencing("2020-01-01").Stating("§ 1", Empower(power)),
            Agency).ShouldSay(supported ? "Forbidden" : "Unregulated");

    [Fact]
    public void A_power_over_the_activity_asked_is_not_enough_if_the_norm_is_wider() =>
        Register.WithElm()
            .On("2020-01-01", Act("law").Commencing("2020-01-01").Stating("§ 1", Empower("visit.indoors")), Agency)
            .VerdictOn("visit.indoors", "2020-05-01").ShouldSay("Unregulated");

    [Fact]
    public void A_provision_that_does_not_empower_is_no_support() =>
        Weigh(Act("law").Commencing("2020-01-01").Stating("§ 1", Recommend("visit")), Agency).ShouldSay("Unregulated");

    [Fact]
    public void Conditions_of_the_power_play_no_part() =>
        Weigh(Act("law").Commencing("2020-01-01").Stating("§ 1", Empower("visit").WhenIs("epidemic", true)), Agency).ShouldSay("Forbidden");

    [Fact]
    public void A_power_that_does_not_reach_the_facility_is_no_support() =>
        Weigh(Power().For(Kinds("school")), Agency).ShouldSay("Unregulated");

    [Theory]
    [InlineData("2020-05-31T23:59", "Forbidden")]
    [InlineData("2020-06-01", "Unregulated")]
    public void A_power_supports_while_it_is_in_force(string at, string said) =>
        Register.WithElm().On("2020-01-01", Power().Expiring("2020-06-01"), Agency).VerdictOn("visit", at).ShouldSay(said);

    [Fact]
    public void A_guideline_empowers_nobody() =>
        Weigh(Guideline("law").Commencing("2020-01-01").Stating("§ 1", Empower("visit")), Agency).ShouldSay("Unregulated");

    [Theory]
    [InlineData(InstrumentKind.Act, RestrictionLevel.AgencyOrder, 4)]
    [InlineData(InstrumentKind.ExecutiveOrder, RestrictionLevel.AgencyOrder, 4)]
    [InlineData(InstrumentKind.Act, RestrictionLevel.LocalDecision, 4)]
    public void A_supported_restriction_ranks_as_its_basis_but_no_higher_than_an_order(InstrumentKind basis, RestrictionLevel level,
        int rank) =>
        Weigh(GivenInstruments.Of(basis, "law").Commencing("2020-01-01").Stating("§ 1", Empower("visit")), Agency with { Level = level })
            .Weighed[0].Rank.ShouldBe(rank);

    [Fact]
    public void The_highest_of_several_powers_counts()
    {
        var register = Register.WithElm().On("2020-01-01",
            Order("a-order").Commencing("2020-01-01").Stating("§ 1", Empower("visit")),
            Power(),
            Agency.RestingOn("a-order § 1", "law § 1"));
        var rules = register.State("2020-05-01").Rules;
        var restriction = rules.OfType<Rule.OfDecision>().Single();

        Support.Of(restriction.Norms[0], restriction, Support.Among(rules), Written.At("2020-05-01")).Select(p => p.Ref)
            .ShouldBe(["law § 1", "a-order § 1"]);
    }

    [Fact]
    public void A_supported_restriction_of_a_facility_goes_before_a_wider_order() =>
        Weigh(Power(), Said.Saying("order", Permit("visit")), Agency.For(TheseFacilities("elm")))
            .Fates().ShouldBe(["r1[0] Decisive", "order § 1[0] Yields r1 as Special", "law § 1[0] Empowers"]);

    [Fact]
    public void A_restriction_does_not_go_before_an_act_even_if_an_act_empowers() =>
        Weigh(Power().Stating("§ 2", Permit("visit")), Agency.For(TheseFacilities("elm"))).ShouldSay("Permitted");

    [Fact]
    public void A_permission_by_exemption_ranks_as_a_local_decision_and_needs_no_basis()
    {
        var verdict = Weigh(Exemption("x1").Saying(Permit("visit")));

        verdict.ShouldSay("Permitted");
        verdict.Weighed[0].Rank.ShouldBe(2);
    }

    [Fact]
    public void An_exempting_norm_of_a_restriction_needs_no_basis() =>
        Weigh(Said.Saying("order", Forbid("visit")), LocalDecision("r1").Saying(Exempt("visit").Lifting("order"))).ShouldSay("Exempted");

    [Fact]
    public void Norms_that_give_no_outcome_need_no_basis() =>
        Weigh(LocalDecision("r1").Saying(Empower("visit"), Recommend("visit"))).Fates().ShouldBe(["r1[0] Empowers", "r1[1] NotBinding"]);

    private static InstrumentPublished Power() => Act("law").Commencing("2020-01-01").Stating("§ 1", Empower("visit"));

    private static Verdict Weigh(params Entry[] published) =>
        Register.WithElm().On("2020-01-01", published).VerdictOn("visit", "2020-05-01");
}
