using System.Net;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http.Admission;

/// <summary>What is dear to answer is bounded in number and time; what is not is answered all the same.</summary>
public sealed class AdmissionTests
{
    private const string Light = "/facilities/home/rules?at=2020-04-06T10:00";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/portfolio?at=2020-04-06T10:00")]
    [InlineData("/findings?from=2020-01-01&until=2021-01-01")]
    [InlineData("/watch?from=2020-04-01")]
    [InlineData("/watch.ics?from=2020-04-01")]
    [InlineData("/facilities/home/timeline?from=2020-01-01&until=2021-01-01")]
    [InlineData("/facilities/home/no-basis")]
    [InlineData("/facilities/home/compare?at=2020-04-06T10:00&toAt=2020-05-06T10:00")]
    public async Task A_dear_question_is_told_when_as_many_wait_as_may_and_when_its_time_is_over(string heavy)
    {
        await using var full = await HostUnderTest.Start(with: s => s with { MostHeavyQuestions = 0, MostWaitingQuestions = 0 });
        await using var late = await HostUnderTest.Start(with: s => s with { LongestQuestion = TimeSpan.Zero });
        foreach (var (host, type) in new[] { (full, "too-many-questions"), (late, "question-too-long") })
        {
            var register = await Register.Made(host);
            await register.Record(Lines.Law);

            var problem = await register.Problem(heavy, HttpStatusCode.ServiceUnavailable);

            problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
            (await register.Ask(Light))["rules"].ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_question_nobody_waits_for_any_more_leaves_its_place_in_the_line()
    {
        await using var host = await HostUnderTest.Start(
            with: s => s with { MostHeavyQuestions = 0, MostWaitingQuestions = 1, LongestQuestion = TimeSpan.FromSeconds(1) });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);
        using var gone = new CancellationTokenSource();
        var waits = host.Client.GetAsync("/registers/dk/portfolio?at=2020-04-06T10:00", gone.Token);
        while ((await Type(register)) != "/problems/too-many-questions") await Task.Yield();

        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waits);

        // Whoever may wait is told in the end that it took too long, and not at once that too many wait.
        string type;
        do type = await Type(register);
        while (type == "/problems/too-many-questions");
        type.ShouldBe("/problems/question-too-long");
    }

    private static async Task<string> Type(Register register) =>
        (await register.Problem("/portfolio?at=2020-04-06T10:00", HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>();
}
