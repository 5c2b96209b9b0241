using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

public sealed class CommencementTests
{
    [Fact]
    public void An_order_binds_from_the_minute_it_commences_and_not_the_minute_before()
    {
        var register = Register.WithElm()
            .On("2020-04-04", Order("order").Commencing("2020-04-05T10:00").Stating("§ 1"));

        register.RulesAt("2020-04-05T09:59").ShouldBeEmpty();
        register.RulesAt("2020-04-05T10:00").ShouldBe(["order § 1"]);
        register.StatusOf("order § 1", "2020-04-05T09:59").ShouldBe(StatusKind.NotCommenced);
    }

    [Fact]
    public void An_order_that_commences_on_publication_binds_from_that_minute()
    {
        var register = Register.WithElm()
            .On("2020-04-04T17:45", Order("order").Stating("§ 1") with
            { InForce = Commencement.OnPublication(Moment("2020-04-04T17:45")) });

        register.RulesAt("2020-04-04T17:44").ShouldBeEmpty();
        register.RulesAt("2020-04-04T17:45").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void An_order_that_commences_the_day_after_its_publication_binds_from_midnight()
    {
        var register = Register.WithElm()
            .On("2020-03-28T20:00", Order("order").Stating("§ 1") with { InForce = Commencement.DayAfter(Moment("2020-03-28T20:00")) });

        register.RulesAt("2020-03-28T23:59").ShouldBeEmpty();
        register.RulesAt("2020-03-29").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void An_order_without_a_commencement_is_not_in_force()
    {
        var register = Register.WithElm().On("2020-04-04", Order("order").Stating("§ 1"));

        register.RulesAt("2030-01-01").ShouldBeEmpty();
        register.StatusOf("order § 1", "2030-01-01").ShouldBe(StatusKind.NoCommencement);
    }

    [Fact]
    public void A_provision_may_commence_apart_from_its_order_and_takes_what_stands_below_along()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01")
            .Stating(Provision("§ 1"), Provision("§ 2").Commencing("2020-05-01"), Provision("§ 2, stk. 1"), Provision("§ 20")));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1", "order § 20"]);
        register.RulesAt("2020-05-01").ShouldBe(["order § 1", "order § 2", "order § 2, stk. 1", "order § 20"]);
    }

    [Fact]
    public void The_nearest_commencement_stated_holds()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(
            Provision("§ 2").Commencing("2020-06-01"),
            Provision("§ 2, stk. 1").Commencing("2020-05-01"),
            Provision("§ 2, stk. 1, nr. 1")));

        register.RulesAt("2020-05-01").ShouldBe(["order § 2, stk. 1", "order § 2, stk. 1, nr. 1"]);
        register.RulesAt("2020-06-01").ShouldBe(["order § 2", "order § 2, stk. 1", "order § 2, stk. 1, nr. 1"]);
    }

    [Fact]
    public void A_provision_of_an_order_without_commencement_may_commence_on_its_own()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order")
            .Stating(Provision("§ 1"), Provision("§ 2").Commencing("2020-05-01")));

        register.RulesAt("2020-05-01").ShouldBe(["order § 2"]);
        register.Life("order").EarliestCommencement.ShouldBe(At("2020-05-01"));
        register.Life("order").Commencement.ShouldBeNull();
    }

    [Fact]
    public void A_clause_may_commence_apart_from_its_order()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1").Stating("§ 2"))
            .On("2020-04-10", Order("change").Commencing("2020-05-01").With(
                Repeal("order § 1"),
                Repeal("order § 2").Commencing("2020-06-01")));

        register.RulesAt("2020-05-31T23:59").ShouldBe(["order § 2"]);
        register.RulesAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void Effect_from_before_commencement_reaches_facts_before_it()
    {
        var register = Register.WithElm()
            .On("2020-04-20", Order("order").Commencing("2020-05-01").WithEffectFrom("2020-04-01").Stating("§ 1"));

        register.RulesAt("2020-03-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-04-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void Effect_from_after_commencement_leaves_earlier_facts_alone()
    {
        var register = Register.WithElm().On("2020-04-20", Order("order").Commencing("2020-05-01")
            .Stating(Provision("§ 1"), Provision("§ 2").WithEffectFrom("2020-06-01")));

        register.RulesAt("2020-05-31T23:59").ShouldBe(["order § 1"]);
        register.RulesAt("2020-06-01").ShouldBe(["order § 1", "order § 2"]);
    }

    [Fact]
    public void A_provisions_own_effect_goes_before_that_of_its_order()
    {
        var register = Register.WithElm().On("2020-04-20", Order("order").Commencing("2020-05-01").WithEffectFrom("2020-06-01")
            .Stating(Provision("§ 1"), Provision("§ 2").WithEffectFrom("2020-04-01")));

        register.RulesAt("2020-04-01").ShouldBe(["order § 2"]);
        register.RulesAt("2020-06-01").ShouldBe(["order § 1", "order § 2"]);
    }

    [Fact]
    public void Effect_without_a_commencement_does_not_bring_an_order_in_force() =>
        Register.WithElm().On("2020-04-20", Order("order").WithEffectFrom("2020-04-01").Stating("§ 1"))
            .RulesAt("2020-05-01").ShouldBeEmpty();

    [Fact]
    public void A_political_agreement_never_binds()
    {
        var register = Register.WithElm().On("2020-04-01", Agreement("agreement").Commencing("2020-04-01").Stating("§ 1"));

        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.StatusOf("agreement § 1", "2020-05-01").ShouldBe(StatusKind.NotBinding);
    }
}
