using Regulations.Conformance;

namespace Regulations.Projections.Tests.Conformance;

public sealed class The_scenarios_in_memory
{
    public static TheoryData<string> Handwritten => [.. Scenario.Handwritten.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Handwritten))]
    public void Each_handwritten_one_is_answered_as_expected(string name) =>
        Differences(Scenario.Handwritten.Single(s => s.Name == name)).ShouldBeEmpty();

    [Fact]
    public void Every_generated_one_is_answered_as_expected()
    {
        Scenario.Generated.Count.ShouldBe(270);
        Scenario.Generated.SelectMany(Differences).ShouldBeEmpty();
    }

    [Fact]
    public void Every_one_worked_out_independently_is_answered_as_expected()
    {
        Scenario.Independent.Count.ShouldBe(115);
        Scenario.Independent.SelectMany(Differences).ShouldBeEmpty();
    }

    private static List<string> Differences(Scenario scenario)
    {
        var answers = Books.Of(scenario).Answers();
        return [.. scenario.Questions.Select(q => Comparison.Difference(q, answers.To(q))).OfType<string>().Select(d =>
            $"{scenario.Name} {d}")];
    }
}
