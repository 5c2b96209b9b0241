namespace Regulations.Domain.Tests.Comparing;

public sealed class ComparisonTests
{
    /// <summary>Forbidding from 5 April (e2), eased on 9 May by an order published the day before (e3).</summary>
    private static Register Eased() => Register.WithElm()
        .On("2020-04-04", Order("order").Commencing("2020-04-05T10:00").Expiring("2020-07-01").Stating("§ 1", Forbid("visit")))
        .On("2020-05-08", Order("easing").Commencing("2020-05-09").With(Replace("order § 1", Forbid("visit.indoors"))));

    [Fact]
    public void Two_equal_viewpoints_do_not_differ() =>
        Eased().Compared(Eased().From("2020-05-01"), Eased().From("2020-05-01")).ShouldBeEmpty();

    [Fact]
    public void What_commenced_between_two_moments_is_added_by_the_entry_that_states_it() =>
        Eased().Compared(Eased().From("2020-04-05T09:59"), Eased().From("2020-04-05T10:00"))
            .ShouldBe(["Rule order § 1 Added: At 2020-04-05T10:00 e2", "Pending order Ended: At 2020-04-05T10:00 e2"]);

    [Fact]
    public void An_amendment_between_two_moments_is_named_by_its_clause() =>
        Eased().Compared(Eased().From("2020-05-08T12:00"), Eased().From("2020-05-10"))
            .ShouldContain("Rule order § 1 Changed version from until norms: At 2020-05-09 e3#1");

    [Fact]
    public void What_expired_between_two_moments_has_ended_by_the_entry_that_set_the_expiry() =>
        Eased().Compared(Eased().From("2020-06-30"), Eased().From("2020-07-02"))
            .ShouldBe(["Rule order § 1 Ended: At 2020-07-01 e2"]);

    [Fact]
    public void What_was_known_only_later_is_caused_on_the_axis_of_knowledge() =>
        Eased().Compared(Eased().From("2020-05-10", known: "2020-05-01"), Eased().From("2020-05-10"))
            .ShouldBe(["Rule order § 1 Changed version from norms: Known 2020-05-08 e3"]);

    [Fact]
    public void Walking_back_names_the_same_entry() =>
        Eased().Compared(Eased().From("2020-05-10"), Eased().From("2020-05-10", known: "2020-05-01"))
            .ShouldBe(["Rule order § 1 Changed version from norms: Known 2020-05-08 e3"]);

    [Fact]
    public void A_correction_is_caused_by_the_correcting_entry_on_the_axis_of_recording()
    {
        var register = Eased().Correcting("e2",
            Order("order").Commencing("2020-04-05T10:00").Expiring("2020-05-20").Stating("§ 1", Forbid("visit")));

        register.Compared(register.From("2020-06-01", recorded: 3), register.From("2020-06-01"))
            .ShouldBe(["Rule order § 1 Ended: Recorded 4 e4"]);
    }

    [Fact]
    public void A_difference_that_two_axes_made_names_both_causes_in_the_order_of_the_walk()
    {
        var register = Eased().Correcting("e2",
            Order("order").Commencing("2020-04-05T10:00").Expiring("2020-07-01").Stating("§ 1", Forbid("visit.overnight")));

        register.Compared(register.From("2020-04-30", recorded: 3), register.From("2020-05-10"))
            .ShouldBe(["Rule order § 1 Changed version from until norms: Recorded 4 e4, At 2020-05-09 e3#1"]);
    }

    [Fact]
    public void What_could_not_yet_be_applied_is_caused_on_the_axis_of_the_decision() =>
        Eased().Compared(Eased().From("2020-05-10", decided: "2020-05-07", known: "2020-12-31"),
            Eased().From("2020-05-10", known: "2020-12-31"))
            .ShouldBe(["Rule order § 1 Changed version from norms: Decided 2020-05-08 e3"]);

    [Fact]
    public void A_fact_of_the_facility_is_compared_by_itself()
    {
        var register = Register.WithElm().Holding(Facts.Closed(Register.Elm, "2020-05-01"));

        register.Compared(register.From("2020-04-30"), register.From("2020-05-02"))
            .ShouldBe(["Fact status Changed value: At 2020-05-01 e2"]);
    }

    [Fact]
    public void What_a_repeal_from_elsewhere_ended_is_named_by_the_repealing_clause()
    {
        var register = Eased().On("2020-05-30", Order("end").Commencing("2020-06-01").With(Repeal("order")));

        register.Compared(register.From("2020-05-31"), register.From("2020-06-02"))
            .ShouldContain("Rule order § 1 Ended: At 2020-06-01 e4#1");
    }

    [Fact]
    public void An_open_end_differs_from_a_moment()
    {
        var register = Eased().On("2020-06-10", Order("more").Commencing("2020-06-15").With(SetExpiry("order", null)));

        register.Compared(register.From("2020-06-20", known: "2020-06-01"), register.From("2020-06-20"))
            .ShouldBe(["Rule order § 1 Changed until: Known 2020-06-10 e4"]);
    }
}
