using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>The order is published on 1 March 2020, commences on 1 May at 10:00 and expires on 1 June.</summary>
public sealed class ComingTests
{
    private const string Spring = "2020-03-01 .. 2020-07-01";

    [Fact]
    public void A_provision_commences_and_expires_with_its_instrument() =>
        InMay().Over(Spring).ShouldBe(["2020-05-01T10:00 Commences order § 1 as e2", "2020-06-01 Expires order § 1 as e2"]);

    [Theory]
    [InlineData("2020-05-01T10:00 .. 2020-06-01", "2020-05-01T10:00 Commences order § 1 as e2")]
    [InlineData("2020-05-01T10:00 .. 2020-05-01T10:01", "2020-05-01T10:00 Commences order § 1 as e2")]
    [InlineData("2020-04-01 .. 2020-05-01T10:00", "")]
    [InlineData("2020-05-01T10:01 .. 2020-06-01", "")]
    [InlineData("2020-06-01 .. 2020-06-02", "2020-06-01 Expires order § 1 as e2")]
    [InlineData("2020-05-31 .. 2020-06-01", "")]
    [InlineData("2020-06-01T00:01 .. 2020-07-01", "")]
    public void The_first_moment_of_the_span_is_in_it_and_its_end_is_not(string span, string told) =>
        InMay().Over(span).ShouldBe(told.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_is_published_without_a_date_is_not_told_until_it_has_one()
    {
        var register = Register.WithElm().On("2020-03-01", Order("order").Stating("§ 1"));
        register.Over(Spring).ShouldBeEmpty();
        register.On("2020-04-01", Act("act").For(Kinds("school")).With(SetCommencement("order", "2020-05-15")))
            .Over(Spring).ShouldBe(["2020-05-15 Commences order § 1 as e2"]);
    }

    [Fact]
    public void A_political_agreement_never_commences() =>
        Register.WithElm().On("2020-03-01", Agreement("agreement").Commencing("2020-05-01").Stating("§ 1")).Over(Spring).ShouldBeEmpty();

    [Fact]
    public void Parts_that_commence_and_expire_by_themselves_are_told_by_themselves() =>
        Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-05-01").Stating(Provision("§ 1"),
                Provision("§ 2").Commencing("2020-05-10").Expiring("2020-05-20")))
            .Over(Spring).ShouldBe(["2020-05-01 Commences order § 1 as e2", "2020-05-10 Commences order § 2 as e2",
                "2020-05-20 Expires order § 2 as e2"]);

    [Fact]
    public void An_annex_is_no_rule_and_is_not_told() =>
        Register.WithElmInItsRegion().On("2020-03-01",
            Order("order").Commencing("2020-05-01").Stating(Annex("bilag 1", "0791"))).Over(Spring).ShouldBeEmpty();

    [Fact]
    public void An_expiry_that_is_moved_is_told_where_it_lies_now() =>
        InMay().On("2020-05-20", Order("longer").For(Kinds("school")).Commencing("2020-05-21").With(SetExpiry("order", "2020-06-15")))
            .Over("2020-05-15 .. 2020-07-01").ShouldBe(["2020-06-15 Expires order § 1 as e2"]);

    [Fact]
    public void Another_wording_takes_its_place_at_the_moment_of_its_effect() =>
        InMay().On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Replace("order § 1", Forbid("visit"))))
            .Over("2020-05-02 .. 2020-07-01").ShouldBe(["2020-05-10 Replaced order § 1 as e3#1", "2020-06-01 Expires order § 1 as e3#1"]);

    [Fact]
    public void A_temporary_wording_gives_back_what_it_displaced() =>
        InMay().On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Replace("order § 1",
            Forbid("visit")).Until("2020-05-20")))
            .Over("2020-05-02 .. 2020-06-01").ShouldBe(["2020-05-10 Replaced order § 1 as e3#1", "2020-05-20 Replaced order § 1 as e2"]);

    [Fact]
    public void A_provision_inserted_for_a_time_commences_and_expires() =>
        InMay().On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Insert("order § 2",
            Forbid("visit")).Until("2020-05-20")))
            .Over("2020-05-02 .. 2020-06-01").ShouldBe(["2020-05-10 Commences order § 2 as e3#1", "2020-05-20 Expires order § 2 as e3#1"]);

    [Fact]
    public void A_repeal_of_the_instrument_or_of_a_provision_is_told_as_such()
    {
        var repeal = Order("change").For(Kinds("school")).Commencing("2020-05-10");
        InMay().On("2020-05-02", repeal.With(Repeal("order"))).Over("2020-05-02 .. 2020-07-01")
            .ShouldBe(["2020-05-10 Repealed order § 1 as e2"]);
        InMay().On("2020-05-02", repeal.With(Repeal("order § 1"))).Over("2020-05-02 .. 2020-07-01")
            .ShouldBe(["2020-05-10 Repealed order § 1 as e2"]);
    }

    [Fact]
    public void A_suspension_ends_the_rule_and_its_own_end_brings_it_back()
    {
        string[] told = ["2020-05-10 Suspended order § 1 as e2", "2020-05-20 Commences order § 1 as e2"];
        var change = Order("change").For(Kinds("school")).Commencing("2020-05-10");
        InMay().On("2020-05-02", change.With(Suspend("order", until: "2020-05-20"))).Over("2020-05-02 .. 2020-06-01").ShouldBe(told);
        InMay().On("2020-05-02", change.With(Suspend("order § 1", until: "2020-05-20"))).Over("2020-05-02 .. 2020-06-01").ShouldBe(told);
    }

    [Fact]
    public void A_provision_that_is_only_moved_goes_on_and_ends_once()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-03-02").Expiring("2020-06-01").Stating("§ 3"))
            .On("2020-04-01", Order("first").For(Kinds("school")).Commencing("2020-05-01").With(Renumber("order", ("§ 3", "§ 4"))))
            .On("2020-04-02", Order("second").For(Kinds("school")).Commencing("2020-05-10").With(Renumber("order", ("§ 4", "§ 5"))));

        register.Over("2020-04-01 .. 2020-06-01").ShouldBeEmpty();
        register.ComingOver("2020-03-01 .. 2020-07-01").Select(c => $"{c.At} {c.Kind} {c.Ref} {c.Occasion}")
            .ShouldBe(["2020-03-02 Commences order § 5 1", "2020-06-01 Expires order § 5 1"]);
    }

    [Fact]
    public void A_provision_above_that_is_replaced_overtakes_it() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-03-02").Stating("§ 1, stk. 1"))
            .On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Replace("order § 1", Forbid("visit"))))
            .Over("2020-05-02 .. 2020-06-01").ShouldBe(["2020-05-10 Commences order § 1 as e3#1",
                "2020-05-10 Replaced order § 1, stk. 1 as e2"]);

    [Fact]
    public void It_lapses_with_its_basis() =>
        Register.WithElm()
            .On("2020-03-01", Act("act").For(Kinds("school")).Commencing("2020-03-01").Expiring("2020-05-10").Stating("§ 1"))
            .On("2020-03-02", Order("order").Commencing("2020-03-05").RestingOn("act § 1").Stating("§ 1"))
            .Over("2020-04-01 .. 2020-06-01").ShouldBe(["2020-05-10 Lapses order § 1 as e3"]);

    [Fact]
    public void A_ruling_annuls_it_from_its_moment_and_one_from_the_start_takes_it_off_the_list()
    {
        InMay().On("2020-04-01", Annulled("order", from: "2020-05-10")).Over(Spring)
            .ShouldBe(["2020-05-01T10:00 Commences order § 1 as e2", "2020-05-10 Annulled order § 1 as e2"]);
        InMay().On("2020-04-01", Annulled("order")).Over(Spring).ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_was_known_is_told() =>
        InMay().On("2020-05-02", Order("change").For(Kinds("school")).Commencing("2020-05-10").With(Repeal("order")))
            .Over(Spring, known: "2020-05-01").ShouldBe(["2020-05-01T10:00 Commences order § 1 as e2",
                "2020-06-01 Expires order § 1 as e2"]);

    [Fact]
    public void A_restriction_commences_changes_and_ends()
    {
        var register = Register.WithElm()
            .On("2020-03-01", LocalDecision("r1").Commencing("2020-05-01").Expiring("2020-06-01").Saying(Forbid("visit")))
            .On("2020-03-02", Changed("r1", "2020-05-10", "2020-05-20") with { Norms = [Forbid("visit.indoors")] });
        register.Over(Spring).ShouldBe([
            "2020-05-01 Commences r1 as e2", "2020-05-10 Replaced r1 as e3", "2020-05-20 Replaced r1 as e2", "2020-06-01 Expires r1 as e2",
        ]);
        register.On("2020-05-15", Extended("r1", "2020-06-10")).Over("2020-05-21 .. 2020-07-01").ShouldBe(["2020-06-10 Expires r1 as e2"]);
        register.On("2020-05-16", Lifted("r1", "2020-06-05")).Over("2020-05-21 .. 2020-07-01").ShouldBe(["2020-06-05 Repealed r1 as e2"]);
        register.On("2020-05-17", RestrictionAnnulled("r1",
            "2020-06-03")).Over("2020-05-21 .. 2020-07-01").ShouldBe(["2020-06-03 Annulled r1 as e2"]);
    }

    [Fact]
    public void An_exemption_is_revoked() =>
        Register.WithElm().On("2020-03-01", Exemption("x1").Commencing("2020-03-05").Saying(Exempt("visit").Lifting("order")))
            .On("2020-05-01", Revoked("x1", "2020-05-10"))
            .Over("2020-05-01 .. 2020-06-01").ShouldBe(["2020-05-10 Repealed x1 as e2"]);

    private static Register InMay(Func<InstrumentPublished, InstrumentPublished>? with = null) =>
        Register.WithElm().On("2020-03-01",
            (with ?? (o => o))(Order("order").Commencing("2020-05-01T10:00").Expiring("2020-06-01").Stating("§ 1")));
}
