using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order amended is e2 and states § 1; the amending orders are e3, e4 …</summary>
public sealed class OrderOfExecutionTests
{
    [Fact]
    public void The_clause_executed_last_gives_the_words_whichever_was_recorded_last()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("june").Commencing("2020-06-01").With(Replace("order § 1")))
            .On("2020-04-03", Order("may").Commencing("2020-05-01").With(Replace("order § 1")));

        register.VersionsAt("2020-04-30T23:59").ShouldBe(["order § 1 as e2"]);
        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-05-31T23:59").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-06-01").ShouldBe(["order § 1 as e3#1"]);
    }

    [Fact]
    public void A_retroactive_clause_prevails_over_earlier_law_for_its_whole_span()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("may").Commencing("2020-05-01").With(Replace("order § 1")))
            .On("2020-05-20", Order("back").Commencing("2020-06-01").With(Replace("order § 1").EffectiveFrom("2020-04-10")));

        register.VersionsAt("2020-04-09T23:59").ShouldBe(["order § 1 as e2"]);
        register.VersionsAt("2020-04-10").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-05-10").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-06-10").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-05-10", known: "2020-05-19").ShouldBe(["order § 1 as e3#1"]);
    }

    [Fact]
    public void A_clause_with_effect_after_its_commencement_is_executed_when_its_effect_begins()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("slow").Commencing("2020-05-01").With(Replace("order § 1").EffectiveFrom("2020-07-01")))
            .On("2020-04-03", Order("quick").Commencing("2020-06-01").With(Replace("order § 1")));

        register.VersionsAt("2020-06-30T23:59").ShouldBe(["order § 1 as e4#1"]);
        register.VersionsAt("2020-07-01").ShouldBe(["order § 1 as e3#1"]);
    }

    [Fact]
    public void Of_clauses_executed_at_one_moment_the_later_published_prevails() =>
        WithOrder()
            .On("2020-04-03", Order("later").Commencing("2020-05-01").With(Replace("order § 1")))
            .On("2020-04-02", Order("earlier").Commencing("2020-05-01").With(Replace("order § 1")))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#1"]);

    [Fact]
    public void Of_clauses_published_at_one_moment_the_later_recorded_prevails() =>
        WithOrder()
            .On("2020-04-02", Order("z").Commencing("2020-05-01").With(Replace("order § 1")),
                Order("a").Commencing("2020-05-01").With(Replace("order § 1")))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e4#1"]);

    [Fact]
    public void In_what_order_the_instruments_are_looked_at_plays_no_part()
    {
        FamilyMember[] inOrder =
        [
            Member(1, Order("order").Commencing("2020-04-01").Stating("§ 1")),
            Member(2, Order("first").Commencing("2020-05-01").With(Replace("order § 1"), SetCommencement("later", "2020-06-01"))),
            Member(3, Order("second").Commencing("2020-05-01").With(Replace("order § 1"), SetCommencement("later", "2020-07-01"))),
            Member(4, Order("later").Stating("§ 1")),
        ];

        foreach (var members in new[] { inOrder, [.. inOrder.Reverse()] })
        {
            var life = Family.LifeOf("order", members, LegalTime.Never).ShouldNotBeNull();
            life.Provision(Address.Of("§ 1"), LegalTime.Always).At(Written.At("2020-05-01")).ShouldNotBeNull()
                .Version.Name.ShouldBe("e3#1");
            Family.LifeOf("later", members, LegalTime.Never)!.Commencement.ShouldBe(Written.At("2020-07-01"));
        }

        static FamilyMember Member(long position, InstrumentPublished instrument) =>
            new(new(instrument with { Id = $"e{position}", Published = Written.Moment("2020-03-01") }, position), []);
    }

    [Fact]
    public void A_family_without_the_instrument_asked_for_has_no_life_of_it() =>
        Family.LifeOf("order", [], LegalTime.Never).ShouldBeNull();

    [Fact]
    public void Of_clauses_of_one_order_the_later_in_it_prevails() =>
        WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Replace("order § 1"), Replace("order § 1")))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#2"]);

    [Fact]
    public void An_order_amended_before_it_commences_starts_amended()
    {
        var register = WithOrder().On("2020-03-05", Order("change").Commencing("2020-03-15").With(Replace("order § 1")));

        register.VersionsAt("2020-03-31T23:59").ShouldBeEmpty();
        register.VersionsAt("2020-04-01").ShouldBe(["order § 1 as e3#1"]);
    }

    [Fact]
    public void A_temporary_amendment_gives_back_what_it_displaced()
    {
        var register = WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Replace("order § 1").Until("2020-06-01")));

        register.VersionsAt("2020-05-31T23:59").ShouldBe(["order § 1 as e3#1"]);
        register.VersionsAt("2020-06-01").ShouldBe(["order § 1 as e2"]);
    }

    [Theory]
    [InlineData("2020-05-31T23:59", true)]
    [InlineData("2020-06-01", false)]
    public void A_clause_postponed_to_its_own_end_does_nothing(string postponed, bool executed) =>
        WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(SetExpiry("order", "2020-08-01").Until("2020-06-01")))
            .On("2020-04-03", Order("setting").With(SetCommencement("change", postponed)))
            .EndsOf("order").ShouldBe(executed ? ["Expired 2020-08-01 e3#1"] : []);

    [Theory]
    [InlineData("2020-05-01", false)]
    [InlineData("2020-05-01T00:01", true)]
    public void A_clause_is_executed_only_while_its_order_has_not_expired(string expires, bool executed) =>
        ShouldBeExecuted(executed, WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-04-15").Expiring(expires)
                .With(Repeal("order § 1").EffectiveFrom("2020-05-01"))));

    [Theory]
    [InlineData("2020-05-01", false)]
    [InlineData("2020-05-01T00:01", true)]
    public void A_clause_is_executed_only_while_its_order_has_not_been_repealed(string repealed, bool executed) =>
        ShouldBeExecuted(executed, WithOrder()
            .On("2020-04-02", Order("repealing").Commencing("2020-04-15").With(Repeal("change").EffectiveFrom(repealed)))
            .On("2020-04-03", Order("change").Commencing("2020-04-15").With(Repeal("order § 1").EffectiveFrom("2020-05-01"))));

    [Theory]
    [InlineData("2020-05-01", false)]
    [InlineData("2020-05-01T00:01", true)]
    public void A_clause_is_executed_only_while_its_order_has_not_lapsed(string basisExpires, bool executed) =>
        ShouldBeExecuted(executed, WithOrder()
            .On("2020-01-01", Act("act").Commencing("2020-01-01").Expiring(basisExpires).Stating("§ 1"))
            .On("2020-04-02", Order("change").Commencing("2020-04-15").RestingOn("act § 1")
                .With(Repeal("order § 1").EffectiveFrom("2020-05-01"))));

    [Theory]
    [InlineData("2020-05-01", false)]
    [InlineData("2020-05-01T00:01", true)]
    public void A_clause_is_executed_only_if_its_order_is_annulled_from_after_its_effect_begins(string annulled, bool executed)
    {
        var register = WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-04-15").With(SetExpiry("order", "2020-07-01").EffectiveFrom("2020-05-01")))
            .On("2020-06-01", Annulled("change", annulled));

        register.EndsOf("order").ShouldBe(executed ? ["Expired 2020-07-01 e3#1"] : []);
    }

    [Fact]
    public void A_clause_of_a_suspended_order_is_executed() =>
        ShouldBeExecuted(true, WithOrder()
            .On("2020-04-02", Order("suspending").Commencing("2020-04-15").With(Suspend("change", until: "2020-07-01")))
            .On("2020-04-03", Order("change").Commencing("2020-04-15").With(Repeal("order § 1").EffectiveFrom("2020-05-01"))));

    [Fact]
    public void What_has_been_executed_stays_when_its_order_ends() =>
        ShouldBeExecuted(true, WithOrder()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").Expiring("2020-05-02").With(Repeal("order § 1"))));

    [Fact]
    public void A_clause_without_a_commencement_is_not_executed() =>
        ShouldBeExecuted(false, WithOrder().On("2020-04-02", Order("change").With(Repeal("order § 1").EffectiveFrom("2020-05-01"))));

    [Fact]
    public void An_agreement_has_no_clauses() =>
        ShouldBeExecuted(false, WithOrder().On("2020-04-02", Agreement("agreement").Commencing("2020-05-01").With(Repeal("order § 1"))));

    [Fact]
    public void A_guideline_changes_guidelines_and_nothing_else()
    {
        var register = WithOrder()
            .On("2020-03-01", Guideline("advice").Commencing("2020-03-01").Stating("1"))
            .On("2020-04-02", Guideline("change").Commencing("2020-05-01").With(Repeal("order § 1"), Replace("advice 1")));

        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2", "advice 1 as e4#2"]);
    }

    [Fact]
    public void An_order_changes_guidelines() =>
        WithOrder()
            .On("2020-03-01", Guideline("advice").Commencing("2020-03-01").Stating("1"))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Replace("advice 1")))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2", "advice 1 as e4#1"]);

    [Fact]
    public void A_clause_upon_what_the_register_does_not_hold_changes_nothing() =>
        WithOrder().On("2020-04-02", Order("change").Commencing("2020-05-01").With(Repeal("unheard-of"), Repeal("order § 99")))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2"]);

    private static Register WithOrder() => Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"));

    private static void ShouldBeExecuted(bool executed, Register register) =>
        register.RulesAt("2020-06-15").ShouldBe(executed ? [] : ["order § 1"]);
}
