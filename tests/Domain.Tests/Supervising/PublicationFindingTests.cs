using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

public sealed class PublicationFindingTests
{
    [Fact]
    public void A_decision_in_force_a_minute_before_it_was_published_is_found() =>
        Register.WithElm().On("2020-04-01T10:01", X1).Of(FindingKind.EffectBeforePublication)
            .ShouldBe(["x1 against e2: 2020-04-01T10:00 .. 2020-04-01T10:01 by e2"]);

    [Fact]
    public void One_published_in_the_minute_it_takes_effect_is_not() =>
        Register.WithElm().On("2020-04-01T10:00", X1).Of(FindingKind.EffectBeforePublication).ShouldBeEmpty();

    [Fact]
    public void One_that_ended_before_it_was_published_is_found_for_as_long_as_it_lasted() =>
        Register.WithElm().On("2020-06-01", X1.Expiring("2020-05-01")).Of(FindingKind.EffectBeforePublication)
            .ShouldBe(["x1 against e2: 2020-04-01T10:00 .. 2020-05-01 by e2"]);

    [Fact]
    public void A_change_published_after_it_took_effect_is_found_under_its_own_entry() =>
        Register.WithElm().On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01"))
            .On("2020-05-03", Changed("r1", "2020-05-01") with { Text = "Stricter" })
            .Of(FindingKind.EffectBeforePublication).ShouldBe(["r1 against e3: 2020-05-01 .. 2020-05-03 by e3"]);

    [Fact]
    public void An_order_in_force_before_it_was_published_is_found_where_it_reaches() =>
        Register.WithElm().On("2020-04-10", Order("order").Commencing("2020-04-01").Stating("§ 1", Forbid("visit"))
            .Stating("§ 2", Forbid("outing")))
            .Of(FindingKind.EffectBeforePublication).ShouldBe(["order against e2: 2020-04-01 .. 2020-04-10 by e2"]);

    [Fact]
    public void One_that_states_an_earlier_date_of_effect_is_not() =>
        Register.WithElm().On("2020-04-10", Order("order").Commencing("2020-04-11").WithEffectFrom("2020-04-01")
            .Stating("§ 1", Forbid("visit")))
            .Of(FindingKind.EffectBeforePublication).ShouldBeEmpty();

    [Fact]
    public void A_clause_in_force_before_it_was_published_is_found_under_its_own_entry() =>
        Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1", Forbid("visit")))
            .On("2020-05-10", Order("late").Commencing("2020-05-01").With(Replace("order § 1", Forbid("outing"))))
            .Of(FindingKind.EffectBeforePublication).ShouldBe(["order against e3: 2020-05-01 .. 2020-05-10 by e3"]);

    [Fact]
    public void An_extension_published_a_minute_after_the_expiry_is_found() =>
        Extending("2020-05-01T10:01").Of(FindingKind.LateExtension).ShouldBe(["r1 against e3: 2020-05-01T10:00 .. 2020-06-01 by e3, e2"]);

    [Fact]
    public void One_published_in_the_minute_of_the_expiry_is_not() =>
        Extending("2020-05-01T10:00").Of(FindingKind.LateExtension).ShouldBeEmpty();

    [Fact]
    public void One_without_end_adds_all_the_time_there_is() =>
        Extending("2020-05-02", until: null).Of(FindingKind.LateExtension)
            .ShouldBe(["r1 against e3: 2020-05-01T10:00 .. 2021-01-01 by e3, e2"]);

    private static DecisionIssued X1 => Exemption("x1").Commencing("2020-04-01T10:00");

    private static Register Extending(string published, string? until = "2020-06-01") => Register.WithElm()
        .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring("2020-05-01T10:00"))
        .On(published, Extended("r1", until));
}
