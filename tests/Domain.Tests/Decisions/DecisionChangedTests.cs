using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Decisions;

/// <summary>The restriction r1 (e2), in force from 1 April 2020, forbids visits; what changes it follows.</summary>
public sealed class DecisionChangedTests
{
    [Fact]
    public void The_parts_present_hold_for_the_period_of_the_change_and_the_rest_as_issued()
    {
        var register = Issued().On("2020-04-15", Changed("r1", "2020-05-01", "2020-06-01") with { Text = "Only outdoors" });

        register.VersionsAt("2020-04-30T23:59").ShouldBe(["r1 as e2"]);
        register.VersionsAt("2020-05-01").ShouldBe(["r1 as e3"]);
        register.VersionsAt("2020-05-31T23:59").ShouldBe(["r1 as e3"]);
        register.VersionsAt("2020-06-01").ShouldBe(["r1 as e2"]);
        register.RuleAt("2020-05-01").Text.ShouldBe("Only outdoors");
        register.RuleAt("2020-05-01").Norms.Single().Modality.ShouldBe(Modality.Forbid);
        register.RuleAt("2020-06-01").Text.ShouldBe("As issued");
    }

    [Fact]
    public void Each_part_may_be_changed_on_its_own()
    {
        var changed = Changed("r1", "2020-05-01");

        ContentOf(changed with { Norms = [Permit("visit")] }).Norms.Single().Modality.ShouldBe(Modality.Permit);
        ContentOf(changed with { Scope = Kinds("care-home") }).Scope.Kinds.ShouldBe(["care-home"]);
        ContentOf(changed with { Basis = new([Ref("act § 2")]) }).Basis.ShouldBe([Ref("act § 2")]);
        ContentOf(changed with { Text = "New" }).Text.ShouldBe("New");
    }

    [Fact]
    public void A_part_left_out_is_as_first_issued_and_not_as_last_changed()
    {
        var register = Issued()
            .On("2020-04-15", Changed("r1", "2020-05-01") with { Norms = [Permit("visit")] })
            .On("2020-04-16", Changed("r1", "2020-06-01") with { Text = "Second" });

        register.RuleAt("2020-06-01").Norms.Single().Modality.ShouldBe(Modality.Forbid);
        register.RuleAt("2020-06-01").Text.ShouldBe("Second");
    }

    [Fact]
    public void A_change_of_scope_takes_the_facility_out() =>
        Issued().On("2020-04-15", Changed("r1", "2020-05-01") with { Scope = Kinds("school") }).RulesAt("2020-05-01").ShouldBeEmpty();

    [Fact]
    public void The_change_that_begins_last_holds() =>
        Issued()
            .On("2020-04-15", Changed("r1", "2020-06-01") with { Text = "June" })
            .On("2020-04-16", Changed("r1", "2020-05-01") with { Text = "May" })
            .RuleAt("2020-06-01").Text.ShouldBe("June");

    [Fact]
    public void A_change_published_after_it_begins_counts_from_its_publication_in_the_order()
    {
        var register = Issued()
            .On("2020-06-15", Changed("r1", "2020-05-01") with { Text = "Retroactive" })
            .On("2020-04-16", Changed("r1", "2020-06-01") with { Text = "June" });

        register.RuleAt("2020-06-01").Text.ShouldBe("Retroactive");
        register.RuleAt("2020-06-01", known: "2020-06-14").Text.ShouldBe("June");
    }

    [Fact]
    public void Of_changes_that_begin_together_the_later_published_holds() =>
        Issued()
            .On("2020-04-16", Changed("r1", "2020-05-01") with { Text = "Later" })
            .On("2020-04-15", Changed("r1", "2020-05-01") with { Text = "Earlier" })
            .RuleAt("2020-05-01").Text.ShouldBe("Later");

    [Fact]
    public void Of_changes_published_together_the_later_recorded_holds() =>
        Issued()
            .On("2020-04-15", Changed("r1", "2020-05-01") with { Text = "First" }, Changed("r1", "2020-05-01") with { Text = "Second" })
            .RuleAt("2020-05-01").Text.ShouldBe("Second");

    [Fact]
    public void A_temporary_change_within_a_lasting_one_gives_it_back()
    {
        var register = Issued()
            .On("2020-04-15", Changed("r1", "2020-05-01") with { Text = "Lasting" })
            .On("2020-04-16", Changed("r1", "2020-06-01", "2020-07-01") with { Text = "Passing" });

        register.TimelineOver("2020-04-20 .. 2020-08-01").ShouldBe(
        [
            "2020-04-20 .. 2020-05-01: r1 as e2",
            "2020-05-01 .. 2020-06-01: r1 as e3",
            "2020-06-01 .. 2020-07-01: r1 as e4",
            "2020-07-01 .. 2020-08-01: r1 as e3",
        ]);
    }

    [Fact]
    public void Words_overtaken_throughout_do_not_break_the_period() =>
        Issued()
            .On("2020-06-15", Changed("r1", "2020-05-01") with { Text = "Back" })
            .On("2020-04-16", Changed("r1", "2020-05-10", "2020-05-20") with { Text = "Overtaken" })
            .On("2020-06-20", Changed("r1", "2020-07-01") with { Text = "Last" })
            .RuleAt("2020-05-15").Period.ShouldBe(Period("2020-05-01 .. 2020-07-01"));

    [Fact]
    public void A_change_before_commencement_starts_changed() =>
        Issued().On("2020-03-10", Changed("r1", "2020-03-15") with { Text = "Changed" })
            .RuleAt("2020-04-01").ShouldSatisfyAllConditions(
                r => r.Version.ShouldBe("e3"),
                r => r.Period.ShouldBe(Period("2020-04-01 .. ")));

    [Fact]
    public void A_change_does_not_outlast_the_restriction() =>
        Issued().On("2020-04-15", Changed("r1", "2020-05-01", "2020-07-01") with { Text = "Changed" }, Lifted("r1", "2020-06-01"))
            .RuleAt("2020-05-01").Period.ShouldBe(Period("2020-05-01 .. 2020-06-01"));

    [Fact]
    public void Under_a_decision_a_change_published_later_is_left_out() =>
        Issued().On("2020-05-15", Changed("r1", "2020-05-01") with { Text = "Changed" })
            .RuleAt("2020-05-10", known: "2020-12-31", decided: "2020-05-14").Text.ShouldBe("As issued");

    [Fact]
    public void While_pending_it_reaches_whom_it_reaches_as_changed_by_then()
    {
        var register = Issued().On("2020-03-05", Changed("r1", "2020-03-10") with { Scope = Kinds("school") });

        register.PendingAt("2020-03-09T23:59").ShouldBe(["r1"]);
        register.PendingAt("2020-03-10").ShouldBeEmpty();
    }

    private static Register Issued() => Register.WithElm().On("2020-03-01",
        AgencyOrder("r1").Commencing("2020-04-01").Saying(Forbid("visit")).RestingOn("act § 1") with { Text = "As issued" });

    private static Domain.Decisions.DecisionContent ContentOf(DecisionChanged changed) =>
        Issued().On("2020-04-15", changed).Matter().Decisions.Single().ContentAt(At("2020-05-01"));
}
