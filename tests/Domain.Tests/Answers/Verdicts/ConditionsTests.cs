using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;
using Said = Regulations.Domain.Tests.Given.Verdicts;

namespace Regulations.Domain.Tests.Answers.Verdicts;

/// <summary>Norms under conditions, held against the facts given on 1 May 2020.</summary>
public sealed class ConditionsTests
{
    private static readonly Condition.AtMost FewVisitors = new("visitors", 2);

    public static TheoryData<Condition, object, bool> Facts => new()
    {
        { new Condition.Is("f", Fact("a")), "a", true },
        { new Condition.Is("f", Fact("a")), "A", false },
        { new Condition.Is("f", Fact(1)), 1.0m, true },
        { new Condition.Is("f", Fact(1)), 2, false },
        { new Condition.Is("f", Fact(true)), true, true },
        { new Condition.Is("f", Fact(true)), false, false },
        { new Condition.Is("f", Fact("a")), true, false },
        { new Condition.In("f", [Fact(1), Fact("many")]), "many", true },
        { new Condition.IsNot("f", Fact("a")), "b", true },
        { new Condition.IsNot("f", Fact("a")), "a", false },
        { new Condition.In("f", [Fact("a"), Fact("b")]), "b", true },
        { new Condition.In("f", [Fact("a"), Fact("b")]), "c", false },
        { new Condition.In("f", []), "c", false },
        { new Condition.AtMost("f", 2), 2, true },
        { new Condition.AtMost("f", 2), 2.01m, false },
        { new Condition.AtMost("f", 2), 1, true },
        { new Condition.AtLeast("f", 2), 2, true },
        { new Condition.AtLeast("f", 2), 1.99m, false },
        { new Condition.AtLeast("f", 2), 3, true },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_condition_holds_or_fails_by_the_fact_it_names(Condition condition, object fact, bool holds)
    {
        condition.Holds(Fact(fact)).ShouldBe(holds);
        Weigh([Forbid("visit").When(condition)], ("f", fact)).ShouldSay(holds ? "Forbidden" : "Unregulated");
    }

    [Fact]
    public void A_norm_whose_condition_fails_drops_out_and_says_which()
    {
        var verdict = Weigh([Forbid("visit").When(FewVisitors).WhenIs("indoors", true)], ("visitors", 3));

        verdict.ShouldSay("Unregulated");
        verdict.Fates().ShouldBe(["order § 1[0] ConditionFails, missing indoors"]);
        verdict.Weighed[0].Failing.ShouldBe([FewVisitors]);
    }

    [Fact]
    public void All_conditions_must_hold() =>
        Weigh([Forbid("visit").WhenIs("a", true).WhenIs("b", true)], ("a", true), ("b", false)).ShouldSay("Unregulated");

    [Fact]
    public void A_norm_whose_fact_is_missing_is_uncertain_and_the_verdict_conditional()
    {
        var verdict = Weigh([Forbid("visit").WhenIs("symptoms", true)]);

        verdict.ShouldSay("Forbidden, Unregulated | symptoms");
        verdict.Fates().ShouldBe(["order § 1[0] Possible, missing symptoms"]);
    }

    [Fact]
    public void The_missing_facts_are_named_once_in_order_of_name() =>
        Weigh([Forbid("visit").WhenIs("b", true).WhenIs("a", true), Require("visit").WhenIs("a", false).WhenIs("c", true)])
            .ShouldSay("Forbidden, Required, Unregulated | a, b, c");

    [Fact]
    public void The_walk_stops_at_the_first_certain_norm()
    {
        var verdict = Weigh([Forbid("visit").WhenIs("symptoms", true), Require("visit"), Permit("visit").WhenIs("tested", true)]);

        verdict.ShouldSay("Forbidden, Required | symptoms");
        verdict.Fates().ShouldBe(
        [
            "order § 1[0] Possible, missing symptoms",
            "order § 1[1] Decisive",
            "order § 1[2] Yields order § 1 as Stricter, missing tested",
        ]);
    }

    [Fact]
    public void Uncertain_norms_behind_a_certain_one_leave_the_verdict_certain() =>
        Weigh([Forbid("visit"), Permit("visit").WhenIs("tested", true)]).ShouldSay("Forbidden");

    [Fact]
    public void Uncertain_norms_with_the_outcome_of_the_certain_one_leave_the_verdict_certain_and_nothing_missing() =>
        Register.WithElm()
            .On("2020-01-02", Said.Saying("later", Forbid("visit").WhenIs("symptoms", true)))
            .On("2020-01-01", Said.Saying("earlier", Forbid("visit")))
            .VerdictOn("visit", "2020-05-01").ShouldSay("Forbidden");

    [Fact]
    public void Facts_nothing_asks_for_play_no_part() => Weigh([Forbid("visit")], ("weather", "rain")).ShouldSay("Forbidden");

    [Fact]
    public void A_fact_compared_with_a_number_that_is_none_is_refused_by_name()
    {
        Answer(Forbid("visit").When(FewVisitors), "two").ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: true)));
        Answer(Forbid("visit").When(new Condition.AtLeast("visitors", 2)), true)
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: true)));
        Answer(Recommend("visit").When(FewVisitors), "two").ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: true)));
        Answer(Forbid("visit").When(new Condition.Is("visitors", Fact(2))), "2")
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: true)));
        Answer(Forbid("visit").When(new Condition.In("visitors", [Fact(2), Fact(3)])), true)
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: true)));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("ja")]
    [InlineData(1)]
    public void A_fact_compared_with_true_and_false_that_is_neither_is_refused_by_name(object given)
    {
        Answer(Forbid("visit").When(new Condition.Is("visitors", Fact(true))), given)
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: false)));
        Answer(Forbid("visit").When(new Condition.IsNot("visitors", Fact(false))), given)
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: false)));
    }

    [Fact]
    public void What_a_cell_was_read_as_is_taken_as_the_text_it_was_where_it_is_compared_with_texts_alone()
    {
        var yes = new FactValue.Truth(true) { Written = "ja" };
        var code = new FactValue.Number(1085) { Written = "1085" };

        Verdict(Forbid("visit").When(new Condition.Is("visitors", Fact("ja"))), yes).ShouldSay("Forbidden");
        Verdict(Forbid("visit").When(new Condition.Is("visitors", Fact(true))), yes).ShouldSay("Forbidden");
        Verdict(Forbid("visit").When(new Condition.Is("visitors", Fact("1085"))), code).ShouldSay("Forbidden");
        Verdict(Forbid("visit").When(new Condition.AtLeast("visitors", 1000)), code).ShouldSay("Forbidden");
        Answer(Forbid("visit").When(new Condition.Is("visitors", Fact(true))), code)
            .ShouldBe(new VerdictAnswer.Unfit(new("visitors", WantsNumber: false)));
    }

    [Fact]
    public void A_number_or_a_missing_fact_or_another_activity_is_not_refused()
    {
        Answer(Forbid("visit").When(FewVisitors), 2).ShouldBeOfType<VerdictAnswer.Given>();
        Answer(Forbid("visit").When(FewVisitors with { Bound = 3 }, new Condition.AtMost("beds", 4)),
            2).ShouldBeOfType<VerdictAnswer.Given>();
        Answer(Forbid("admission").When(FewVisitors), "two").ShouldBeOfType<VerdictAnswer.Given>();
        Answer(Forbid("visit").When(new Condition.Is("visitors", Fact("two"))), "two").ShouldBeOfType<VerdictAnswer.Given>();
    }

    [Fact]
    public void Comparing_what_is_no_number_is_an_error() =>
        Should.Throw<ArgumentException>(() => FewVisitors.Holds(Fact("two"))).ParamName.ShouldBe("value");

    private static Verdict Verdict(Norm norm, object visitors) => Answer(norm, visitors).ShouldBeOfType<VerdictAnswer.Given>().Verdict;

    private static VerdictAnswer Answer(Norm norm, object visitors) =>
        Register.WithElm().On("2020-01-01", Said.Saying("order", norm)).AnswerOn("visit", "2020-05-01", ("visitors", visitors));

    private static Verdict Weigh(Norm[] norms, params (string Name, object Value)[] facts) =>
        Register.WithElm().On("2020-01-01", Said.Saying("order", norms)).VerdictOn("visit", "2020-05-01", facts);
}
