namespace Regulations.Domain.Tests.Answers;

/// <summary>Asked of an instrument as a whole; the order (e2) commences on 5 April 2020 and ends on 1 July.</summary>
public sealed class WouldApplyIfOfInstrumentsTests
{
    [Fact]
    public void Each_scope_of_an_instrument_is_a_way_and_of_a_provision_only_its_own()
    {
        var register = With(Order().Stating(Provision("§ 1").For(Kinds("school")), Provision("§ 2").For(Kinds("shelter"))));

        register.WouldApply("order", "2020-05-01").ShouldBe(["Kinds school not care-home", "Kinds shelter not care-home"]);
        register.WouldApply("order § 2", "2020-05-01").ShouldBe(["Kinds shelter not care-home"]);
    }

    [Theory]
    [InlineData("2020-04-04T23:59", "Commencement not 2020-04-05")]
    [InlineData("2020-04-05", "")]
    [InlineData("2020-06-30T23:59", "")]
    [InlineData("2020-07-01", "End not 2020-07-01 e2")]
    public void Before_it_commences_that_and_after_its_end_that_stands_in_the_way(string at, string way)
    {
        var register = With(Order().Stating("§ 1"));

        string.Join("; ", register.WouldApply("order", at)).ShouldBe(way);
        string.Join("; ", register.WouldApply("order § 1", at)).ShouldBe(way);
    }

    [Fact]
    public void One_that_no_moment_is_set_for_would_have_to_commence()
    {
        var register = With(GivenInstruments.Order("order").Stating("§ 1"));

        register.WouldApply("order", "2020-05-01").ShouldBe(["Commencement not"]);
        register.WouldApply("order § 1", "2020-05-01").ShouldBe(["Commencement not"]);
    }

    [Theory]
    [InlineData("2020-05-01")]
    [InlineData("2020-05-31T23:59")]
    public void One_that_is_suspended_waits_for_the_last_of_the_suspensions_that_hold_to_end(string at)
    {
        var register = With(Order().Stating("§ 1")).On("2020-04-20", GivenInstruments.Order("change").Commencing("2020-05-01").With(
            Suspend("order", until: "2020-06-01"), Suspend("order", until: "2020-06-10"),
            Suspend("order", until: "2020-06-25").EffectiveFrom("2020-06-15")));

        register.WouldApply("order", at).ShouldBe(["Suspension not 2020-06-10"]);
        register.WouldApply("order § 1", at).ShouldBe(["Suspension not 2020-06-10"]);
        register.WouldApply("order", "2020-06-10").ShouldBeEmpty();
    }

    [Fact]
    public void An_agreement_would_have_to_be_carried_out() =>
        With(Agreement("order").Commencing("2020-04-05").Stating("§ 1")).WouldApply("order § 1", "2020-08-01")
            .ShouldBe(["Implementation not"]);

    [Fact]
    public void A_provision_that_neither_the_order_nor_a_clause_gives_would_have_to_be_given() =>
        With(Order().Stating("§ 1")).WouldApply("order § 9", "2020-05-01").ShouldBe(["Provision not"]);

    [Theory]
    [InlineData("2020-05-09", "Commencement not 2020-05-10")]
    [InlineData("2020-05-10", "")]
    [InlineData("2020-05-20", "End not 2020-05-20")]
    public void One_inserted_for_a_time_waits_for_that_time_and_then_has_had_it(string at, string way) =>
        string.Join("; ", With(Order().Stating("§ 1"))
            .On("2020-04-20", GivenInstruments.Order("change").Commencing("2020-05-10").With(Insert("order § 2").Until("2020-05-20")))
            .WouldApply("order § 2", at)).ShouldBe(way);

    private static Register With(Domain.Entries.InstrumentPublished order) => Register.WithElm().On("2020-04-04", order);

    private static Domain.Entries.InstrumentPublished Order() =>
        GivenInstruments.Order("order").Commencing("2020-04-05").Expiring("2020-07-01");
}
