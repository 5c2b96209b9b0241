using Regulations.Domain.Comparing;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Comparing;

/// <summary>When an entry makes a difference: the order (e2) is published on 1 March 2020 and in force from April to June.</summary>
public sealed class AffectedPeriodsTests
{
    [Fact]
    public void What_nobody_knew_and_nobody_knows_differs_nowhere()
    {
        AffectedPeriods.Between(OrderOf(null), OrderOf(null)).ShouldBe(AffectedPeriods.None);
        AffectedPeriods.None.AreEmpty.ShouldBeTrue();
        AffectedPeriods.Everywhere.AreEmpty.ShouldBeFalse();
    }

    [Fact]
    public void What_did_not_change_differs_nowhere()
    {
        AffectedPeriods.Between(OrderOf(WithOrder()), OrderOf(WithOrder(), known: "2020-12-31")).AreEmpty.ShouldBeFalse("other words");
        var register = WithOrder();
        AffectedPeriods.Between(OrderOf(register), OrderOf(register)).ShouldBe(AffectedPeriods.None);
    }

    [Fact]
    public void An_order_shows_from_its_publication_and_is_weighed_while_in_force()
    {
        Differing(null, OrderOf(WithOrder())).ShouldBe("shown 2020-03-01 .. 2020-07-01, applied 2020-04-01 .. 2020-07-01");
        Differing(OrderOf(WithOrder()), null).ShouldBe("shown 2020-03-01 .. 2020-07-01, applied 2020-04-01 .. 2020-07-01");
    }

    [Fact]
    public void A_later_expiry_is_weighed_over_what_it_adds_and_shown_over_the_whole_period() =>
        Since(Order("more").Commencing("2020-05-01").With(SetExpiry("order", "2020-08-01")))
            .ShouldBe("shown 2020-04-01 .. 2020-08-01, applied 2020-07-01 .. 2020-08-01");

    [Fact]
    public void A_change_not_held_is_weighed_from_its_effect() =>
        Since(Order("more").Commencing("2020-05-01").With(Unrecorded("order § 1")))
            .ShouldBe("shown 2020-05-01 .. 2020-07-01, applied 2020-05-01 .. 2020-07-01");

    [Fact]
    public void A_ruling_is_weighed_from_its_moment() =>
        Since(Annulled("order", "2020-05-01")).ShouldBe("shown 2020-04-01 .. 2020-07-01, applied 2020-05-01 .. 2020-07-01");

    [Fact]
    public void A_commencement_put_off_is_shown_over_all_that_was_pending() =>
        Since(Order("later").Commencing("2020-03-05").With(SetCommencement("order", "2020-05-01")))
            .ShouldBe("shown 2020-03-01 .. 2020-07-01, applied 2020-04-01 .. 2020-05-01");

    [Fact]
    public void What_carries_out_an_agreement_tells_of_that_even_where_it_shows_nowhere_itself()
    {
        var register = Register.WithElm().On("2020-02-01", Agreement("order"))
            .On("2020-03-01", Order("carrying").Commencing("2020-04-01").Expiring("2020-05-01").Implementing("order"));

        Differing(null, register.Life("carrying")).ShouldBe("shown always .. open-ended, applied nowhere");
        Differing(null, Register.WithElm().On("2020-03-01", Order("carrying").Commencing("2020-04-01").Expiring("2020-05-01"))
            .Life("carrying")).ShouldBe("shown 2020-03-01 .. 2020-04-01, applied nowhere");
    }

    [Fact]
    public void A_decision_shows_from_its_publication_and_is_weighed_while_in_force()
    {
        var restriction = WithRestriction().Matter().Decisions.Single();

        Said(AffectedPeriods.Between(null, restriction)).ShouldBe("shown 2020-03-01 .. 2020-07-01, applied 2020-04-01 .. 2020-07-01");
        Said(AffectedPeriods.Between(restriction, null)).ShouldBe("shown 2020-03-01 .. 2020-07-01, applied 2020-04-01 .. 2020-07-01");
        Said(AffectedPeriods.Between(restriction, restriction)).ShouldBe("shown nowhere, applied nowhere");
    }

    [Fact]
    public void A_decision_lifted_is_weighed_from_then_and_shown_over_its_whole_period()
    {
        var register = WithRestriction().On("2020-04-10", Lifted("r1", "2020-05-01"));

        Said(AffectedPeriods.Between(
            register.Matter(known: "2020-04-01").Decisions.Single(), register.Matter().Decisions.Single()))
            .ShouldBe("shown 2020-04-01 .. 2020-07-01, applied 2020-05-01 .. 2020-07-01");
    }

    [Fact]
    public void Two_readings_together_are_affected_from_the_first_moment_of_either_to_the_last()
    {
        var (early, late) = (Period("2020-01-01 .. 2020-02-01"), Period("2020-05-01 .. 2020-06-01"));
        var both = new AffectedPeriods(early, late).Or(new(late, early));

        Said(both).ShouldBe("shown 2020-01-01 .. 2020-06-01, applied 2020-01-01 .. 2020-06-01");
        new AffectedPeriods(early, late).Or(AffectedPeriods.None).ShouldBe(new(early, late));
        AffectedPeriods.None.Or(new(early, late)).ShouldBe(new(early, late));
        new AffectedPeriods(early, AffectedPeriods.None.Applied).AreEmpty.ShouldBeFalse();
    }

    private static Register WithOrder() => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Expiring("2020-07-01").Stating("§ 1", Forbid("visit")));

    private static Register WithRestriction() => Register.WithElm()
        .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring("2020-07-01").Saying(Forbid("visit")));

    /// <summary>What an entry published later than the order changes of it.</summary>
    private static string Since(Domain.Entries.Entry entry)
    {
        var register = WithOrder().On("2020-03-02", entry);
        return Differing(register.Life("order", known: "2020-03-01"), register.Life("order"));
    }

    private static Domain.Instruments.InstrumentLife? OrderOf(Register? register, string? known = null) =>
        register?.Life("order", known);

    private static string Differing(Domain.Instruments.InstrumentLife? before, Domain.Instruments.InstrumentLife? after) =>
        Said(AffectedPeriods.Between(before, after));

    private static string Said(AffectedPeriods periods) => $"shown {Said(periods.Shown)}, applied {Said(periods.Applied)}";

    private static string Said(Period period) => period.IsEmpty ? "nowhere" : $"{period.From} .. {period.Until}";
}
