using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>A change known to exist whose content the register does not hold.</summary>
public sealed class UnrecordedTests
{
    [Fact]
    public void It_marks_what_stands_at_or_below_its_target_while_it_has_effect()
    {
        var register = Changed(Unrecorded("order § 2").Until("2020-06-01"));

        Marks(register, "2020-04-30T23:59").ShouldBe(["§ 1: ", "§ 2: ", "§ 2, stk. 1: ", "§ 20: "]);
        Marks(register, "2020-05-01").ShouldBe(["§ 1: ", "§ 2: e3#1", "§ 2, stk. 1: e3#1", "§ 20: "]);
        Marks(register, "2020-05-31T23:59").ShouldBe(["§ 1: ", "§ 2: e3#1", "§ 2, stk. 1: e3#1", "§ 20: "]);
        Marks(register, "2020-06-01").ShouldBe(["§ 1: ", "§ 2: ", "§ 2, stk. 1: ", "§ 20: "]);
    }

    [Fact]
    public void Without_an_address_it_marks_every_rule_of_the_order() =>
        Marks(Changed(Unrecorded("order")), "2020-05-01").ShouldBe(["§ 1: e3#1", "§ 2: e3#1", "§ 2, stk. 1: e3#1", "§ 20: e3#1"]);

    [Fact]
    public void It_does_not_mark_what_stands_above() =>
        Marks(Changed(Unrecorded("order § 2, stk. 1")), "2020-05-01").ShouldBe(["§ 1: ", "§ 2: ", "§ 2, stk. 1: e3#1", "§ 20: "]);

    [Fact]
    public void Several_are_all_named() =>
        Marks(Changed(Unrecorded("order"), Unrecorded("order § 1")), "2020-05-01")[0].ShouldBe("§ 1: e3#1 e3#2");

    [Fact]
    public void It_changes_nothing() =>
        Changed(Unrecorded("order § 1")).VersionsAt("2020-05-01")
            .ShouldBe(["order § 1 as e2", "order § 2 as e2", "order § 2, stk. 1 as e2", "order § 20 as e2"]);

    [Fact]
    public void It_cuts_the_timeline_where_it_begins_and_ends() =>
        Changed(Unrecorded("order § 1").EffectiveFrom("2020-05-10").Until("2020-06-01"))
            .TimelineOver("2020-05-01 .. 2020-07-01").Select(s => s[..24])
            .ShouldBe(["2020-05-01 .. 2020-05-10", "2020-05-10 .. 2020-06-01", "2020-06-01 .. 2020-07-01"]);

    [Fact]
    public void It_marks_no_longer_from_when_its_order_is_annulled() =>
        Marks(Changed(Unrecorded("order § 1")).On("2020-09-01", Annulled("change", "2020-06-01")), "2020-06-01")[0].ShouldBe("§ 1: ");

    private static Register Changed(params Amendment[] clauses) => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1").Stating("§ 2").Stating("§ 2, stk. 1").Stating("§ 20"))
        .On("2020-04-02", Order("change").Commencing("2020-05-01").With(clauses));

    private static string[] Marks(Register register, string at) =>
        [.. register.State(at).Rules.Select(r => $"{r.Ref["order ".Length..]}: {string.Join(' ', r.Unrecorded)}")];
}
