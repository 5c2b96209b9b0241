using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>
/// The act (e2) is in force from 1 January 2020, § 1 and § 2, and so is the elder act (e3); the order (e4) commences on
/// 1 April and rests on § 1 of the act, unless another basis is named.
/// </summary>
public sealed class LapseTests
{
    [Fact]
    public void An_order_lapses_with_the_provision_it_rests_on()
    {
        var register = Resting().On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1")));

        register.RulesAt("2020-05-31T23:59").ShouldContain("order § 1");
        register.RulesAt("2020-06-01").ShouldNotContain("order § 1");
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(StatusKind.Lapsed);
        register.EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e5#1"]);
    }

    [Fact]
    public void It_lapses_with_the_act_when_that_expires() =>
        Resting(act: Basis("act").Expiring("2020-06-01")).EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void It_lapses_with_the_act_when_that_is_repealed() =>
        Resting().On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act"))).EndsOf("order")
            .ShouldBe(["Lapsed 2020-06-01 e5#1"]);

    [Fact]
    public void It_lapses_when_the_act_is_annulled_from_a_moment() =>
        Resting().On("2020-07-01", Annulled("act", "2020-06-01")).EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e5"]);

    [Fact]
    public void It_lapses_when_the_provision_expires() =>
        Resting(act: Act("act").Commencing("2020-01-01").Stating(Provision("§ 1").Expiring("2020-06-01"))).EndsOf("order")
            .ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void It_lapses_when_the_provision_is_replaced_from_above() =>
        Resting(basis: "act § 2, stk. 1").On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Replace("act § 2")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e5#1"]);

