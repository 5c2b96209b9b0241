using Regulations.Conformance;
using Regulations.Testing;

namespace Regulations.Host.Tests.Conformance;

public sealed class The_scenarios_over_HTTP : IAsyncLifetime
{
    private HostUnderTest _host = null!;

    public async ValueTask InitializeAsync() => _host = await HostUnderTest.Start();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_handwritten_one_is_answered_as_expected() => (await Differences(Scenario.Handwritten)).ShouldBeEmpty();

    [Fact]
    public async Task Every_generated_one_is_answered_as_expected() => (await Differences(Scenario.Generated)).ShouldBeEmpty();

    [Fact]
    public async Task Estonian_acts_had_the_texts_their_own_source_says_they_had()
    {
        var answers = new HttpAnswers(_host.Client, "ee");
        await answers.Record(string.Join('\n', Estonia.Entries));
        var wrong = new List<EstonianQuestion>();
        foreach (var question in Estonia.Questions)
            if (!question.IsAnsweredBy(await answers.Rules(question.Facility, question.At, question.Known))) wrong.Add(question);
        wrong.ShouldBeEmpty();
    }

    private async Task<List<string>> Differences(IReadOnlyList<Scenario> scenarios)
    {
        var differences = new List<string>();
        foreach (var (index, scenario) in scenarios.Index())
        {
            var answers = new HttpAnswers(_host.Client, $"s{index}");
            await answers.Record(scenario.Lines);
            foreach (var question in scenario.Questions)
                if (Comparison.Difference(question, await answers.To(question)) is { } difference)
                    differences.Add($"{scenario.Name} {difference}");
        }

        return differences;
    }
}
