using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Decisions;

/// <summary>The restriction r1 (e2), issued 1 March 2020, in force from 1 April.</summary>
public sealed class DecisionLifeTests
{
    [Fact]
    public void A_restriction_binds_from_the_minute_it_commences_to_the_minute_before_it_expires()
    {
        var register = Issued(R1.Expiring("2020-06-01"));

        register.RulesAt("2020-03-31T23:59").ShouldBeEmpty();
        register.VersionsAt("2020-04-01").ShouldBe(["r1 as e2"]);
        register.VersionsAt("2020-05-31T23:59").ShouldBe(["r1 as e2"]);
        register.RulesAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_restriction_lifted_on_1_July_still_binds_on_30_June()
    {
        var register = Issued(R1).On("2020-06-15", Lifted("r1", "2020-07-01"));

        register.RulesAt("2020-06-30T23:59").ShouldBe(["r1"]);
        register.RulesAt("2020-07-01").ShouldBeEmpty();
    }

    [Fact]
    public void An_exemption_revoked_ends_there()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Exemption("x1").Commencing("2020-04-01"))
            .On("2020-05-01", Revoked("x1", "2020-06-01"));

        register.RulesAt("2020-05-31T23:59").ShouldBe(["x1"]);
        register.RulesAt("2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_restriction_expired_is_not_ended_later_by_being_lifted_later() =>
        Ends(Issued(R1.Expiring("2020-06-01")).On("2020-05-15", Lifted("r1", "2020-07-01")))
            .ShouldBe(["Expired 2020-06-01 e2", "Repealed 2020-07-01 e3"]);

    [Theory]
    [InlineData("2020-06-01", "Expired 2020-08-01 e3")]
    [InlineData("2020-06-01T00:01", "Expired 2020-06-01 e2")]
    public void An_expiry_is_extended_only_by_what_is_published_no_later_than_it(string published, string end) =>
        Ends(Issued(R1.Expiring("2020-06-01")).On(published, Extended("r1", "2020-08-01"))).ShouldBe([end]);

    [Fact]
    public void An_expiry_may_be_shortened() =>
        Ends(Issued(R1.Expiring("2020-06-01")).On("2020-04-15", Extended("r1", "2020-05-01"))).ShouldBe(["Expired 2020-05-01 e3"]);

    [Fact]
    public void An_expiry_taken_away_leaves_it_in_force_until_further_notice_and_may_be_set_again()
    {
        var register = Issued(R1.Expiring("2020-06-01")).On("2020-05-01", Extended("r1", null));
        Ends(register).ShouldBeEmpty();

        register.On("2020-09-01", Extended("r1", "2020-10-01"));
        Ends(register).ShouldBe(["Expired 2020-10-01 e4"]);
    }

    [Fact]
    public void Extensions_count_in_order_of_publication_and_each_is_held_against_the_last() =>
        Ends(Issued(R1.Expiring("2020-06-01"))
            .On("2020-07-15", Extended("r1", "2020-09-01"))
            .On("2020-05-15", Extended("r1", "2020-08-01"))).ShouldBe(["Expired 2020-09-01 e3"]);

    [Theory]
    [InlineData("2020-07-01", "Repealed 2020-08-01 e4")]
    [InlineData("2020-07-01T00:01", "Repealed 2020-07-01 e3")]
    public void A_second_lifting_replaces_the_first_only_if_published_no_later_than_the_end_it_moves(string published, string end) =>
        Ends(Issued(R1).On("2020-05-01", Lifted("r1", "2020-07-01")).On(published, Lifted("r1", "2020-08-01"))).ShouldBe([end]);

    [Fact]
    public void A_second_lifting_may_bring_the_end_forward() =>
        Ends(Issued(R1).On("2020-05-01", Lifted("r1", "2020-07-01")).On("2020-05-02", Lifted("r1", "2020-06-01")))
            .ShouldBe(["Repealed 2020-06-01 e4"]);

    [Fact]
    public void A_restriction_annulled_from_the_start_never_bound() =>
        Issued(R1).On("2020-09-01", RestrictionAnnulled("r1")).RulesAt("2020-04-01").ShouldBeEmpty();

    [Fact]
    public void A_restriction_annulled_from_a_moment_bound_until_then()
    {
        var register = Issued(R1).On("2020-09-01", RestrictionAnnulled("r1", "2020-05-01"));

        register.RulesAt("2020-04-30T23:59").ShouldBe(["r1"]);
        register.RulesAt("2020-05-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_restriction_restored_binds_as_if_never_annulled() =>
        Issued(R1).On("2020-09-01", RestrictionAnnulled("r1")).On("2020-10-01", RestrictionRestored("r1"))
            .RulesAt("2020-04-01").ShouldBe(["r1"]);

    [Fact]
    public void What_was_published_after_known_does_not_count() =>
        Issued(R1).On("2020-06-15", Lifted("r1", "2020-06-01")).RulesAt("2020-06-10", known: "2020-06-14").ShouldBe(["r1"]);

    [Theory]
    [InlineData("2020-06-14", true)]
    [InlineData("2020-06-15", false)]
    public void Under_a_decision_what_was_published_later_is_left_out(string decided, bool binds) =>
        Issued(R1).On("2020-06-15", Lifted("r1", "2020-06-01"))
            .RulesAt("2020-06-10", known: "2020-12-31", decided: decided).ShouldBe(binds ? ["r1"] : []);

    [Fact]
    public void Under_a_decision_a_ruling_counts_all_the_same() =>
        Issued(R1).On("2020-09-01", RestrictionAnnulled("r1"))
            .RulesAt("2020-06-10", known: "2020-12-31", decided: "2020-06-10").ShouldBeEmpty();

    [Theory]
    [InlineData("2020-03-01", "2020-02-29", false)]
    [InlineData("2020-03-01", "2020-03-31", true)]
    [InlineData("2020-04-10", "2020-04-09", false)]
    [InlineData("2020-04-10", "2020-04-10", true)]
    public void Under_a_decision_it_could_be_applied_once_published(string issued, string decided, bool applied) =>
        Register.WithElm().On(issued, R1)
            .RulesAt("2020-04-05", known: "2020-12-31", decided: decided).ShouldBe(applied ? ["r1"] : []);

    [Fact]
    public void A_restriction_lifted_before_it_commences_never_binds() =>
        Life(Issued(R1).On("2020-03-15", Lifted("r1", "2020-04-01"))).InForceContents.ShouldBeEmpty();

    [Theory]
    [InlineData("2020-02-29T23:59", false)]
    [InlineData("2020-03-01", true)]
    [InlineData("2020-03-31T23:59", true)]
    [InlineData("2020-04-01", false)]
    public void It_is_pending_from_its_publication_until_it_commences(string at, bool pending) =>
        Issued(R1).PendingAt(at).ShouldBe(pending ? ["r1"] : []);

    [Fact]
    public void What_has_ended_before_it_commences_is_no_longer_pending()
    {
        var register = Issued(R1).On("2020-03-10", Lifted("r1", "2020-03-15"));

        register.PendingAt("2020-03-14T23:59").ShouldBe(["r1"]);
        register.PendingAt("2020-03-15").ShouldBeEmpty();
    }

    private static DecisionIssued R1 => AgencyOrder("r1").Commencing("2020-04-01").Saying(Forbid("visit"));

    private static Register Issued(DecisionIssued restriction) => Register.WithElm().On("2020-03-01", restriction);

    private static DecisionLife Life(Register register) => register.Matter().Decisions.ShouldHaveSingleItem();

    private static string[] Ends(Register register)
    {
        var life = Life(register);
        life.Ends.ShouldBe(life.Causes.Count == 0 ? LegalTime.Never : life.Causes[0].At);
        return [.. life.Causes.Select(Register.Said)];
    }
}
