namespace Regulations.Domain.Tests.Comparing;

/// <summary>Which entry is named for a difference, of all that bear on the facility.</summary>
public sealed class CausesTests
{
    [Fact]
    public void Each_of_two_holes_is_named_by_its_own_entry_where_it_begins_and_where_it_ends()
    {
        var register = Register.WithElm().Holding(Gap("a", "2020-05-01", "2020-06-01"), Gap("b", "2020-05-01"));

        Between(register, "2020-04-30", "2020-05-01").ShouldBe(["Gap a Added: At 2020-05-01 e2", "Gap b Added: At 2020-05-01 e3"]);
        Between(register, "2020-05-31", "2020-06-01").ShouldBe(["Gap a Ended: At 2020-06-01 e2"]);
        Between(register, "2020-06-01", "2020-05-31").ShouldBe(["Gap a Added: At 2020-06-01 e2"]);
    }

    [Fact]
    public void What_is_published_for_later_is_added_to_what_is_to_come_by_its_own_entry()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"))
            .On("2020-03-01", Order("other").Commencing("2020-05-01").Stating("§ 1"))
            .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01"));

        Between(register, "2020-02-28", "2020-03-01").ShouldBe(
            ["Pending order Added: At 2020-03-01 e2", "Pending other Added: At 2020-03-01 e3", "Pending r1 Added: At 2020-03-01 e4"]);
        Between(register, "2020-03-31", "2020-04-01").ShouldBe(
        [
            "Rule order § 1 Added: At 2020-04-01 e2", "Rule r1 Added: At 2020-04-01 e4",
            "Pending order Ended: At 2020-04-01 e2", "Pending r1 Ended: At 2020-04-01 e4",
        ]);
    }

    [Fact]
    public void What_was_annulled_before_it_commenced_is_to_come_no_longer_by_the_ruling()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-05-01").Stating("§ 1"))
            .On("2020-04-01", Annulled("order", "2020-04-10"));

        Between(register, "2020-04-09", "2020-04-10").ShouldBe(["Pending order Ended: At 2020-04-10 e3"]);
    }

    [Fact]
    public void A_restriction_is_changed_and_lifted_by_the_entries_that_say_so_and_not_by_those_about_another()
    {
        var register = Register.WithElm()
            .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01"), LocalDecision("r2").Commencing("2020-04-01"))
            .On("2020-03-02", Changed("r1", "2020-05-01") with { Text = "Stricter" }, Changed("r2", "2020-05-01") with { Text = "Milder" })
            .On("2020-03-03", Lifted("r1", "2020-06-01"));

        Between(register, "2020-04-30", "2020-05-01").ShouldBe(
        [
            "Rule r1 Changed version from until text: At 2020-05-01 e4",
            "Rule r2 Changed version from until text: At 2020-05-01 e5",
        ]);
        Between(register, "2020-05-31", "2020-06-01").ShouldBe(["Rule r1 Ended: At 2020-06-01 e6"]);
    }

    [Fact]
    public void What_reaches_the_facility_since_its_municipality_moved_is_caused_by_that_and_not_by_what_commences_then()
    {
        var register = Register.WithElmInItsRegion()
            .Holding(Region("1085", "DK"), Moved("0791", "1085", "2020-05-01"))
            .On("2020-03-01", Order("order").Commencing("2020-04-01").For(Areas("1085")).Stating("§ 1"))
            .On("2020-03-01", Order("other").Commencing("2020-05-01").For(Areas("1085")).Stating("§ 1"));

        Between(register, "2020-04-30", "2020-05-01").ShouldContain("Rule order § 1 Added: At 2020-05-01 e6");
    }

    [Fact]
    public void What_an_annex_comes_to_list_is_caused_by_whatever_states_that_moment_where_nothing_nearer_does()
    {
        var register = Register.WithElmInItsRegion()
            .On("2020-03-01", Order("annexes").Commencing("2020-03-02").Stating(Annex("bilag 1", "0101")))
            .On("2020-03-01", Order("order").Commencing("2020-03-02").For(AreasListedIn("annexes bilag 1")).Stating("§ 1"))
            .On("2020-04-01", Order("change").For(Kinds("school")).Commencing("2020-05-01").With(ReplaceAnnex("annexes bilag 1", "0791")));

        Between(register, "2020-04-30", "2020-05-01").ShouldBe(["Rule order § 1 Added: At 2020-05-01 e7"]);
    }

    [Fact]
    public void Of_two_orders_published_at_once_only_the_one_that_amends_is_named_for_what_is_known()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-03-02").Stating("§ 1"), Order("ord").Commencing("2020-03-02").Stating("§ 1"))
            .On("2020-04-01", Order("change").Commencing("2020-04-02").With(Replace("order § 1")),
                Order("third").Commencing("2020-04-02").With(Replace("ord § 1")));

        register.Compared(register.From("2020-05-01", known: "2020-03-01"), register.From("2020-05-01")).ShouldBe(
        [
            "Rule ord § 1 Changed version from: Known 2020-04-01 e5",
            "Rule order § 1 Changed version from: Known 2020-04-01 e4",
        ]);
    }

    [Fact]
    public void Every_step_at_which_it_changed_on_the_way_is_the_last_at_which_it_was_not_yet_as_at_the_end()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"))
            .On("2020-04-02", Order("first").Commencing("2020-05-01").With(Replace("order § 1")))
            .On("2020-04-03", Order("second").Commencing("2020-06-01").With(Replace("order § 1")))
            .On("2020-04-04", Order("third").Commencing("2020-07-01").With(Replace("order § 1")));

        Between(register, "2020-04-10", "2020-06-30").ShouldContain("Rule order § 1 Changed version from until: At 2020-06-01 e4#1");
        Between(register, "2020-06-30", "2020-04-10").ShouldContain("Rule order § 1 Changed version from until: At 2020-05-01 e3#1");
        register.Compared(register.From("2020-08-01", recorded: 2), register.From("2020-08-01", recorded: 5))
            .ShouldBe(["Rule order § 1 Changed version from: Recorded 5 e5"]);
        register.Compared(register.From("2020-08-01", recorded: 5), register.From("2020-08-01", recorded: 2))
            .ShouldBe(["Rule order § 1 Changed version from: Recorded 3 e3"]);
    }

    [Fact]
    public void What_a_decision_made_earlier_could_not_apply_is_caused_by_the_commencement_it_came_before()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-05-01").WithEffectFrom("2020-04-01").Stating("§ 1"));

        register.Compared(register.From("2020-04-10", known: "2020-12-31", decided: "2020-04-30"),
                register.From("2020-04-10", known: "2020-12-31", decided: "2020-05-01"))
            .ShouldContain("Rule order § 1 Added: Decided 2020-05-01 e2");
    }

    [Fact]
    public void A_facility_has_no_facts_before_it_is_registered_and_gets_each_by_that_entry() =>
        Between(new Register().Holding(Registered("elm", "2020-05-01")), "2020-04-30", "2020-05-01").ShouldBe(
        [
            "Fact kinds Added: At 2020-05-01 e1", "Fact municipality Added: At 2020-05-01 e1", "Fact name Added: At 2020-05-01 e1",
            "Fact status Changed value: At 2020-05-01 e1",
        ]);

    private static string[] Between(Register register, string first, string second) =>
        register.Compared(register.From(first), register.From(second));
}
