using Regulations.Domain.Answers.Watches;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Answers.Watches;

/// <summary>Which recordings stand behind what is to come, so that a calendar knows when it has changed.</summary>
public sealed class RecordingsTests
{
    private const string Summer = "2020-05-02 .. 2020-08-01";

    [Fact]
    public void An_end_nobody_has_moved_was_recorded_with_its_entry() => Of(Restricted()).ShouldBe(new(Last: 2, Later: 0));

    [Fact]
    public void An_expiry_that_is_moved_was_recorded_with_the_entry_that_moved_it() =>
        Of(Restricted().On("2020-05-10", Extended("r1", "2020-07-01"))).ShouldBe(new(3, 1));

    [Fact]
    public void One_that_is_moved_back_by_a_retraction_was_recorded_with_the_retraction() =>
        Of(Restricted().On("2020-05-10", Extended("r1", "2020-07-01")).Retracting("e3")).ShouldBe(new(4, 2));

    [Fact]
    public void A_correction_counts_and_what_is_about_something_else_does_not() =>
        Of(Restricted()
            .On("2020-05-03", LocalDecision("r2").Commencing("2020-05-04").Saying(Forbid("visit")))
            .Correcting("e2", LocalDecision("r1").Commencing("2020-05-01").Expiring("2020-06-05").Saying(Forbid("visit"))), "r1").ShouldBe(new(4, 1));

    [Fact]
    public void Up_to_a_position_only_what_was_recorded_by_then_counts()
    {
        var register = Restricted().On("2020-05-10", Extended("r1", "2020-07-01"));
        Recordings.Of(register.ComingOver(Summer)[0], register.Entries, recorded: 2).ShouldBe(new(2, 0));
    }

    [Fact]
    public void A_clause_that_sets_an_expiry_counts_for_every_rule_of_the_instrument() =>
        Of(Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-05-01").Expiring("2020-06-01").Stating("§ 1"))
            .On("2020-05-20", Order("longer").For(Kinds("school")).Commencing("2020-05-21").With(SetExpiry("order", "2020-06-15")))).ShouldBe(new(3, 1));

    [Fact]
    public void The_repeal_of_a_basis_counts_for_what_lapses_by_it() =>
        Of(Register.WithElm()
            .On("2020-03-01", Act("act").For(Kinds("school")).Commencing("2020-03-01").Stating("§ 1"))
            .On("2020-03-02", Order("order").Commencing("2020-03-05").RestingOn("act § 1").Stating("§ 1"))
            .On("2020-05-01", Act("repealing").For(Kinds("school")).Commencing("2020-06-01").With(Repeal("act")))).ShouldBe(new(4, 1));

    [Fact]
    public void The_same_end_is_the_same_occasion_wherever_it_is_moved_and_whatever_days_are_asked_about()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-03-02").Stating("§ 1"))
            .On("2020-03-03", Order("first").For(Kinds("school")).Commencing("2020-04-01").With(Suspend("order", until: "2020-04-10")))
            .On("2020-03-04", Order("second").For(Kinds("school")).Commencing("2020-05-01").With(Suspend("order", until: "2020-05-10")));

        register.ComingOver("2020-03-01 .. 2020-06-01").Select(c => $"{c.At} {c.Kind} {c.Occasion}").ShouldBe([
            "2020-03-02 Commences 1", "2020-04-01 Suspended 1", "2020-04-10 Commences 2", "2020-05-01 Suspended 2", "2020-05-10 Commences 3",
        ]);
        register.ComingOver("2020-05-10 .. 2020-05-11").Single().Occasion.ShouldBe("3");
    }

    [Fact]
    public void An_annex_that_comes_to_list_a_municipality_twice_does_so_on_two_occasions()
    {
        var order = Order("order").Commencing("2020-03-02").Stating(Provision("§ 1").For(AreasListedIn("order bilag 1")), Annex("bilag 1", "0101"));
        var change = Order("change").For(Kinds("school")).Commencing("2020-04-01").With(
            ReplaceAnnex("order bilag 1", "0791").Until("2020-04-10"), ReplaceAnnex("order bilag 1", "0791", "0101").EffectiveFrom("2020-05-01"));
        var coming = Register.WithElmInItsRegion().Holding(Municipality("0101", null)).On("2020-03-01", order).On("2020-03-03", change).ComingOver("2020-03-01 .. 2020-06-01");

        coming.Select(c => $"{c.At} {c.Kind} {c.Occasion} {c.By}").ShouldBe([
            "2020-04-01 Commences e7#1 1 e7#1", "2020-04-10 NoLongerReaches e6 2 e6", "2020-05-01 Commences e7#2 1 e7#2",
        ]);
    }

    private static Recordings Of(Register register, string? about = null) =>
        Recordings.Of(register.ComingOver(Summer).Last(c => about is null || c.Ref == about), register.Entries, register.Head);

    private static Register Restricted() =>
        Register.WithElm().On("2020-03-01", LocalDecision("r1").Commencing("2020-05-01").Expiring("2020-06-01").Saying(Forbid("visit")));
}
