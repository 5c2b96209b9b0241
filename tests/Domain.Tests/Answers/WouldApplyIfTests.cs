using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers;

public sealed class WouldApplyIfTests
{
    private static Register With(Domain.Entries.InstrumentPublished order) => Register.WithElmInItsRegion().On("2020-04-04", order);

    private static Domain.Entries.InstrumentPublished Order() =>
        GivenInstruments.Order("order").Commencing("2020-04-05").Expiring("2020-07-01").Stating("§ 1", Forbid("visit"));

    [Fact]
    public void Nothing_would_have_to_be_different_where_a_rule_applies() =>
        With(Order()).WouldApply("order § 1", "2020-05-01").ShouldBeEmpty();

    [Fact]
    public void Every_part_of_the_scope_that_misses_is_named_with_what_it_needs_and_what_there_is() =>
        With(Order().For(Norms.Kinds("shelter") with { Areas = ["1084"], Attributes = Facts([("places", 9)]) }))
            .WouldApply("order § 1", "2020-05-01")
            .ShouldBe(["Areas 1084 not 0791,1082,DK; Kinds shelter not care-home; Attribute places 9 not"]);

    [Fact]
    public void One_who_is_excepted_is_told_by_what() =>
        With(Order().For(new Domain.Entries.Scope().Except(Norms.Kinds("care-home"))))
            .WouldApply("order § 1", "2020-05-01").ShouldBe(["Except not care-home"]);

    [Theory]
    [InlineData("oak,ash", "Facilities oak,ash not elm")]
    [InlineData("oak,elm", "")]
    public void One_who_is_not_among_those_named_is_told_who_is(string named, string missed)
    {
        var scope = TheseFacilities(named.Split(',')) with { Kinds = ["care-home"], Areas = ["1082"] };

        string.Join("; ", With(Order().For(scope)).WouldApply("order § 1", "2020-05-01")).ShouldBe(missed);
    }

    [Theory]
    [InlineData("0101", "AreasListedIn annexes bilag 1 0101 not 0791,1082,DK")]
    [InlineData("1082", "")]
    public void One_who_lies_in_no_area_that_an_annex_lists_is_told_those_it_lists(string listed, string missed)
    {
        var register = With(Order().For(AreasListedIn("annexes bilag 1")))
            .On("2020-04-01", GivenInstruments.Order("annexes").Commencing("2020-04-02").Stating(Annex("bilag 1", listed)));

        string.Join("; ", register.WouldApply("order § 1", "2020-05-01")).ShouldBe(missed);
    }

    [Fact]
    public void One_who_is_excepted_is_told_each_part_of_the_exception_that_it_fits()
    {
        var named = TheseFacilities("oak", "elm") with { Areas = ["0101", "1082"], Kinds = ["school", "care-home"] };

        With(Order().For(new Domain.Entries.Scope().Except(named)))
            .WouldApply("order § 1", "2020-05-01").ShouldBe(["Except not elm,1082,care-home"]);
    }

    [Fact]
    public void What_has_ended_names_the_moment_and_the_entry() =>
        With(Order()).WouldApply("order § 1", "2020-08-01").ShouldBe(["End not 2020-07-01 e5"]);

    [Fact]
    public void What_has_not_commenced_names_the_moment_it_will() =>
        With(Order()).WouldApply("order § 1", "2020-04-04T12:00").ShouldBe(["Commencement not 2020-04-05"]);

    [Fact]
    public void What_a_clause_took_away_names_the_clause() =>
        With(Order()).On("2020-05-01", GivenInstruments.Order("end").Commencing("2020-05-02").With(Repeal("order § 1")))
            .WouldApply("order § 1", "2020-06-01").ShouldBe(["Clause not 2020-05-02 e6#1"]);

    [Fact]
    public void An_unknown_facility_would_have_to_be_open() =>
        With(Order()).WouldApply("order § 1", "2020-05-01", facility: "oak").ShouldBe(["FacilityStatus open not unknown"]);

    [Fact]
    public void What_is_not_published_would_have_to_be() =>
        With(Order()).WouldApply("another § 1", "2020-05-01").ShouldBe(["Publication not"]);

    [Fact]
    public void What_was_annulled_and_would_have_expired_since_names_both() =>
        With(Order()).On("2020-06-10", Annulled("order")).WouldApply("order § 1",
            "2020-08-01").ShouldBe(["Annulment not e6; End not 2020-07-01 e5"]);

    [Fact]
    public void What_has_ended_and_whose_provision_a_clause_took_away_names_both() =>
        With(Order()).On("2020-05-01", GivenInstruments.Order("end").Commencing("2020-05-02").With(Repeal("order § 1")))
            .WouldApply("order § 1", "2020-08-01").ShouldBe(["End not 2020-07-01 e5; Clause not 2020-05-02 e6#1"]);

    [Theory]
    [InlineData("2020-04-05")]
    [InlineData("2020-05-01")]
    public void What_was_published_only_after_the_decision_names_the_decision(string at) =>
        With(Order()).WouldApply("order § 1", at, decided: "2020-04-03").ShouldBe(["Decision not 2020-04-04 e5"]);

    [Fact]
    public void Facts_before_what_commenced_only_after_the_decision_name_the_decision() =>
        With(Order().WithEffectFrom("2020-03-01")).WouldApply("order § 1", "2020-04-04T12:00",
            decided: "2020-04-04").ShouldBe(["Decision not 2020-04-05 e5"]);

    [Theory]
    [InlineData("2020-05-31T23:59", "Clause not 2020-05-02 e6#1")]
    [InlineData("2020-06-01", "End not 2020-06-01")]
    public void From_the_moment_at_which_its_own_expiry_lies_a_provision_names_that(string at, string named) =>
        With(Order().Stating(Provision("§ 2").Expiring("2020-06-01")))
            .On("2020-05-01", GivenInstruments.Order("end").Commencing("2020-05-02").With(Repeal("order § 2")))
            .WouldApply("order § 2", at).ShouldBe([named]);

    [Fact]
    public void What_was_inserted_and_repealed_at_one_moment_waits_for_its_next_insertion() =>
        With(Order()).On("2020-05-01", GivenInstruments.Order("change").Commencing("2020-05-02").With(
                Insert("order § 2"), Repeal("order § 2"), Insert("order § 2").EffectiveFrom("2020-06-01")))
            .WouldApply("order § 2", "2020-05-02").ShouldBe(["Commencement not 2020-06-01"]);
}