    [Fact]
    public void It_lapses_when_a_provision_inserted_for_a_time_is_over() =>
        Resting(basis: "act § 9")
            .On("2020-01-02", Act("other").Commencing("2020-01-10").With(Replace("act § 9").Until("2020-02-01")))
            .On("2020-01-03", Act("insertion").Commencing("2020-01-10").With(Insert("act § 9").Until("2020-06-01")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e6#1"]);

    [Fact]
    public void It_does_not_lapse_when_the_provision_itself_is_replaced() =>
        Resting().On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Replace("act § 1"))).EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void It_lapses_when_the_provision_is_repealed_after_having_been_replaced() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-05-01").With(Replace("act § 1")))
            .On("2020-04-11", Act("end").Commencing("2020-06-01").With(Repeal("act § 1")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e6#1"]);

    [Fact]
    public void It_does_not_lapse_while_its_basis_is_suspended() =>
        Resting().On("2020-04-10", Act("reform").Commencing("2020-06-01").With(
            Suspend("act § 1", until: "2020-07-01"), Suspend("act", until: "2020-08-01"), Repeal("act § 1").Until("2020-09-01")))
            .EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void It_does_not_lapse_when_the_repeal_of_its_basis_was_undone_by_annulment() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1")))
            .On("2020-08-01", Annulled("reform", "2020-07-01"))
            .EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void It_has_lapsed_for_good_when_its_basis_is_given_anew() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1")))
            .On("2020-04-11", Act("counter").Commencing("2020-07-01").With(Insert("act § 1")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e5#1"]);

    [Fact]
    public void It_stands_while_one_of_two_bases_stands()
    {
        var register = Resting(basis: ["act § 1", "elder § 1"])
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1"), Repeal("elder").EffectiveFrom("2020-08-01")));

        register.EndsOf("order").ShouldBe(["Lapsed 2020-08-01 e5#2"]);
    }

    [Fact]
    public void It_stands_on_a_basis_without_an_address_from_the_acts_commencement_to_its_end() =>
        Resting(basis: "act")
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1"), Repeal("act").EffectiveFrom("2020-07-01")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-07-01 e5#2"]);

    [Theory]
    [InlineData("2020-05-31", false)]
    [InlineData("2020-06-01", false)]
    [InlineData("2020-06-01T00:01", true)]
    public void It_is_carried_on_by_a_basis_that_stands_when_the_first_ends(string continued, bool lapses)
    {
        var register = Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1")))
            .On("2020-04-11", Act("carrying").Commencing(continued).With(Continue("order", "elder § 1")));

        register.EndsOf("order").ShouldBe(lapses ? ["Lapsed 2020-06-01 e5#1"] : []);
    }

    [Fact]
    public void Carried_on_it_lapses_with_the_new_basis() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1"), Repeal("elder").EffectiveFrom("2020-08-01")))
            .On("2020-04-11", Act("carrying").Commencing("2020-06-01").With(Continue("order", "elder § 1")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-08-01 e5#2"]);

    [Theory]
    [InlineData("2020-05-31T23:59", "act § 1")]
    [InlineData("2020-06-01", "act § 1, elder § 1")]
    public void What_it_rests_on_is_told_for_a_moment(string at, string basis)
    {
        var register = Resting().On("2020-04-11", Act("carrying").Commencing("2020-06-01").With(Continue("order", "elder § 1")));

        string.Join(", ", register.Life("order").BasisAt(Written.At(at))).ShouldBe(basis);
    }

    [Fact]
    public void A_basis_that_never_stood_at_its_commencement_is_unknown_and_it_does_not_lapse()
    {
        Resting(basis: "act § 99").EndsOf("order").ShouldBeEmpty();
        Resting(basis: "unheard-of § 1").EndsOf("order").ShouldBeEmpty();
        Resting(act: Basis("act").Expiring("2020-04-01")).EndsOf("order").ShouldBeEmpty();
        Resting(act: Basis("act").Commencing("2020-04-01T00:01")).EndsOf("order").ShouldBeEmpty();
    }

    [Fact]
    public void A_basis_that_begins_as_the_order_commences_stands() =>
        Resting(act: Basis("act").Commencing("2020-04-01").Expiring("2020-06-01")).EndsOf("order").ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void A_basis_that_ended_a_minute_after_the_order_commenced_ends_it_there() =>
        Resting(act: Basis("act").Expiring("2020-04-01T00:01")).EndsOf("order").ShouldBe(["Lapsed 2020-04-01T00:01 e2"]);

    [Fact]
    public void An_agreement_is_no_basis() =>
        Resting(act: Agreement("act").Commencing("2020-01-01").Expiring("2020-06-01").Stating("§ 1")).EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void Orders_lapse_one_after_the_other_down_the_chain() =>
        Resting(act: Basis("act").Expiring("2020-06-01"))
            .On("2020-03-02", Order("lower").Commencing("2020-04-15").RestingOn("order § 1").Stating("§ 1"))
            .EndsOf("lower").ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void Orders_that_rest_on_the_same_through_two_others_lapse_with_it() =>
        Resting(act: Basis("act").Expiring("2020-06-01"))
            .On("2020-03-02", Order("a").Commencing("2020-04-02").RestingOn("order § 1").Stating("§ 1"))
            .On("2020-03-02", Order("b").Commencing("2020-04-02").RestingOn("order § 1").Stating("§ 1"))
            .On("2020-03-03", Order("lowest").Commencing("2020-04-15").RestingOn("a § 1", "b § 1").Stating("§ 1"))
            .EndsOf("lowest").ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void It_may_be_carried_on_upon_a_provision_given_anew_before_then() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-04-15").With(
                Repeal("elder § 1"), Insert("elder § 1").EffectiveFrom("2020-05-01"), Repeal("act § 1").EffectiveFrom("2020-06-01")))
            .On("2020-04-11", Act("carrying").Commencing("2020-05-15").With(Continue("order", "elder § 1")))
            .EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void Two_orders_that_each_rest_on_the_other_neither_end_nor_hang() =>
        Register.WithElm()
            .On("2020-03-01", Order("a").Commencing("2020-04-01").RestingOn("b § 1").Stating("§ 1"))
            .On("2020-03-01", Order("b").Commencing("2020-04-01").RestingOn("a § 1").Stating("§ 1"))
            .RulesAt("2020-05-01").ShouldBe(["a § 1", "b § 1"]);

    [Fact]
    public void Lapse_is_judged_at_the_orders_earliest_commencement() =>
        Register.WithElm()
            .On("2020-01-01", Basis("act").Commencing("2020-01-01").Expiring("2020-03-15"))
            .On("2020-01-02", Order("order").Commencing("2020-04-01").RestingOn("act § 1")
                .Stating(Provision("§ 1").Commencing("2020-03-01")))
            .EndsOf("order").ShouldBe(["Lapsed 2020-03-15 e2"]);

    [Fact]
    public void When_a_decision_was_made_is_not_held_against_a_basis() =>
        Resting(act: Basis("act").Commencing("2020-03-20").Expiring("2020-06-01"))
            .EndsOf("order", known: "2020-12-31", decided: "2020-03-10").ShouldBe(["Lapsed 2020-06-01 e2"]);

    [Fact]
    public void Whether_an_order_has_lapsed_when_its_clause_is_executed_is_judged_by_the_clauses_before() =>
        Resting()
            .On("2020-04-10", Act("reform").Commencing("2020-06-01").With(Repeal("act § 1")))
            .On("2020-04-11", Order("late").Commencing("2020-04-15").RestingOn("act § 1")
                .With(Repeal("order § 1").EffectiveFrom("2020-06-01"), Repeal("order § 2").EffectiveFrom("2020-05-31")))
            .On("2020-04-12", Act("carrying").Commencing("2020-05-01").With(Continue("order", "elder § 1")))
            .RulesAt("2020-07-01").ShouldBe(["act § 2", "act § 2, stk. 1", "elder § 1", "elder § 2", "elder § 2, stk. 1", "order § 1"]);

    private static InstrumentPublished Basis(string id) =>
        Act(id).Commencing("2020-01-01").Stating("§ 1").Stating("§ 2").Stating("§ 2, stk. 1");

    private static Register Resting(InstrumentPublished? act = null) => Resting(act ?? Basis("act"), "act § 1");

    private static Register Resting(params string[] basis) => Resting(Basis("act"), basis);

    private static Register Resting(InstrumentPublished act, params string[] basis) => Register.WithElm()
        .On("2020-01-01", act, Basis("elder"))
        .On("2020-03-01", Order("order").Commencing("2020-04-01").RestingOn(basis).Stating("§ 1").Stating("§ 2"));
}
