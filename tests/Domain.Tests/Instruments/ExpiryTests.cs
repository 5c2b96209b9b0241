using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order is in force from 1 April and expires, where it does, on 1 June 2020.</summary>
public sealed class ExpiryTests
{
    [Fact]
    public void An_order_binds_to_the_minute_before_it_expires()
    {
        var register = Register.WithElm().On("2020-03-01", Expiring());

        register.RulesAt("2020-05-31T23:59").ShouldBe(["order § 1", "order § 2", "order § 2, stk. 1"]);
        register.RulesAt("2020-06-01").ShouldBeEmpty();
        register.EndsOf("order").ShouldBe(["Expired 2020-06-01 e2"]);
    }

    [Theory]
    [InlineData("2020-05-31")]
    [InlineData("2020-06-01")]
    public void An_expiry_is_moved_by_what_is_executed_no_later_than_it(string commencing)
    {
        var register = Moved(Expiring(), commencing, SetExpiry("order", "2020-09-01"));

        register.RulesAt("2020-08-31T23:59").Length.ShouldBe(3);
        register.EndsOf("order").ShouldBe(["Expired 2020-09-01 e3#1"]);
    }

    [Fact]
    public void What_has_lapsed_cannot_be_extended() =>
        Moved(Expiring(), "2020-06-01T00:01", SetExpiry("order", "2020-09-01")).EndsOf("order").ShouldBe(["Expired 2020-06-01 e2"]);

    [Fact]
    public void An_extension_with_effect_back_before_the_expiry_comes_too_late_all_the_same() =>
        Moved(Expiring(), "2020-07-01", SetExpiry("order", "2020-09-01").EffectiveFrom("2020-05-01"))
            .EndsOf("order").ShouldBe(["Expired 2020-06-01 e2"]);

    [Fact]
    public void An_extension_commencing_in_time_with_effect_after_the_expiry_comes_too_late() =>
        Moved(Expiring(), "2020-05-01", SetExpiry("order", "2020-09-01").EffectiveFrom("2020-06-02"))
            .EndsOf("order").ShouldBe(["Expired 2020-06-01 e2"]);

    [Fact]
    public void An_expiry_taken_away_leaves_the_order_in_force_until_further_notice()
    {
        var register = Moved(Expiring(), "2020-05-01", SetExpiry("order", null));

        register.RulesAt("2030-01-01").Length.ShouldBe(3);
        register.EndsOf("order").ShouldBeEmpty();
    }

    [Fact]
    public void An_expiry_may_be_set_where_there_was_none() =>
        Moved(Open(), "2020-05-01", SetExpiry("order", "2020-07-01")).EndsOf("order").ShouldBe(["Expired 2020-07-01 e3#1"]);

    [Fact]
    public void An_expiry_set_in_the_past_holds_from_then() =>
        Moved(Open(), "2020-05-01", SetExpiry("order", "2020-04-15")).RulesAt("2020-04-15").ShouldBeEmpty();

    [Fact]
    public void Each_extension_is_held_against_the_expiry_it_would_move()
    {
        var register = Register.WithElm().On("2020-03-01", Expiring())
            .On("2020-05-01", Order("first").Commencing("2020-05-20").With(SetExpiry("order", "2020-07-01")))
            .On("2020-05-02", Order("second").Commencing("2020-06-20").With(SetExpiry("order", "2020-08-01")))
            .On("2020-05-03", Order("third").Commencing("2020-08-20").With(SetExpiry("order", "2020-10-01")));

        register.EndsOf("order").ShouldBe(["Expired 2020-08-01 e4#1"]);
    }

    [Fact]
    public void A_provision_expires_with_what_stands_below_it()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(
            Provision("§ 1"), Provision("§ 2").Expiring("2020-05-01"), Provision("§ 2, stk. 1"), Provision("§ 20")));

        register.RulesAt("2020-04-30T23:59").Length.ShouldBe(4);
        register.RulesAt("2020-05-01").ShouldBe(["order § 1", "order § 20"]);
        register.StatusOf("order § 2, stk. 1", "2020-05-01").ShouldBe(StatusKind.ProvisionExpired);
    }

    [Theory]
    [InlineData("2020-05-01", "2020-07-01")]
    [InlineData("2020-07-01", "2020-05-01")]
    public void Of_an_expiry_above_and_one_below_the_earlier_ends_the_provision_below(string above, string below)
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(
            Provision("§ 2").Expiring(above), Provision("§ 2, stk. 1").Expiring(below)));

        register.Life("order").Provision(Address.Of("§ 2, stk. 1"), LegalTime.Always).ExpiryAt(LegalTime.Always).ShouldBe(At("2020-05-01"));
        register.Life("order").Provision(Address.Of("§ 2"), LegalTime.Always).ExpiryAt(LegalTime.Always).ShouldBe(At(above));
    }

    [Fact]
    public void An_expiry_set_for_a_provision_holds_for_what_stands_below_it_too() =>
        Moved(Open(), "2020-04-15", SetExpiry("order § 2", "2020-05-01")).RulesAt("2020-05-01").ShouldBe(["order § 1"]);

    [Fact]
    public void An_expiry_set_below_leaves_the_one_above_standing() =>
        Moved(Open().Stating(Provision("§ 3").Expiring("2020-05-01"), Provision("§ 3, stk. 1")), "2020-04-15",
            SetExpiry("order § 3, stk. 1", "2020-09-01"))
            .RulesAt("2020-05-01").ShouldBe(["order § 1", "order § 2", "order § 2, stk. 1"]);

    [Theory]
    [InlineData("2020-05-01", true)]
    [InlineData("2020-05-01T00:01", false)]
    public void A_provisions_expiry_is_moved_by_what_is_executed_no_later_than_it(string commencing, bool moved)
    {
        var order = Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").Expiring("2020-05-01"));

        var register = Moved(order, commencing, SetExpiry("order § 1", null));

        register.RulesAt("2020-06-01").ShouldBe(moved ? ["order § 1"] : []);
    }

    [Fact]
    public void A_provision_expires_no_later_than_its_order() =>
        Moved(Expiring(), "2020-04-15", SetExpiry("order § 1", "2020-09-01")).RulesAt("2020-06-01").ShouldBeEmpty();

    [Fact]
    public void An_expiry_set_by_an_order_since_annulled_stands_if_its_effect_began_before() =>
        Moved(Open(), "2020-05-01", SetExpiry("order", "2020-07-01"))
            .On("2020-05-10", Annulled("change", "2020-05-02")).EndsOf("order").ShouldBe(["Expired 2020-07-01 e3#1"]);

    private static InstrumentPublished Open() =>
        Order("order").Commencing("2020-04-01").Stating("§ 1").Stating("§ 2").Stating("§ 2, stk. 1");

    private static InstrumentPublished Expiring() => Open().Expiring("2020-06-01");

    /// <summary>The order is e2, what moves its expiry e3.</summary>
    private static Register Moved(InstrumentPublished order, string commencing, SetExpiry clause) => Register.WithElm()
        .On("2020-03-01", order)
        .On("2020-04-02", Order("change").Commencing(commencing).With(clause));
}
