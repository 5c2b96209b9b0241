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
    public async Task Every_one_worked_out_independently_is_answered_as_expected() =>
        (await Differences(Scenario.Independent)).ShouldBeEmpty();

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

    [Fact]
    public async Task Danish_questions_are_answered_as_their_sources_say() =>
        (await Differences("dk", string.Join('\n', Denmark.Entries), Denmark.Questions)).ShouldBeEmpty();

    private async Task<List<string>> Differences(IReadOnlyList<Scenario> scenarios)
    {
        var differences = new List<string>();
        foreach (var (index, scenario) in scenarios.Index())
            differences.AddRange((await Differences($"s{index}", scenario.Lines, scenario.Questions)).Select(d => $"{scenario.Name} {d}"));
        return differences;
    }

    private async Task<List<string>> Differences(string register, string lines, IReadOnlyList<Question> questions)
    {
        var answers = new HttpAnswers(_host.Client, register);
        await answers.Record(lines);
        var differences = new List<string>();
        foreach (var question in questions)
            if (Comparison.Difference(question, await answers.To(question)) is { } difference)
                differences.Add(difference);
        return differences;
    }
}
