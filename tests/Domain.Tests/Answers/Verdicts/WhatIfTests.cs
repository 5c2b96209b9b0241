using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Said = Regulations.Domain.Tests.Given.Verdicts;

namespace Regulations.Domain.Tests.Answers.Verdicts;

/// <summary>What a missing fact would make of a verdict: all values that come to the same together, and no others.</summary>
public sealed class WhatIfTests
{
    [Fact]
    public void Numbers_are_parted_where_a_condition_turns_and_nowhere_else() =>
        Ranges(new Condition.AtLeast("age", 18), new Condition.AtMost("age", 65)).ShouldBe(
        [
            new(null, false, 18, false), new(18, true, 65, true), new(65, false, null, false),
        ]);

    [Fact]
    public void Between_two_bounds_with_nothing_between_them_lies_a_range_without_either()
    {
        var between = Ranges(new Condition.AtMost("age", 17), new Condition.AtLeast("age", 18))[1];

        between.ShouldBe(new(17, false, 18, false));
        between.Sample.ShouldBe(17.5m);
    }

    [Fact]
    public void A_number_named_by_itself_is_a_range_by_itself() =>
        Ranges(new Condition.Is("age", new FactValue.Number(18))).ShouldBe(
        [
            new(null, false, 18, false), new(18, true, 18, true), new(18, false, null, false),
        ]);

    [Fact]
    public void Every_number_of_a_range_meets_the_same_conditions()
    {
        Condition[] conditions =
        [
            new Condition.AtLeast("age", 17.5m), new Condition.AtMost("age", 65), new Condition.AtLeast("age", 65),
            new Condition.Is("age", new FactValue.Number(70)), new Condition.IsNot("age", new FactValue.Number(18)),
        ];

        foreach (var number in Enumerable.Range(0, 400).Select(n => n / 4m))
        {
            var range = NumberRange.PartedBy(conditions).Single(r => Holds(r, number));
            foreach (var condition in conditions)
                condition.Holds(new FactValue.Number(number)).ShouldBe(
                    condition.Holds(new FactValue.Number(range.Sample)), $"{condition} at {number} in {range}");
        }
    }

    [Fact]
    public void A_ban_for_those_under_a_bound_that_is_no_whole_number_is_told_with_that_bound()
    {
        var register = Register.WithElm().On("2020-01-01", Said.Saying("order", Forbid("visit").When(new Condition.AtMost("age", 17.5m))));

        var told = WhatIf.Of(
            register.VerdictOn("visit", "2020-05-01"), Vocabulary.None, new Dictionary<string, FactValue>(),
            facts => register.AnswerOn("visit", "2020-05-01", [.. facts.Select(f => (f.Key, (object)f.Value))]));

        told.Select(w => (w.Range!.Value.Until ?? w.Range.Value.From, w.Verdict.Outcomes.Single())).ShouldBe(
            [(17.5m, Outcome.Forbidden), (17.5m, Outcome.Unregulated)]);
    }

    private static List<NumberRange> Ranges(params Condition[] conditions) => [.. NumberRange.PartedBy(conditions)];

    private static bool Holds(NumberRange range, decimal number) =>
        (range.From is not { } from || (range.IncludesFrom ? number >= from : number > from))
        && (range.Until is not { } until || (range.IncludesUntil ? number <= until : number < until));
}
