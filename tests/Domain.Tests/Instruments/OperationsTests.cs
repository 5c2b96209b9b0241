using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>What each kind of clause does on 1 May 2020 to an order in force since 1 April.</summary>
public sealed class OperationsTests
{
    [Fact]
    public void A_replaced_provision_has_the_words_norms_and_scope_of_the_clause()
    {
        var register = Changed(Replace("order § 1", Require("masks")).For(TheseFacilities(Register.Elm)) with { Text = "Masks are worn." });

        var rule = register.RuleAt("2020-05-01");

        rule.Version.ShouldBe("e3#1");
        rule.Text.ShouldBe("Masks are worn.");
        rule.Norms.ShouldHaveSingleItem().Modality.ShouldBe(Modality.Require);
        rule.Narrowness.ShouldBe(new(3, false));
        rule.Words.Id.ShouldBe("e3");
        rule.Position.ShouldBe(3);
    }

    [Fact]
    public void A_provision_binds_in_its_old_words_to_the_minute_before_it_is_replaced()
    {
        var register = Changed(Replace("order § 1", Permit("visit")));

        register.VersionsAt("2020-04-30T23:59").ShouldBe(["order § 1 as e2"]);
        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#1"]);
    }

    [Fact]
    public void A_clause_without_a_scope_leaves_that_of_the_nearest_address_stated_with_one()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(Kinds("school"))
                .Stating(Provision("§ 1").For(Kinds("care-home")), Provision("§ 2")))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(
                Replace("order § 1"), Insert("order § 1, stk. 2, nr. 3"), Replace("order § 2"), Insert("order § 3")));

        register.RulesAt("2020-05-01").ShouldBe(["order § 1", "order § 1, stk. 2, nr. 3"]);
    }

    [Fact]
    public void The_scope_given_by_a_clause_does_not_pass_down_to_other_clauses() =>
        Changed(Replace("order § 1").For(Kinds("school")), Insert("order § 1, stk. 2"))
            .RulesAt("2020-05-01").ShouldBe(["order § 1, stk. 2"]);

    [Fact]
    public void An_inserted_provision_binds_from_its_insertion()
    {
        var register = Changed(Insert("order § 2"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1"]);
        register.VersionsAt("2020-05-01").ShouldBe(["order § 1 as e2", "order § 2 as e3#1"]);
    }

    [Fact]
    public void An_inserted_provision_commences_no_earlier_than_its_order() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-06-01"))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Insert("order § 2")))
            .TimelineOver("2020-05-01 .. 2020-07-01").ShouldBe(["2020-05-01 .. 2020-06-01: ",
                "2020-06-01 .. 2020-07-01: order § 2 as e3#1"]);

    [Fact]
    public void A_provision_replaced_from_above_has_no_words_of_its_own_left() =>
        Changed(["§ 1", "§ 1, stk. 1", "§ 1, stk. 2", "§ 10"], Replace("order § 1"))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#1", "order § 10 as e2"]);

    [Fact]
    public void What_is_given_anew_below_a_replaced_provision_binds() =>
        Changed(["§ 1", "§ 1, stk. 1"], Replace("order § 1"), Replace("order § 1, stk. 1"))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#1", "order § 1, stk. 1 as e3#2"]);

    [Fact]
    public void A_provision_repealed_leaves_no_words_at_or_below_it() =>
        Changed(["§ 1", "§ 2", "§ 2, stk. 1", "§ 20"], Repeal("order § 2"))
            .RulesAt("2020-05-01").ShouldBe(["order § 1", "order § 20"]);

    [Fact]
    public void A_provision_repealed_binds_to_the_minute_before() =>
        Changed(Repeal("order § 1")).RulesAt("2020-04-30T23:59").ShouldBe(["order § 1"]);

    [Fact]
    public void A_provision_repealed_for_a_time_returns()
    {
        var register = Changed(Repeal("order § 1").Until("2020-06-01"));

        register.RulesAt("2020-05-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_provision_suspended_returns()
    {
        var register = Changed(Suspend("order § 1", until: "2020-06-01"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1"]);
        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.RulesAt("2020-05-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_provision_repealed_may_be_given_again() =>
        Changed(Repeal("order § 1"), Insert("order § 1")).VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#2"]);

    [Fact]
    public void An_order_repealed_ends_to_the_minute()
    {
        var register = Changed(Repeal("order"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1"]);
        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.EndsOf("order").ShouldBe(["Repealed 2020-05-01 e3#1"]);
    }

    [Fact]
    public void Of_several_repeals_of_an_order_the_earliest_ends_it()
    {
        var register = Changed(Repeal("order").EffectiveFrom("2020-07-01"))
            .On("2020-04-03", Order("second").Commencing("2020-06-01").With(Repeal("order")));

        register.EndsOf("order").ShouldBe(["Repealed 2020-06-01 e4#1", "Repealed 2020-07-01 e3#1"]);
        register.RulesAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_order_repealed_for_a_time_is_out_of_force_and_does_not_end()
    {
        var register = Changed(Repeal("order").Until("2020-06-01"));

        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.StatusOf("order § 1", "2020-05-31T23:59").ShouldBe(StatusKind.Suspended);
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
        register.EndsOf("order").ShouldBeEmpty();
    }

    [Fact]
    public void An_order_suspended_is_out_of_force_as_a_whole_and_returns()
    {
        var register = Changed(["§ 1", "§ 2"], Suspend("order", until: "2020-06-01"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1", "order § 2"]);
        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.RulesAt("2020-05-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["order § 1", "order § 2"]);
    }

    [Fact]
    public void Repealing_the_order_that_repealed_revives_nothing()
    {
        var register = Changed(Repeal("order"))
            .On("2020-05-02", Order("second").Commencing("2020-06-01").With(Repeal("change")));

        register.RulesAt("2020-07-01").ShouldBeEmpty();
    }

    [Fact]
    public void Repealing_the_order_that_amended_revives_nothing() =>
        Changed(Replace("order § 1"))
            .On("2020-05-02", Order("second").Commencing("2020-06-01").With(Repeal("change")))
            .VersionsAt("2020-07-01").ShouldBe(["order § 1 as e3#1"]);

    [Fact]
    public void A_clause_may_change_the_order_it_stands_in() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1").With(Repeal("order § 1").EffectiveFrom("2020-05-01")))
            .RulesAt("2020-05-01").ShouldBeEmpty();

    [Fact]
    public void An_annex_replaced_lists_other_areas()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01")
                .Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")), Annex("bilag 1", "0751")))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(ReplaceAnnex("order bilag 1", "0751", "0791")));

        register.RulesAt("2020-04-30T23:59").ShouldBeEmpty();
        register.RulesAt("2020-05-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void An_annex_repealed_lists_nothing() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01")
                .Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")), Annex("bilag 1", "0791")))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Repeal("order bilag 1")))
            .RulesAt("2020-05-01").ShouldBeEmpty();

    private static Register Changed(params Amendment[] clauses) => Changed(["§ 1"], clauses);

    /// <summary>The order is e2, what changes it e3.</summary>
    private static Register Changed(string[] stated, params Amendment[] clauses) => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating([.. stated.Select(a => Provision(a))]))
        .On("2020-04-02", Order("change").Commencing("2020-05-01").With(clauses));
}
