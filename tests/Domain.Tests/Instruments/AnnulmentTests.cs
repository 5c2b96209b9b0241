using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order (e2) is in force from 1 April 2020; the order that changes it (e3) commences on 1 May.</summary>
public sealed class AnnulmentTests
{
    [Fact]
    public void An_order_annulled_from_the_start_never_had_effect()
    {
        var register = WithOrder().On("2020-09-01", Annulled("order"));

        register.RulesAt("2020-04-01").ShouldBeEmpty();
        register.StatusOf("order § 1", "2020-03-01").ShouldBe(StatusKind.Annulled);
        register.EndsOf("order").ShouldBe(["Annulled always e3"]);
    }

    [Fact]
    public void An_order_annulled_from_a_moment_binds_to_the_minute_before()
    {
        var register = WithOrder().On("2020-09-01", Annulled("order", "2020-05-01"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["order § 1"]);
        register.RulesAt("2020-05-01").ShouldBeEmpty();
        register.StatusOf("order § 1", "2020-04-30T23:59").ShouldBe(StatusKind.Applies);
        register.StatusOf("order § 1", "2020-05-01").ShouldBe(StatusKind.Annulled);
    }

    [Fact]
    public void Before_the_ruling_was_published_the_order_bound() =>
        WithOrder().On("2020-09-01", Annulled("order")).RulesAt("2020-04-01", known: "2020-08-31").ShouldBe(["order § 1"]);

    [Fact]
    public void Of_several_rulings_the_earliest_moment_counts()
    {
        var register = WithOrder()
            .On("2020-09-01", Annulled("order", "2020-07-01"))
            .On("2020-09-02", Annulled("order", "2020-05-01"))
            .On("2020-09-03", Annulled("order", "2020-06-01"));

        register.EndsOf("order").ShouldBe(["Annulled 2020-05-01 e4", "Annulled 2020-06-01 e5", "Annulled 2020-07-01 e3"]);
    }

    [Fact]
    public void A_restored_order_binds_as_if_never_annulled() =>
        WithOrder().On("2020-09-01", Annulled("order")).On("2020-10-01", Restored("order"))
            .RulesAt("2020-04-01").ShouldBe(["order § 1"]);

    [Fact]
    public void A_restoration_sets_aside_only_the_rulings_before_it() =>
        WithOrder()
            .On("2020-09-01", Annulled("order"))
            .On("2020-10-01", Restored("order"))
            .On("2020-11-01", Annulled("order", "2020-06-01"))
            .EndsOf("order").ShouldBe(["Annulled 2020-06-01 e5"]);

    [Fact]
    public void What_comes_before_is_a_matter_of_publication_and_not_of_recording() =>
        WithOrder()
            .On("2020-10-01", Restored("order"))
            .On("2020-09-01", Annulled("order"))
            .RulesAt("2020-04-01").ShouldBe(["order § 1"]);

    [Fact]
    public void Of_rulings_published_at_once_the_later_recorded_is_the_later() =>
        WithOrder()
            .On("2020-09-01", Restored("order"), Annulled("order"))
            .RulesAt("2020-04-01").ShouldBeEmpty();

    [Fact]
    public void The_words_displaced_by_an_annulled_order_are_back_from_then_on()
    {
        var register = Changed(Replace("order § 1")).On("2020-09-01", Annulled("change", "2020-06-01"));

        register.VersionsAt("2020-05-31T23:59").ShouldBe(["order § 1 as e3#1"]);
        register.VersionsAt("2020-06-01").ShouldBe(["order § 1 as e2"]);
    }

    [Fact]
    public void Of_several_rulings_the_earliest_gives_the_displaced_words_back() =>
        Changed(Replace("order § 1"))
            .On("2020-09-01", Annulled("change", "2020-07-01"))
            .On("2020-09-02", Annulled("change", "2020-06-01"))
            .RuleAt("2020-05-01").Period.ShouldBe(Written.Period("2020-05-01 .. 2020-06-01"));

    [Fact]
    public void An_order_annulled_from_the_start_has_displaced_nothing() =>
        Changed(Replace("order § 1")).On("2020-09-01", Annulled("change"))
            .RuleAt("2020-05-01").Period.ShouldBe(Written.Period("2020-04-01 .. "));

    [Fact]
    public void A_clause_with_an_end_of_its_own_ends_at_the_earlier_of_that_and_annulment()
    {
        Changed(Replace("order § 1").Until("2020-06-01")).On("2020-09-01", Annulled("change", "2020-07-01"))
            .RuleAt("2020-05-01").Period.ShouldBe(Written.Period("2020-05-01 .. 2020-06-01"));
        Changed(Replace("order § 1").Until("2020-08-01")).On("2020-09-01", Annulled("change", "2020-07-01"))
            .RuleAt("2020-05-01").Period.ShouldBe(Written.Period("2020-05-01 .. 2020-07-01"));
    }

    [Fact]
    public void An_order_repealed_is_back_when_the_repealing_order_is_annulled()
    {
        var register = Changed(Repeal("order")).On("2020-09-01", Annulled("change", "2020-06-01"));

        register.RulesAt("2020-05-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
        register.EndsOf("order").ShouldBeEmpty();
    }

    [Fact]
    public void A_provision_repealed_is_back_when_the_repealing_order_is_annulled()
    {
        var register = Changed(Repeal("order § 1")).On("2020-09-01", Annulled("change", "2020-06-01"));

        register.RulesAt("2020-05-31T23:59").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_provision_inserted_is_gone_when_the_inserting_order_is_annulled()
    {
        var register = Changed(Insert("order § 2")).On("2020-09-01", Annulled("change", "2020-06-01"));

        register.RulesAt("2020-05-31T23:59").ShouldBe(["order § 1", "order § 2"]);
        register.RulesAt("2020-06-01").ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_clause_with_effect_from_or_after_the_annulment_is_undone_altogether()
    {
        Changed(Replace("order § 1")).On("2020-09-01", Annulled("change", "2020-05-01"))
            .RuleAt("2020-05-01").Period.ShouldBe(Written.Period("2020-04-01 .. "));
        Changed(SetExpiry("order", "2020-07-01")).On("2020-09-01", Annulled("change", "2020-05-01"))
            .EndsOf("order").ShouldBeEmpty();
    }

    [Fact]
    public void A_commencement_set_by_an_order_since_annulled_stands() =>
        Register.WithElm()
            .On("2020-03-01", Act("act").Stating("§ 1"))
            .On("2020-04-01", Order("setting").With(SetCommencement("act", "2020-05-01")))
            .On("2020-09-01", Annulled("setting", "2020-04-15"))
            .RulesAt("2020-06-01").ShouldBe(["act § 1"]);

    [Fact]
    public void A_basis_added_by_an_order_since_annulled_stands_if_its_effect_began_before() =>
        Register.WithElm()
            .On("2020-01-01", Act("old").Commencing("2020-01-01").Expiring("2020-06-01").Stating("§ 1"))
            .On("2020-01-01", Act("new").Commencing("2020-01-01").Stating("§ 9"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").RestingOn("old § 1").Stating("§ 1"))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Continue("order", "new § 9")))
            .On("2020-09-01", Annulled("change", "2020-05-02"))
            .EndsOf("order").ShouldBeEmpty();

    [Fact]
    public void When_the_annulled_order_is_restored_what_it_did_is_done_again() =>
        Changed(Replace("order § 1")).On("2020-09-01", Annulled("change")).On("2020-10-01", Restored("change"))
            .VersionsAt("2020-05-01").ShouldBe(["order § 1 as e3#1"]);

    private static Register WithOrder() => Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"));

    private static Register Changed(Amendment clause) =>
        WithOrder().On("2020-04-02", Order("change").Commencing("2020-05-01").With(clause));
}
