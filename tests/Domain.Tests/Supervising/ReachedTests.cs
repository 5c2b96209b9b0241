using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>What becomes of a rule for a facility that it reaches only on one side of a moment.</summary>
public sealed class ReachedTests
{
    [Fact]
    public void What_does_not_reach_the_facility_is_not_told() =>
        Ordered(o => o.For(Kinds("school"))).Over("2020-03-01 .. 2020-07-01").ShouldBeEmpty();

    [Fact]
    public void For_a_facility_that_is_closed_nothing_is_to_come_and_for_one_that_reopens_what_follows_is()
    {
        var register = Ordered().Holding(Closed("elm", "2020-04-15"));
        register.Over("2020-03-01 .. 2020-07-01").ShouldBeEmpty();
        register.Holding(Reopened("elm", "2020-05-15")).Over("2020-03-01 .. 2020-07-01").ShouldBe(["2020-06-01 Expires order § 1 as e2"]);
    }

    [Fact]
    public void A_facility_that_opens_at_the_moment_of_commencement_is_told_of_it() =>
        Ordered().Holding(Closed("elm", "2020-04-15"), Reopened("elm", "2020-05-01")).Over("2020-05-01 .. 2020-05-02")
            .ShouldBe(["2020-05-01 Commences order § 1 as e2"]);

    [Fact]
    public void A_facility_that_becomes_another_changes_itself_and_not_the_law()
    {
        var register = Ordered(o => o.For(Kinds("care-home")))
            .Holding(FacilityChanged("elm", "2020-05-10") with { Kinds = ["school"] },
                FacilityChanged("elm", "2020-05-20") with { Kinds = ["care-home"] });
        register.Over("2020-05-02 .. 2020-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_wording_that_no_longer_reaches_it_takes_the_place_of_one_that_did() =>
        Ordered().On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Replace("order § 1",
            Forbid("visit")).For(Kinds("school"))))
            .Over("2020-05-02 .. 2020-07-01").ShouldBe(["2020-05-10 Replaced order § 1 as e3#1"]);

    [Fact]
    public void A_wording_that_is_the_first_to_reach_it_commences() =>
        Ordered(o => o.For(Kinds("school")))
            .On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Replace("order § 1",
                Forbid("visit")).For(Kinds("care-home"))))
            .Over("2020-05-02 .. 2020-06-01").ShouldBe(["2020-05-10 Commences order § 1 as e3#1"]);

    [Fact]
    public void An_annex_that_comes_to_list_its_municipality_makes_the_rule_commence_and_one_that_ceases_to_makes_it_reach_no_longer() =>
        Listed("0101")
            .On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(ReplaceAnnex("order bilag 1", "0101",
                "0791").Until("2020-05-20")))
            .Over("2020-05-02 .. 2020-06-01").ShouldBe(["2020-05-10 Commences order § 1 as e6",
                "2020-05-20 NoLongerReaches order § 1 as e6"]);

    [Fact]
    public void An_annex_that_is_changed_for_others_is_not_told() =>
        Listed("0791")
            .On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(ReplaceAnnex("order bilag 1", "0791",
                "0101")))
            .Over("2020-05-02 .. 2020-06-01").ShouldBeEmpty();

    [Fact]
    public void A_restriction_that_follows_an_annex_follows_it_here_too() =>
        Listed("0101").On("2020-04-01",
            LocalDecision("r1").Commencing("2020-04-05").For(AreasListedIn("order bilag 1")).Saying(Forbid("visit")))
            .On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(ReplaceAnnex("order bilag 1", "0791")))
            .Over("2020-05-02 .. 2020-05-11").ShouldBe(["2020-05-10 Commences order § 1 as e6", "2020-05-10 Commences r1 as e7"]);

    private static Register Ordered(Func<InstrumentPublished, InstrumentPublished>? with = null) =>
        Register.WithElm().On("2020-03-01",
            (with ?? (o => o))(Order("order").Commencing("2020-05-01").Expiring("2020-06-01").Stating("§ 1")));

    /// <summary>In force in the municipalities that annex 1 lists, Viborg (0791) or Copenhagen (0101).</summary>
    private static Register Listed(params string[] areas) =>
        Register.WithElmInItsRegion().Holding(Municipality("0101", null))
            .On("2020-03-01", Order("order").Commencing("2020-05-01").Expiring("2020-06-01")
                .Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")), Annex("bilag 1", areas)));
}
