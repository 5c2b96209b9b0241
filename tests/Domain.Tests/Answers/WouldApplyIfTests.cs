using Regulations.Domain.Tests.Given;
using static Regulations.Domain.Tests.Given.Clauses;
using static Regulations.Domain.Tests.Given.GivenInstruments;
using static Regulations.Domain.Tests.Given.Norms;
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

    [Fact]
    public void What_was_published_only_after_the_decision_names_the_decision() =>
        With(Order()).WouldApply("order § 1", "2020-05-01", decided: "2020-04-03").ShouldBe(["Decision not 2020-04-04 e5"]);

    [Fact]
    public void Facts_before_what_commenced_only_after_the_decision_name_the_decision() =>
        With(Order().WithEffectFrom("2020-03-01")).WouldApply("order § 1", "2020-04-04T12:00",
            decided: "2020-04-04").ShouldBe(["Decision not 2020-04-05 e5"]);
}
