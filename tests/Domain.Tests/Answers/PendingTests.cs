using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers;

/// <summary>What is on its way: published, would reach Elmegården, and not yet in force.</summary>
public sealed class PendingTests
{
    [Theory]
    [InlineData("2020-02-29T23:59", false)]
    [InlineData("2020-03-01", true)]
    [InlineData("2020-03-31T23:59", true)]
    [InlineData("2020-04-01", false)]
    public void An_order_is_pending_from_its_publication_until_it_commences(string at, bool pending) =>
        Coming().PendingAt(at).ShouldBe(pending ? ["order"] : []);

    [Fact]
    public void An_order_without_a_commencement_stays_pending()
    {
        var pending = Register.WithElm().On("2020-03-01", Order("order").Stating("§ 1")).State("2030-01-01").Pending.ShouldHaveSingleItem();

        pending.InForce.ShouldBeNull();
        pending.Entry.Id.ShouldBe("e2");
    }

    [Fact]
    public void An_order_is_no_longer_pending_once_one_of_its_provisions_has_commenced()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-06-01").Stating(Provision("§ 1"), Provision("§ 2").Commencing("2020-05-01")));

        register.PendingAt("2020-04-30T23:59").ShouldBe(["order"]);
        register.State("2020-04-30T23:59").Pending.Single().InForce.ShouldBe(At("2020-05-01"));
        register.PendingAt("2020-05-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_order_whose_provisions_all_commence_later_is_no_longer_pending_once_it_has_commenced_itself() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").Commencing("2020-06-01")))
            .PendingAt("2020-04-01").ShouldBeEmpty();

    [Fact]
    public void An_order_that_ended_before_it_commenced_is_no_longer_pending()
    {
        var register = Coming().On("2020-03-02", Order("repealing").For(Kinds("school")).Commencing("2020-03-10").With(Repeal("order")));

        register.PendingAt("2020-03-09T23:59").ShouldBe(["order"]);
        register.PendingAt("2020-03-10").ShouldBeEmpty();
    }

    [Fact]
    public void Effect_plays_no_part()
    {
        Coming(o => o.WithEffectFrom("2020-03-10")).PendingAt("2020-03-15").ShouldBe(["order"]);
        Coming(o => o.WithEffectFrom("2020-06-01")).PendingAt("2020-04-01").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_suspended_is_not_pending() =>
        Coming().On("2020-03-02", Order("change").For(Kinds("school")).Commencing("2020-03-10").With(Suspend("order", until: "2020-06-01")))
            .PendingAt("2020-05-01").ShouldBeEmpty();

    [Fact]
    public void A_postponed_order_is_pending_until_its_new_commencement()
    {
        var register = Coming().On("2020-03-02",
            Order("change").For(Kinds("school")).Commencing("2020-03-10").With(SetCommencement("order", "2020-06-01")));

        register.PendingAt("2020-05-31T23:59").ShouldBe(["order"]);
        register.PendingAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_order_that_would_not_reach_the_facility_is_not_pending() =>
        Coming(o => o.For(Kinds("school"))).PendingAt("2020-03-15").ShouldBeEmpty();

    [Fact]
    public void One_provision_that_would_reach_the_facility_is_enough()
    {
        var order = Order("order").For(Kinds("school")).Stating(Provision("§ 1"));

        Register.WithElm().On("2020-03-01", order).PendingAt("2020-03-15").ShouldBeEmpty();
        Register.WithElm().On("2020-03-01",
            order.Stating(Provision("§ 2").For(Kinds("care-home")))).PendingAt("2020-03-15").ShouldBe(["order"]);
    }

    [Fact]
    public void An_instrument_without_provisions_reaches_by_its_own_scope()
    {
        Register.WithElm().On("2020-03-01", Order("order").For(Kinds("school"))).PendingAt("2020-03-15").ShouldBeEmpty();
        Register.WithElm().On("2020-03-01", Order("order")).PendingAt("2020-03-15").ShouldBe(["order"]);
        Register.WithElm().On("2020-03-01", Order("order").For(Kinds("school")).Stating(Annex("bilag 1", "0791"))).PendingAt("2020-03-15")
            .ShouldBeEmpty();
    }

    [Fact]
    public void It_would_reach_by_its_annex_as_published()
    {
        var order = Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")),
            Annex("bilag 1", "0791"));

        var register = Register.WithElm().On("2020-03-01", order)
            .On("2020-03-02", Order("change").For(Kinds("school")).Commencing("2020-03-10").With(ReplaceAnnex("order bilag 1", "0751")));

        register.PendingAt("2020-03-15").ShouldBe(["order"]);
        register.RulesAt("2020-04-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_provision_only_clauses_will_insert_does_not_make_it_reach() =>
        Coming(o => o.For(Kinds("school")))
            .On("2020-03-02", Order("change").For(Kinds("school")).Commencing("2020-03-10")
                .With(Insert("order § 2").For(Kinds("care-home"))))
            .PendingAt("2020-03-15").ShouldBeEmpty();

    [Fact]
    public void A_decision_is_pending_by_the_annex_in_force_at_the_moment() =>
        Register.WithElm()
            .On("2020-02-01", Order("order").Commencing("2020-03-10").Stating(Annex("bilag 1", "0791")))
            .On("2020-03-01", AgencyOrder("r1").Commencing("2020-04-01").For(AreasListedIn("order bilag 1")))
            .PendingAt("2020-03-10").ShouldBe(["r1"]);

    [Fact]
    public void A_political_agreement_is_pending_until_an_instrument_that_implements_it_has_commenced()
    {
        var register = Agreed().On("2020-03-15", Order("order").For(Kinds("school")).Commencing("2020-05-01").Implementing("agreement"));

        register.PendingAt("2020-02-29T23:59").ShouldBeEmpty();
        register.PendingAt("2020-03-01").ShouldBe(["agreement"]);
        register.PendingAt("2020-04-30T23:59").ShouldBe(["agreement"]);
        register.PendingAt("2020-05-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_political_agreement_is_pending_whatever_date_it_names_for_itself() =>
        Register.WithElm().On("2020-03-01",
            Agreement("agreement").Commencing("2020-04-01")).PendingAt("2030-01-01").ShouldBe(["agreement"]);

    [Fact]
    public void A_political_agreement_is_pending_until_it_ends()
    {
        var register = Register.WithElm().On("2020-03-01", Agreement("agreement").Expiring("2020-06-01"));

        register.PendingAt("2020-05-31T23:59").ShouldBe(["agreement"]);
        register.PendingAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_agreement_is_pending_again_from_when_what_implemented_it_is_annulled()
    {
        var register = Agreed()
            .On("2020-03-15", Order("order").For(Kinds("school")).Commencing("2020-05-01").Implementing("agreement"))
            .On("2020-09-01", Annulled("order", "2020-06-01"));

        register.PendingAt("2020-05-31T23:59").ShouldBeEmpty();
        register.PendingAt("2020-06-01").ShouldBe(["agreement"]);
    }

    [Theory]
    [InlineData("2020-03-14", "agreement")]
    [InlineData("2020-03-15", "")]
    public void What_was_published_after_a_decision_implements_no_agreement_for_it(string decided, string pending) =>
        Agreed().On("2020-03-15", Order("order").For(Kinds("school")).Commencing("2020-05-01").Implementing("agreement"))
            .PendingAt("2020-06-01", known: "2020-12-31", decided: decided).ShouldBe(pending.Length == 0 ? [] : [pending]);

    [Fact]
    public void An_agreement_implemented_by_what_has_expired_is_not_pending_again() =>
        Agreed().On("2020-03-15",
            Order("order").For(Kinds("school")).Commencing("2020-05-01").Expiring("2020-06-01").Implementing("agreement"))
            .PendingAt("2020-07-01").ShouldBeEmpty();

    [Fact]
    public void An_agreement_is_pending_again_from_the_annulment_of_what_had_expired_before() =>
        Agreed()
            .On("2020-03-15", Order("order").For(Kinds("school")).Commencing("2020-05-01").Expiring("2020-06-01").Implementing("agreement"))
            .On("2020-09-01", Annulled("order", "2020-07-01"))
            .TimelineOver("2020-06-15 .. 2020-08-01").ShouldBe(["2020-06-15 .. 2020-07-01: ", "2020-07-01 .. 2020-08-01: "]);

    [Fact]
    public void Publication_and_commencement_are_not_held_against_a_decision() =>
        Coming().PendingAt("2020-03-15", known: "2020-12-31", decided: "2020-02-01").ShouldBe(["order"]);

    [Fact]
    public void What_moved_it_is_held_against_a_decision()
    {
        var register = Coming().On("2020-03-20",
            Order("change").For(Kinds("school")).Commencing("2020-03-25").With(SetCommencement("order", "2020-03-21")));

        register.PendingAt("2020-03-22", known: "2020-12-31").ShouldBeEmpty();
        register.PendingAt("2020-03-22", known: "2020-12-31", decided: "2020-03-19").ShouldBe(["order"]);
    }

    [Fact]
    public void Pending_stand_in_order_of_their_names() =>
        Register.WithElm().On("2020-03-01", Order("b"), AgencyOrder("c").Commencing("2020-04-01"), Agreement("a"))
            .PendingAt("2020-03-15").ShouldBe(["a", "b", "c"]);

    private static Register Coming(Func<InstrumentPublished, InstrumentPublished>? with = null) =>
        Register.WithElm().On("2020-03-01", (with ?? (o => o))(Order("order").Commencing("2020-04-01").Stating("§ 1")));

    private static Register Agreed() => Register.WithElm().On("2020-03-01", Agreement("agreement").Stating("1"));
}
