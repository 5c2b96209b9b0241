using Regulations.Domain.Answers;
using static Regulations.Domain.Answers.StatusKind;

namespace Regulations.Domain.Tests.Answers;

/// <summary>Each word a status may be, and that of two that hold the one first named is said.</summary>
public sealed class StatusTests
{
    [Fact]
    public void Not_published_where_the_coordinates_hold_no_such_instrument()
    {
        InForce().StatusOf("unheard-of § 1", "2020-05-01").ShouldBe(NotPublished);
        InForce().StatusOf("order § 1", "2020-05-01", known: "2020-02-29").ShouldBe(NotPublished);
    }

    [Fact]
    public void Not_binding_for_a_political_agreement_even_annulled() =>
        Register.WithElm().On("2020-03-01", Agreement("order").Stating("§ 1"), Annulled("order"))
            .StatusOf("order § 1", "2020-05-01").ShouldBe(NotBinding);

    [Fact]
    public void Annulled_also_where_it_had_expired_before()
    {
        var register = Given(Order("order").Commencing("2020-04-01").Expiring("2020-05-01")).On("2020-09-01",
            Annulled("order", "2020-06-01"));

        register.StatusOf("order § 1", "2020-05-31T23:59").ShouldBe(Expired);
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(StatusKind.Annulled);
    }

    [Fact]
    public void Annulled_also_where_it_has_no_commencement() =>
        Given(Order("order")).On("2020-09-01", Annulled("order")).StatusOf("order § 1", "2020-05-01").ShouldBe(StatusKind.Annulled);

    [Fact]
    public void No_commencement_also_where_its_expiry_has_passed() =>
        Given(Order("order").Expiring("2020-04-01")).StatusOf("order § 1", "2020-05-01").ShouldBe(NoCommencement);

    [Fact]
    public void No_commencement_of_a_provision_whose_own_was_taken_away() =>
        InForce().On("2020-03-02", Order("change").With(SetCommencement("order § 1", null))).StatusOf("order § 1",
            "2020-05-01").ShouldBe(NoCommencement);

    [Theory]
    [InlineData("2020-05-31T23:59", Applies)]
    [InlineData("2020-06-01", Expired)]
    public void Expired_from_the_minute_of_its_expiry(string at, StatusKind status) =>
        Given(Order("order").Commencing("2020-04-01").Expiring("2020-06-01")).StatusOf("order § 1", at).ShouldBe(status);

    [Fact]
    public void Expired_before_lapsed_before_repealed_at_a_tie()
    {
        var register = Register.WithElm()
            .On("2020-01-01", Act("act").Commencing("2020-01-01").Expiring("2020-06-01").Stating("§ 1"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").RestingOn("act § 1").Stating("§ 1"))
            .On("2020-04-02", Order("repeal").Commencing("2020-06-01").With(Repeal("order")));
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(Lapsed);

        register.On("2020-04-03", Order("expiry").Commencing("2020-05-01").With(SetExpiry("order", "2020-06-01")));
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(Expired);
        register.EndsOf("order").ShouldBe(["Expired 2020-06-01 e5#1", "Lapsed 2020-06-01 e2", "Repealed 2020-06-01 e4#1"]);
    }

    [Fact]
    public void Repealed_or_expired_whichever_came_first()
    {
        var register = Given(Order("order").Commencing("2020-04-01").Expiring("2020-07-01"))
            .On("2020-04-02", Order("repeal").Commencing("2020-06-01").With(Repeal("order")));

        register.StatusOf("order § 1", "2020-05-31T23:59").ShouldBe(Applies);
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(Repealed);
        register.StatusOf("order § 1", "2020-08-01").ShouldBe(Repealed);
    }

    [Fact]
    public void Repealed_also_where_it_never_commenced() =>
        Given(Order("order").Commencing("2020-07-01")).On("2020-04-02", Order("repeal").Commencing("2020-05-01").With(Repeal("order")))
            .StatusOf("order § 1", "2020-06-01").ShouldBe(Repealed);

    [Theory]
    [InlineData("2020-03-31T23:59", NotCommenced)]
    [InlineData("2020-04-01", Applies)]
    public void Not_commenced_before_its_start(string at, StatusKind status) => InForce().StatusOf("order § 1", at).ShouldBe(status);

    [Fact]
    public void Not_commenced_before_its_effect() =>
        Given(Order("order").Commencing("2020-04-01").WithEffectFrom("2020-05-01")).StatusOf("order § 1",
            "2020-04-30T23:59").ShouldBe(NotCommenced);

    [Theory]
    [InlineData("2020-02-29", NotCommenced)]
    [InlineData("2020-03-01", Applies)]
    public void Not_published_by_the_decision_judged(string decided, StatusKind status) =>
        InForce().StatusOf("order § 1", "2020-05-01", known: "2020-12-31", decided: decided).ShouldBe(status);

    [Fact]
    public void Not_commenced_also_where_suspended() =>
        InForce().On("2020-03-02", Order("change").Commencing("2020-03-10").With(Suspend("order", until: "2020-05-01")))
            .StatusOf("order § 1", "2020-03-31T23:59").ShouldBe(NotCommenced);

    [Fact]
    public void Suspended_while_the_instrument_is_also_where_the_provision_expired()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").Expiring("2020-05-01")))
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Suspend("order", until: "2020-06-01")));

