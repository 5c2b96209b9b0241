using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Supervising;

public sealed class NoBasisFindingTests
{
    [Fact]
    public void A_restriction_is_found_from_the_minute_its_basis_ends() =>
        Restricted(until: "2020-06-01T10:01").Of(FindingKind.NoBasis)
            .ShouldBe(["r1 against act § 1: 2020-06-01T10:00 .. 2020-06-01T10:01 by e3, e2"]);

    [Fact]
    public void One_that_ends_with_its_basis_is_not() => Restricted(until: "2020-06-01T10:00").Of(FindingKind.NoBasis).ShouldBeEmpty();

    [Fact]
    public void One_that_does_not_reach_the_facility_is_not() =>
        Restricted(until: "2020-08-01", For: Kinds("school")).Of(FindingKind.NoBasis).ShouldBeEmpty();

    [Fact]
    public void Two_spans_are_one_finding() => Restricted(until: "2020-08-01")
        .On("2020-04-02", Act("change").For(Kinds("school")).Commencing("2020-04-10").With(Suspend("act § 1", until: "2020-04-20")))
        .Of(FindingKind.NoBasis).ShouldBe(["r1 against act § 1: 2020-04-10 .. 2020-04-20, 2020-06-01T10:00 .. 2020-08-01 by e3, e2"]);

    [Fact]
    public void The_spans_are_those_of_the_question_no_basis()
    {
        var register = Restricted(until: "2020-08-01")
            .On("2020-04-02", Act("change").For(Kinds("school")).Commencing("2020-04-10").With(Suspend("act § 1", until: "2020-04-20")));
        register.AllOf().Single().Periods.Select(p =>
            $"r1 {p.From} .. {p.Until}").ShouldBe(register.NoBasisOver("2020-01-01 .. 2021-01-01"));
    }

    private static Register Restricted(string until, Scope? For = null) => Register.WithElm()
        .On("2020-01-01", Act("act").Commencing("2020-01-01").Expiring("2020-06-01T10:00").Stating("§ 1", Empower("visit")))
        .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring(until).For(For ?? new()).RestingOn("act § 1")
            .Saying(Forbid("visit")));

    [Fact]
    public void One_whose_basis_the_register_does_not_hold_is_listed_apart()
    {
        var register = Register.WithElm()
            .On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Expiring("2020-05-01")
            .Saying(Forbid("visit")) with
            { Basis = null });

        register.Of(FindingKind.NoBasis).ShouldBeEmpty();
        register.Of(FindingKind.BasisNotHeld).ShouldBe(["r1 against e2: 2020-04-01 .. 2020-05-01 by e2"]);
    }
}
