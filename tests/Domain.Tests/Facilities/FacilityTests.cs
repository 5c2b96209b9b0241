using Regulations.Domain.Facilities;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Facilities;

public sealed class FacilityTests
{
    [Fact]
    public void Before_it_is_registered_a_facility_is_unknown_and_shows_nothing()
    {
        var register = new Register().Holding(Registered("elm", "2020-04-01") with { Operator = "Viborg" });

        At(register, "2020-03-31T23:59").ShouldBeEquivalentTo(FacilityState.Unknown("elm"));
        At(register, "2020-04-01").Status.ShouldBe(FacilityStatus.Open);
        At(register, "2020-04-01").Name.ShouldBe("Elmegården");
        At(register, "2020-04-01").Kinds.ShouldBe(["care-home"]);
        At(register, "2020-04-01").Municipality.ShouldBe("0791");
        At(register, "2020-04-01").Operator.ShouldBe("Viborg");
    }

    [Fact]
    public void A_facility_the_register_does_not_hold_is_unknown() =>
        new Register().State("2020-04-01").Facility.ShouldBeEquivalentTo(FacilityState.Unknown("elm"));

    [Fact]
    public void What_a_change_does_not_state_stays()
    {
        var register = Elm().Holding(FacilityChanged("elm", "2020-05-01") with { Name = "Birkegården" });

        At(register, "2020-04-30T23:59").Name.ShouldBe("Elmegården");
        At(register, "2020-05-01").Name.ShouldBe("Birkegården");
        At(register, "2020-05-01").Kinds.ShouldBe(["care-home"]);
        At(register, "2020-05-01").Municipality.ShouldBe("0791");
        At(register, "2020-05-01").Operator.ShouldBe("Viborg");
    }

    [Fact]
    public void Kinds_municipality_and_operator_are_replaced_as_a_whole()
    {
        var register = Elm().Holding(FacilityChanged("elm", "2020-05-01") with
        {
            Kinds = ["hospice", "clinic"],
            Municipality = "0751",
            Operator = "Aarhus",
        });

        At(register, "2020-05-01").Kinds.ShouldBe(["hospice", "clinic"]);
        At(register, "2020-05-01").Municipality.ShouldBe("0751");
        At(register, "2020-05-01").Operator.ShouldBe("Aarhus");
    }

    [Fact]
    public void Attributes_are_replaced_one_by_one()
    {
        var register = Elm().Holding(
            FacilityChanged("elm", "2020-05-01") with { Attributes = Facts([("beds", 20), ("secure", true)]) },
            FacilityChanged("elm", "2020-06-01") with { Attributes = Facts([("beds", 30)]) });

        At(register, "2020-04-30").Attributes.ShouldBe(Facts([("beds", 10)]));
        At(register, "2020-05-01").Attributes.ShouldBe(Facts([("beds", 20), ("secure", true)]), ignoreOrder: true);
        At(register, "2020-06-01").Attributes.ShouldBe(Facts([("beds", 30), ("secure", true)]), ignoreOrder: true);
    }

    [Fact]
    public void Facts_hold_in_order_of_their_dates_whenever_recorded()
    {
        var register = Elm().Holding(
            FacilityChanged("elm", "2020-06-01") with { Name = "June" },
            FacilityChanged("elm", "2020-05-01") with { Name = "May" });

        At(register, "2020-05-31T23:59").Name.ShouldBe("May");
        At(register, "2020-06-01").Name.ShouldBe("June");
    }

    [Fact]
    public void Of_facts_from_one_day_the_later_published_holds_then_the_later_recorded()
    {
        At(
            Elm()
                .On("2020-04-03", FacilityChanged("elm", "2020-05-01") with { Name = "Later" })
                .On("2020-04-02", FacilityChanged("elm", "2020-05-01") with { Name = "Earlier" })
                .Holding(FacilityChanged("elm", "2020-05-01") with { Name = "Always known" }),
            "2020-05-01").Name.ShouldBe("Later");
        At(
            Elm().On("2020-04-03", FacilityChanged("elm", "2020-05-01") with { Name = "First" },
                FacilityChanged("elm", "2020-05-01") with { Name = "Second" }),
            "2020-05-01").Name.ShouldBe("Second");
    }

    [Fact]
    public void Facts_from_before_it_was_registered_show_once_it_is()
    {
        var register = new Register().Holding(
            FacilityChanged("elm", "2020-03-01") with { Operator = "Viborg" },
            Registered("elm", "2020-04-01"));

        At(register, "2020-03-15").ShouldBeEquivalentTo(FacilityState.Unknown("elm"));
        At(register, "2020-04-01").Operator.ShouldBe("Viborg");
    }

    [Fact]
    public void A_closed_facility_is_closed_until_it_reopens()
    {
        var register = Elm().Holding(Closed("elm", "2020-05-01"), Reopened("elm", "2020-06-01"));

        At(register, "2020-04-30T23:59").Status.ShouldBe(FacilityStatus.Open);
        At(register, "2020-05-01").Status.ShouldBe(FacilityStatus.Closed);
        At(register, "2020-05-31T23:59").Status.ShouldBe(FacilityStatus.Closed);
        At(register, "2020-06-01").Status.ShouldBe(FacilityStatus.Open);
    }

    [Fact]
    public void Closing_and_reopening_before_registration_leave_it_unknown()
    {
        var register = new Register().Holding(
            Closed("elm", "2020-01-01"), Reopened("elm", "2020-02-01"), Registered("elm", "2020-04-01"));

        At(register, "2020-01-15").Status.ShouldBe(FacilityStatus.Unknown);
        At(register, "2020-02-15").Status.ShouldBe(FacilityStatus.Unknown);
        At(register, "2020-04-01").Status.ShouldBe(FacilityStatus.Open);
    }

    [Fact]
    public void Facts_stated_while_closed_hold_and_leave_it_closed()
    {
        var register = Elm().Holding(Closed("elm", "2020-05-01"), FacilityChanged("elm", "2020-05-15") with { Name = "New" });

        At(register, "2020-05-15").Status.ShouldBe(FacilityStatus.Closed);
        At(register, "2020-05-15").Name.ShouldBe("New");
    }

    [Fact]
    public void While_unknown_or_closed_there_are_no_rules_pending_or_gaps_and_no_verdict()
    {
        var register = new Register().Holding(Registered("elm", "2020-04-01"), Closed("elm", "2020-05-01"), Gap("hole", "2010-01-01"))
            .On("2010-01-01", Order("order").Commencing("2010-02-01").Stating("§ 1", Forbid("visit")), Order("coming").Stating("§ 1"));

        foreach (var (at, status) in new[] { ("2020-03-01", FacilityStatus.Unknown), ("2020-05-01", FacilityStatus.Closed) })
        {
            var state = register.State(at);
            (state.Rules.Count, state.Pending.Count, state.Gaps.Count).ShouldBe((0, 0, 0));
            register.VerdictOn("visit", at).ShouldBeEquivalentTo(new Domain.Answers.Verdicts.Verdict(status, [], [], []));
        }

        var open = register.State("2020-04-01");
        (open.Rules.Count, open.Pending.Count, open.Gaps.Count).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void A_registration_published_after_known_is_not_known() =>
        At(new Register().On("2020-05-01", Registered("elm", "2020-01-01")), "2020-04-01", known: "2020-04-30")
            .Status.ShouldBe(FacilityStatus.Unknown);

    private static Register Elm() => new Register().Holding(
        Registered("elm") with { Operator = "Viborg", Attributes = Facts([("beds", 10)]) });

    private static FacilityState At(Register register, string at, string? known = null) => register.State(at, known).Facility;
}