        register.StatusOf("order § 1", "2020-05-31T23:59").ShouldBe(Suspended);
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(ProvisionExpired);
    }

    [Fact]
    public void Provision_expired_from_the_minute_of_its_own_expiry_also_where_repealed_since()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating(Provision("§ 1").Expiring("2020-05-01")))
            .On("2020-04-02", Order("change").Commencing("2020-06-01").With(Repeal("order § 1")));

        register.StatusOf("order § 1", "2020-04-30T23:59").ShouldBe(Applies);
        register.StatusOf("order § 1", "2020-05-01").ShouldBe(ProvisionExpired);
        register.StatusOf("order § 1", "2020-06-01").ShouldBe(ProvisionExpired);
    }

    [Fact]
    public void A_provision_inserted_for_a_time_is_not_commenced_then_applies_then_has_expired()
    {
        var register = InForce().On("2020-04-02", Order("change").Commencing("2020-05-01").With(Insert("order § 2").Until("2020-06-01")));

        register.StatusOf("order § 2", "2020-04-30T23:59").ShouldBe(NotCommenced);
        register.StatusOf("order § 2", "2020-05-01").ShouldBe(Applies);
        register.StatusOf("order § 2", "2020-05-31T23:59").ShouldBe(Applies);
        register.StatusOf("order § 2", "2020-06-01").ShouldBe(ProvisionExpired);
    }

    [Fact]
    public void A_provision_inserted_for_a_time_and_to_be_inserted_again_has_expired() =>
        InForce()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Insert("order § 2").Until("2020-06-01")))
            .On("2020-04-03", Order("again").Commencing("2020-07-01").With(Insert("order § 2")))
            .StatusOf("order § 2", "2020-06-15").ShouldBe(ProvisionExpired);

    [Theory]
    [InlineData("2020-04-30T23:59", Applies)]
    [InlineData("2020-05-01", ProvisionRepealed)]
    [InlineData("2020-06-30T23:59", ProvisionRepealed)]
    [InlineData("2020-07-01", Applies)]
    public void A_stated_provision_repealed_and_to_be_given_again_is_repealed(string at, StatusKind status) =>
        InForce()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Repeal("order § 1")))
            .On("2020-04-03", Order("again").Commencing("2020-07-01").With(Insert("order § 1")))
            .StatusOf("order § 1", at).ShouldBe(status);

    [Fact]
    public void A_stated_provision_replaced_for_a_time_and_then_repealed_is_repealed() =>
        InForce()
            .On("2020-04-02", Order("change").Commencing("2020-04-10").With(Replace("order § 1").Until("2020-04-20")))
            .On("2020-04-03", Order("after").Commencing("2020-05-01").With(Repeal("order § 1")))
            .StatusOf("order § 1", "2020-05-01").ShouldBe(ProvisionRepealed);

    [Fact]
    public void An_inserted_provision_repealed_for_good_is_repealed() =>
        InForce()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Insert("order § 2")))
            .On("2020-04-03", Order("after").Commencing("2020-06-01").With(Repeal("order § 2")))
            .StatusOf("order § 2", "2020-06-01").ShouldBe(ProvisionRepealed);

    [Fact]
    public void A_provision_suspended_or_repealed_from_above_is_called_so()
    {
        var register = InForce("§ 1", "§ 1, stk. 1", "§ 2", "§ 2, stk. 1")
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Suspend("order § 1", until: "2020-06-01"),
                Repeal("order § 2")));

        register.StatusOf("order § 1, stk. 1", "2020-05-01").ShouldBe(ProvisionSuspended);
        register.StatusOf("order § 1", "2020-05-01").ShouldBe(ProvisionSuspended);
        register.StatusOf("order § 2, stk. 1", "2020-05-01").ShouldBe(ProvisionRepealed);
    }

    [Fact]
    public void A_provision_replaced_from_above_is_called_so() =>
        InForce("§ 1", "§ 1, stk. 1").On("2020-04-02", Order("change").Commencing("2020-05-01").With(Replace("order § 1")))
            .StatusOf("order § 1, stk. 1", "2020-05-01").ShouldBe(ProvisionReplaced);

    [Fact]
    public void The_last_clause_on_a_provision_names_its_status() =>
        InForce()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").With(Repeal("order § 1")))
            .On("2020-04-03", Order("after").Commencing("2020-06-01").With(Suspend("order § 1", until: "2020-07-01")))
            .StatusOf("order § 1", "2020-06-15").ShouldBe(ProvisionSuspended);

    [Fact]
    public void No_such_provision_where_neither_the_order_nor_a_clause_gives_it() =>
        InForce().StatusOf("order § 99", "2020-05-01").ShouldBe(NoSuchProvision);

    [Fact]
    public void Facility_unknown_closed_and_out_of_scope_come_after_what_is_said_of_the_provision()
    {
        var register = Register.WithElm().Holding(Registered("closed"), Closed("closed", "2020-01-01"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(Kinds("school")).Stating("§ 1"));

        register.StatusOf("order § 1", "2020-05-01", facility: "unheard-of").ShouldBe(FacilityUnknown);
        register.StatusOf("order § 1", "2020-05-01", facility: "closed").ShouldBe(FacilityClosed);
        register.StatusOf("order § 1", "2020-05-01").ShouldBe(OutOfScope);
        register.StatusOf("order § 99", "2020-05-01", facility: "unheard-of").ShouldBe(NoSuchProvision);
        register.StatusOf("order § 1", "2020-03-31T23:59", facility: "closed").ShouldBe(NotCommenced);
    }

    [Fact]
    public void Every_recorded_cause_of_an_end_is_told_whenever_it_lies()
    {
        var register = Given(Order("order").Commencing("2020-04-01").Expiring("2020-07-01"))
            .On("2020-04-02", Order("repeal").Commencing("2020-06-01").With(Repeal("order")));

        Status.Of(register.Matter(), Written.Ref("order § 1"), Written.At("2020-05-01")).Causes.Select(Register.Said)
            .ShouldBe(["Repealed 2020-06-01 e3#1", "Expired 2020-07-01 e2"]);
    }

    private static Register InForce(params string[] addresses) =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01")
        .Stating([.. (addresses.Length == 0 ? ["§ 1"] : addresses).Select(a => Provision(a))]));

    private static Register Given(Domain.Entries.InstrumentPublished order) => Register.WithElm().On("2020-03-01", order.Stating("§ 1"));
}
