using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order (e2) is in force from 1 April 2020.</summary>
public sealed class VersionTests
{
    [Fact]
    public void A_version_is_in_force_over_the_longest_unbroken_period()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Replace("order § 1").Until("2020-06-01")));

        PeriodAt(register, "2020-04-15").ShouldBe(Period("2020-04-01 .. 2020-05-01"));
        PeriodAt(register, "2020-05-15").ShouldBe(Period("2020-05-01 .. 2020-06-01"));
        PeriodAt(register, "2020-06-15").ShouldBe(Period("2020-06-01 .. "));
    }

    [Fact]
    public void A_change_elsewhere_does_not_break_the_period() =>
        PeriodAt(
            WithOrder().On("2020-04-02", Order("change").Commencing("2020-05-01").With(Repeal("order § 2"), Insert("order § 1, stk. 2"))),
            "2020-05-15").ShouldBe(Period("2020-04-01 .. "));

    [Fact]
    public void A_change_wholly_overtaken_does_not_break_the_period() =>
        PeriodAt(
            WithOrder()
                .On("2020-04-02", Order("first").Commencing("2020-05-10").With(Replace("order § 1").Until("2020-05-20")))
                .On("2020-04-03", Order("second").Commencing("2020-05-30").With(Replace("order § 1").EffectiveFrom("2020-05-01")))
                .On("2020-04-04", Order("third").Commencing("2020-07-01").With(Replace("order § 1"))),
            "2020-05-15").ShouldBe(Period("2020-05-01 .. 2020-07-01"));

    [Fact]
    public void Suspension_of_the_order_breaks_the_period()
    {
        var register = WithOrder().On("2020-04-02", Order("change").Commencing("2020-05-01").With(Suspend("order", until: "2020-06-01")));

        PeriodAt(register, "2020-04-15").ShouldBe(Period("2020-04-01 .. 2020-05-01"));
        PeriodAt(register, "2020-06-15").ShouldBe(Period("2020-06-01 .. "));
        register.Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).At(At("2020-05-15")).ShouldBeNull();
    }

    [Fact]
    public void An_order_suspended_from_the_moment_it_commences_has_its_first_version_when_that_ends()
    {
        var register = WithOrder().On("2020-03-02", Order("change").Commencing("2020-04-01").With(Suspend("order", until: "2020-06-01")));

        register.Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).Versions().Select(v => $"{v.Version.Name} {v.Period}")
            .ShouldBe(["e2 [2020-06-01, open-ended)"]);
    }

    [Fact]
    public void A_period_ends_with_the_order_or_the_provision_whichever_is_first()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Expiring("2020-07-01")
            .Stating(Provision("§ 1"), Provision("§ 2").Expiring("2020-06-01"), Provision("§ 3").Expiring("2020-08-01")));

        register.State("2020-05-01").Rules.Select(r => r.Period.Until.ToString()).ShouldBe(["2020-07-01", "2020-06-01", "2020-07-01"]);
    }

    [Fact]
    public void The_first_matching_clause_in_order_of_execution_gives_way_to_the_last()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("first").Commencing("2020-05-01").With(Replace("order § 1")))
            .On("2020-04-03", Order("second").Commencing("2020-06-01").With(Replace("order § 1").Until("2020-07-01")));

        register.Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).Versions()
            .Select(v => $"{v.Version.Name} {v.Period}").ShouldBe(
        [
            "e2 [2020-04-01, 2020-05-01)",
            "e3#1 [2020-05-01, 2020-06-01)",
            "e4#1 [2020-06-01, 2020-07-01)",
            "e3#1 [2020-07-01, open-ended)",
        ]);
    }

    [Fact]
    public void A_provision_that_commences_when_its_order_has_ended_has_no_version() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Expiring("2020-05-01")
                .Stating(Provision("§ 1").Commencing("2020-05-01")))
            .Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).Versions().ShouldBeEmpty();

    [Fact]
    public void The_stated_words_are_those_of_the_order()
    {
        var version = WithOrder().Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).At(At("2020-04-01"))
            .ShouldNotBeNull().Version;

        version.Name.ShouldBe("e2");
        version.Words.Instrument.ShouldBe("order");
        version.Position.ShouldBe(2);
        version.IsAnnex.ShouldBeFalse();
    }

    [Fact]
    public void An_unstated_provision_takes_the_scope_nearest_above_it()
    {
        var order = Order("order").Commencing("2020-04-01").For(Kinds("a"))
            .Stating(Provision("§ 1").For(Kinds("b")), Provision("§ 1, stk. 1"), Provision("§ 1, stk. 2").For(Kinds("c")),
                Provision("§ 10"));

        var life = Register.WithElm().On("2020-03-01", order).Life("order");

        life.Provisions.Select(p => p.At(At("2020-04-01"))!.Version.Scope!.Kinds!.Single()).ShouldBe(["b", "b", "c", "a"]);
    }

    [Theory]
    [InlineData("2020-04-19", false)]
    [InlineData("2020-04-20", false)]
    [InlineData("2020-04-30T23:59", false)]
    [InlineData("2020-05-01", true)]
    public void Effect_back_before_commencement_could_be_applied_only_by_decisions_after_both(string decided, bool applied)
    {
        var register = Register.WithElm()
            .On("2020-04-20", Order("order").Commencing("2020-05-01").WithEffectFrom("2020-04-01").Stating("§ 1"));

        register.RulesAt("2020-04-10", known: "2020-12-31", decided: decided).ShouldBe(applied ? ["order § 1"] : []);
    }

    [Theory]
    [InlineData("2020-05-19", false)]
    [InlineData("2020-05-20", true)]
    public void What_was_published_after_it_commenced_could_be_applied_from_its_publication(string decided, bool applied)
    {
        var register = Register.WithElm().On("2020-05-20", Order("order").Commencing("2020-05-01").Stating("§ 1"));

        register.RulesAt("2020-05-10", known: "2020-12-31", decided: decided).ShouldBe(applied ? ["order § 1"] : []);
    }

    [Theory]
    [InlineData("2020-05-09", "2020-05-10", "e2")]
    [InlineData("2020-05-10", "2020-05-10", "e3#1")]
    [InlineData("2020-05-19", "2020-05-20", "e2")]
    [InlineData("2020-05-20", "2020-05-20", "e3#1")]
    public void A_retroactive_clause_could_be_applied_only_when_published_and_commenced(string decided, string later, string version)
    {
        var (published, commencing) = later == "2020-05-20" ? ("2020-05-20", "2020-05-02") : ("2020-05-01", "2020-05-10");
        var register = WithOrder()
            .On(published, Order("change").Commencing(commencing).With(Replace("order § 1").EffectiveFrom("2020-04-10")));

        register.VersionsAt("2020-04-15", known: "2020-12-31", decided: decided)[0].ShouldBe($"order § 1 as {version}");
    }

    [Fact]
    public void A_ruling_counts_whenever_the_decision_was_made() =>
        WithOrder().On("2020-09-01", Annulled("order")).RulesAt("2020-04-15", known: "2020-12-31", decided: "2020-04-15").ShouldBeEmpty();

    private static Register WithOrder() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1").Stating("§ 2"));

    private static Period PeriodAt(Register register, string at) => register.State(at).Rules.Single(r => r.Ref == "order § 1").Period;
}
