using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Answers.Reservations;

public sealed class ReservationsTests
{
    private static readonly Phrases Danish = Phrases.In(Language.Danish, Labels.None);

    [Fact]
    public void What_is_confirmed_and_held_has_none() => OfVerdict(WithOrder()).ShouldBeEmpty();

    [Fact]
    public void A_restriction_whose_basis_is_not_held_says_so() =>
        OfVerdict(WithOrder().On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Saying(Forbid("visit")) with { Basis = null }))
            .ShouldBe(["BasisNotHeld r1 e3"]);

    [Fact]
    public void One_that_names_no_basis_rests_on_nothing_that_is_missing_here() =>
        OfVerdict(WithOrder().On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01").Saying(Forbid("visit")) with { Basis = [] }))
            .ShouldBeEmpty();

    [Fact]
    public void Words_that_are_inferred_say_so_where_they_are_weighed()
    {
        var register = Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01")
                .Stating("§ 1", Forbid("visit")) with
            { Confidence = Confidence.Inferred });

        OfVerdict(register).ShouldBe(["Inferred order § 1 e2"]);
        OfVerdict(register, "outing").ShouldBeEmpty();
    }

    [Fact]
    public void A_gap_counts_where_it_concerns_the_activity()
    {
        var register = WithOrder().Holding(Gap("hole", "2020-01-01", "2021-01-01") with { Activities = ["outing"] });

        OfVerdict(register).ShouldBeEmpty();
        OfVerdict(register, "outing").ShouldBe(["Gap hole e3"]);
        OfState(register).ShouldBe(["Gap hole e3"]);
    }

    [Fact]
    public void A_change_that_is_not_held_names_the_rule_and_the_entry_that_tells_of_it() =>
        OfVerdict(WithOrder().On("2020-04-10", Order("later").Commencing("2020-04-11").With(Unrecorded("order § 1"))))
            .ShouldBe(["Unrecorded order § 1 e3"]);

    [Fact]
    public void Outside_the_coverage_declared_an_answer_is_reserved_also_where_a_rule_was_found()
    {
        var register = WithOrder().Holding(
            new CoverageDeclared { Id = "", Coverage = "c", Activities = ["outing"], From = At("2020-01-01") });

        OfVerdict(register).ShouldBe(["NotCovered visit "]);
        OfVerdict(register, "outing").ShouldBeEmpty();
        OfState(register).ShouldBeEmpty();
    }

    [Fact]
    public void A_reservation_stands_in_a_sentence()
    {
        var register = WithOrder().On("2020-03-01", LocalDecision("r1").Commencing("2020-04-01")
            .Saying(Forbid("visit")) with
        { Basis = null });

        Reserved(register, "visit").Select(Danish.Reservation).ShouldHaveSingleItem().ShouldEndWith("findes ikke i registeret.");
    }

    private static Register WithOrder() => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1", Forbid("visit")));

    private static IReadOnlyList<Reservation> Reserved(Register register, string activity)
    {
        var (matter, at) = (register.Matter(), At("2020-05-01"));
        var verdict = Verdict.Of(matter, at, activity, new Dictionary<string, FactValue>()).ShouldBeOfType<VerdictAnswer.Given>().Verdict;
        return ReservationsOf.Verdict(matter, verdict, activity, at);
    }

    private static string[] OfVerdict(Register register, string activity = "visit") => [.. Reserved(register, activity).Select(Said)];

    private static string[] OfState(Register register) =>
        [.. ReservationsOf.State(register.Matter(), register.State("2020-05-01"), At("2020-05-01")).Select(Said)];

    private static string Said(Reservation reservation) => $"{reservation.Kind} {reservation.About} {reservation.Entry}";
}
